import type {Basis, Because, Protocol} from './protocol.ts';

const citation = Symbol('citation');

/** A value together with the reason for every number in it. An inner reason wins over an outer one. */
interface Cited<T> {
  readonly [citation]: Because;
  readonly value: T;
}

/** `T`, with reasons anywhere in it. */
export type Citable<T> =
  | Cited<Citable<T>>
  | (T extends object ? {readonly [K in keyof T]: Citable<T[K]>} : T);

/** Stated by a source; `fact` is the id of the statement, `S1-025`. */
export function stated<const T>(fact: string, value: T): Cited<T> {
  return cited('source', fact, value);
}

/** Worked out from what a source states. */
export function derived<const T>(fact: string, value: T): Cited<T> {
  return cited('derived', fact, value);
}

/** Our own rule; `fact` is the statement it reads, if any. */
export function policy<const T>(value: T, fact?: string): Cited<T> {
  return cited('policy', fact, value);
}

/** From the US prescribing information of esketamine, by way of secondary copies: see `sources`. */
export function label<const T>(value: T): Cited<T> {
  return cited('label', 'SPRAVATO-US', value);
}

/** The preset that a draft describes, with the reasons moved from its numbers into `because`. */
export function preset(draft: Citable<Omit<Protocol, 'because' | 'schema' | 'version' | 'reviewed'>> & {readonly reviewed?: boolean}): Protocol {
  const because: Record<string, Because> = {};
  const shared = {schema: 'regimen-protocol/1', version: '1', reviewed: true} as const;
  return {...shared, ...(separate(draft, '', undefined, because) as Protocol), because};
}

/** How one member is named in a path: by its id or type in a list, by its key elsewhere. */
export function pathName(member: unknown, key: string): string {
  const named = member as {readonly id?: unknown; readonly type?: unknown} | undefined;
  const name = named?.id ?? named?.type;
  return typeof name === 'string' ? name : key;
}

function cited<T>(basis: Basis, src: string | undefined, value: T): Cited<T> {
  return {[citation]: src === undefined ? {basis} : {basis, src}, value};
}

function separate(value: unknown, path: string, reason: Because | undefined, because: Record<string, Because>): unknown {
  if (isCited(value)) return separate(value.value, path, value[citation], because);
  if (typeof value === 'number' && reason) because[path] = reason;
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([key, member]: [string, unknown]) => {
    const name = Array.isArray(value) ? pathName(isCited(member) ? member.value : member, key) : key;
    return [key, separate(member, path === '' ? name : `${path}.${name}`, reason, because)] as const;
  });
  return Array.isArray(value) ? members.map(([, member]) => member) : Object.fromEntries(members);
}

function isCited(value: unknown): value is Cited<unknown> {
  return typeof value === 'object' && value !== null && citation in value;
}
