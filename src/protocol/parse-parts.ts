import type {Place} from '../parsing/place.ts';
import {members} from './members.ts';
import type {LocalizedText, Range} from './protocol.ts';

/** Two whole numbers within bounds, the second no less than the first. */
export function range(place: Place, min: number, max: number): Range | undefined {
  const read = members<Range>(place, {min: (end) => end.integer(min, max), max: (end) => end.integer(min, max)});
  return read && ascending(place, read);
}

/** Session numbers of which the second may be open. */
export function openRange(place: Place): {readonly min: number; readonly max?: number} | undefined {
  const read = members<{readonly min: number; readonly max?: number}>(place, {
    min: (end) => end.integer(1, 24),
    max: (end) => end.optional((given) => given.integer(1, 24)),
  });
  return read?.max === undefined ? read : ascending(place, {min: read.min, max: read.max});
}

/** One text, or an object with a text for each language tag. */
export function localizedText(place: Place): LocalizedText | undefined {
  if (typeof place.value !== 'object' || place.value === null) return place.text();
  const languages = Object.keys(place.record() ?? {});
  if (languages.length === 0 && !Array.isArray(place.value)) place.refuse('must have a text for at least one language, such as {"en": "..."}');
  return Object.fromEntries(languages.map((language) => [language, textIn(language, place.at(language)) ?? '']));
}

function textIn(language: string, place: Place): string | undefined {
  if (isLanguage(language)) return place.text();
  place.issues.push({path: place.path, message: 'is not the tag of a language; accepted are tags such as en, es or pt-BR'});
  return undefined;
}

function isLanguage(tag: string): boolean {
  return /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag);
}

/** The elements of a list, at least `atLeast` of them, leaving out those that noted an issue. */
export function list<T>(place: Place, read: (item: Place) => T | undefined, atLeast = 0): T[] {
  const items = place.items();
  if (Array.isArray(place.value) && items.length < atLeast) place.issues.push({path: place.path, message: `must have at least ${atLeast === 1 ? 'one entry' : `${atLeast} entries`}, but is empty`});
  return items.map(read).filter((item) => item !== undefined);
}

/** A list of texts, none of them empty. */
export function textList(place: Place, atLeast = 0): string[] {
  return list(place, (item) => item.text(), atLeast);
}

/** Notes an issue at `max` unless it is at least `min`. */
export function ascending<T extends Range>(place: Place, read: T): T {
  if (read.max < read.min) place.at('max').refuse(`must be at least min (${read.min})`);
  return read;
}
