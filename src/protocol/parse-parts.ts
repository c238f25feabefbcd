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
  if (typeof place.value === 'string') return place.text();
  const texts = place.record();
  return texts && Object.fromEntries(Object.keys(texts).map((language) => [language, place.at(language).text() ?? '']));
}

/** The elements of a list, at least `atLeast` of them, leaving out those that noted an issue. */
export function list<T>(place: Place, read: (item: Place) => T | undefined, atLeast = 0): T[] {
  const items = place.items();
  if (Array.isArray(place.value) && items.length < atLeast) place.refuse('must not be empty');
  return items.map(read).filter((item) => item !== undefined);
}

/** A list of texts, none of them empty. */
export function textList(place: Place, atLeast = 0): string[] {
  return list(place, (item) => item.text(), atLeast);
}

/** Notes an issue at `max` unless it is at least `min`. */
export function ascending<T extends Range>(place: Place, read: T): T {
  if (read.max < read.min) place.at('max').refuse(`must be at least min, ${read.min}`);
  return read;
}
