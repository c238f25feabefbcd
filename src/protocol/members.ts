import type {Place} from '../parsing/place.ts';
import {pathName} from './cite.ts';
import type {Protocol} from './protocol.ts';
import {withoutAbsent} from './without-absent.ts';

/** How each member of `T` is read. A reader gives `undefined` for what is absent, and after noting an issue. */
export type Readers<T> = {readonly [K in keyof T]-?: (place: Place) => T[K] | undefined};

/** The record at `place`, each member read by its reader; members without one are issues. Trust it only if no issue was noted. */
export function members<T extends object>(place: Place, readers: Readers<T>): T | undefined {
  const given = place.record();
  if (!given) return undefined;
  const known = Object.keys(readers) as (keyof T & string)[];
  for (const key of Object.keys(given)) if (!Object.hasOwn(readers, key)) refuseUnknown(place.at(key), known);
  return withoutAbsent(Object.fromEntries(known.map((key) => [key, readers[key](place.at(key))])) as T);
}

/** The paths of all numbers of a protocol, as `because` names them. */
export function pathsOfNumbers(protocol: Protocol): string[] {
  return pathsIn(protocol, '');
}

function pathsIn(value: unknown, path: string): string[] {
  if (typeof value === 'number') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]: [string, unknown]) => {
    const name = Array.isArray(value) ? pathName(member, key) : key;
    return pathsIn(member, path === '' ? name : `${path}.${name}`);
  });
}

function refuseUnknown({path, issues}: Place, known: readonly string[]): void {
  issues.push({path, message: `is not a member of the format; accepted here: ${known.join(', ')}`});
}
