import {nearestSpelling} from '../parsing/nearest-spelling.ts';
import {didYouMean, type Place} from '../parsing/place.ts';
import {everyPath} from './cite.ts';
import type {Protocol} from './protocol.ts';
import {withoutAbsent} from './without-absent.ts';

/** How each member of `T` is read. A reader gives `undefined` for what is absent, and after noting an issue. */
export type Readers<T> = {readonly [K in keyof T]-?: (place: Place) => T[K] | undefined};

/** The record at `place`, each member read by its reader; members without one are issues. Trust it only if no issue was noted. */
export function members<T extends object>(place: Place, readers: Readers<T>): T | undefined {
  const given = place.record();
  if (!given) return undefined;
  const known = Object.keys(readers) as (keyof T & string)[];
  for (const key of Object.keys(given)) if (!Object.hasOwn(readers, key)) refuseUnknown(place.at(key), key, known);
  return withoutAbsent(Object.fromEntries(known.map((key) => [key, readers[key](place.at(key))])) as T);
}

/** The numbers of a protocol by their paths, as `because` names them. */
export function numbersOf(protocol: Protocol): ReadonlyMap<string, number> {
  return new Map(everyPath({...protocol, because: {}}).filter((entry): entry is readonly [string, number] => typeof entry[1] === 'number'));
}

function refuseUnknown({path, issues}: Place, key: string, known: readonly string[]): void {
  issues.push({path, message: `is not a member of the format${didYouMean(nearestSpelling(key, known))}; accepted here: ${known.join(', ')}`});
}
