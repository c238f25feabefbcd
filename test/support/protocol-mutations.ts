import fc from 'fast-check';

/** Where a member is: keys and positions from the whole value on. */
export type MemberPath = readonly string[];

/** One thing done to a protocol: a member replaced, taken away, renamed, or one added beside it. */
export interface Mutation {
  readonly path: MemberPath;
  readonly kind: 'replace' | 'remove' | 'rename' | 'add';
  readonly value: unknown;
}

/** Values of every kind, with the numbers at and just beyond each bound of the schema. */
export function someValues(schema: unknown): readonly unknown[] {
  const bounds = [...new Set(boundsIn(schema))];
  const words = ['', ' ', 'x', 'clinic', 'iv', 'esketamine', 'mg', 'mg/kg', 'at-home-supervised', 'each', 'month', 'taper', 'maintenance', 'induction', '2026-02-10', '2026-13-10'];
  return [null, true, false, [], {}, [null], ['x'], 1.5, ...words, ...bounds.flatMap((bound) => [bound - 1, bound, bound + 1]), {en: 'Text'}, {'not a tag!': 'Text'}, {min: 40, max: 60}];
}

/** Up to two mutations of a value, anywhere in it. */
export function mutationsOf(value: unknown, values: readonly unknown[]): fc.Arbitrary<readonly Mutation[]> {
  const mutation = fc.record({
    path: fc.constantFrom(...pathsIn(value).slice(1)),
    kind: fc.constantFrom('replace' as const, 'replace' as const, 'replace' as const, 'remove' as const, 'rename' as const, 'add' as const),
    value: fc.constantFrom(...values),
  });
  return fc.array(mutation, {minLength: 1, maxLength: 2});
}

/** The value after a mutation; one whose place is no longer there changes nothing. */
export function mutated(value: unknown, {path: [key, ...rest], kind, value: given}: Mutation): unknown {
  if (key === undefined || typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return value;
  const entries = Object.entries(value).flatMap(([name, member]: [string, unknown]): [string, unknown][] => {
    if (name !== key) return [[name, member]];
    if (rest.length > 0) return [[name, mutated(member, {path: rest, kind, value: given})]];
    if (kind === 'remove') return [];
    if (kind === 'add') return [[name, member], [`${name}2`, given]];
    return kind === 'rename' ? [[`${name}s`, member]] : [[name, given]];
  });
  return Array.isArray(value) ? entries.map(([, member]) => member) : Object.fromEntries(entries);
}

/** The way to every member, the whole value first. */
export function pathsIn(value: unknown, path: MemberPath = []): MemberPath[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, member]) => pathsIn(member, [...path, key]))];
}

function boundsIn(schema: unknown): number[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, member]: [string, unknown]) => (typeof member === 'number' && /^(min|max)imum$/.test(key) ? [member] : boundsIn(member)));
}
