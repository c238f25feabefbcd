import type {Basis, Because, Protocol} from './protocol.ts';

const citation = Symbol('citation');

/** A value together with its reason: that of every number in it, or of itself where it is a statement without numbers. An inner reason wins over an outer one. */
interface Cited<T> {
  readonly [citation]: Because;
  readonly value: T;
}

/** `T`, with reasons anywhere in it. */
export type Citable<T> =
  | Cited<Citable<T>>
  | (T extends object ? {readonly [K in keyof T]: Citable<T[K]>} : T);

/** The id of a statement, `S1-025`, or several that say it together, the one that gives the numbers first. */
export type Facts = string | readonly [string, ...string[]];

/** Stated by a source. */
export function stated<const T>(facts: Facts, value: T): Cited<T> {
  return cited('source', facts, value);
}

/** Worked out from what a source states. */
export function derived<const T>(facts: Facts, value: T): Cited<T> {
  return cited('derived', facts, value);
}

/** Our own rule; `fact` is the statement it reads, if any. */
export function policy<const T>(value: T, fact?: string): Cited<T> {
  return cited('policy', fact ?? [], value);
}

/** From the US prescribing information of esketamine, by way of secondary copies: see `sources`. */
export function label<const T>(value: T): Cited<T> {
  return cited('label', 'SPRAVATO-US', value);
}

/** The preset that a draft describes, with the reasons moved from its numbers and statements into `because`. */
export function preset(draft: Citable<Omit<Protocol, 'because' | 'schema' | 'version' | 'reviewed'>> & {readonly reviewed?: boolean}): Protocol {
  const because: Record<string, Because> = {};
  const shared = {schema: 'regimen-protocol/1', version: '1', reviewed: true} as const;
  return {...shared, ...(separate(draft, '', undefined, because) as Protocol), because};
}

/** How one member is named in a path: in a list by its id, its type, or itself when it is a code; by its key elsewhere. */
export function pathName(member: unknown, key: string): string {
  if (typeof member === 'string') return member;
  const named = member as {readonly id?: unknown; readonly type?: unknown} | undefined;
  const name = named?.id ?? named?.type;
  return typeof name === 'string' ? name : key;
}

/** Every path into a value, its own first, with what is there; members of lists go by `pathName`. */
export function everyPath(value: unknown, path = ''): readonly (readonly [path: string, value: unknown])[] {
  const here = [path, value] as const;
  if (typeof value !== 'object' || value === null) return [here];
  const inside = Object.entries(value).flatMap(([key, member]: [string, unknown]) => everyPath(member, pathOf(path, Array.isArray(value) ? pathName(member, key) : key)));
  return [here, ...inside];
}

function pathOf(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

function cited<T>(basis: Basis, facts: Facts | readonly [], value: T): Cited<T> {
  const [src, ...also] = typeof facts === 'string' ? [facts] : facts;
  return {[citation]: {basis, ...(src === undefined ? {} : {src}), ...(also.length === 0 ? {} : {also})}, value};
}

function separate(value: unknown, path: string, reason: Because | undefined, because: Record<string, Because>): unknown {
  if (isCited(value)) return separateCited(value, path, because);
  if (typeof value === 'number' && reason) because[path] = reason;
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([key, member]: [string, unknown]) => {
    const name = Array.isArray(value) ? pathName(isCited(member) ? member.value : member, key) : key;
    return [key, separate(member, pathOf(path, name), reason, because)] as const;
  });
  return Array.isArray(value) ? members.map(([, member]) => member) : Object.fromEntries(members);
}

function separateCited({[citation]: reason, value}: Cited<unknown>, path: string, because: Record<string, Because>): unknown {
  const separated = separate(value, path, reason, because);
  const isStatement = !everyPath(separated).some(([, member]) => typeof member === 'number');
  if (isStatement && !isCited(value)) because[path] = reason;
  return separated;
}

function isCited(value: unknown): value is Cited<unknown> {
  return typeof value === 'object' && value !== null && citation in value;
}
