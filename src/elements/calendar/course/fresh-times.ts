import type {Availability} from '../../../availability/availability.ts';
import {isInRange} from '../../../availability/date-range.ts';
import {clinicDate} from '../../../dates/instant.ts';

/** Free times, and the ids of those that have come free since the visitor last searched. */
export interface FreshTimes {
  readonly availability: Availability;
  readonly news: ReadonlySet<string>;
}

/** After another answer of the same source. Times of days that were not known before are no news. */
export function afterLoad(before: FreshTimes | undefined, availability: Availability): FreshTimes {
  if (before === undefined) return {availability, news: new Set()};
  const [old, now] = [before.availability.slots, availability.slots];
  const same = lengthInCommon(old, now);
  const known = new Set(old.slice(same).map(({id}) => id));
  const fresh = now.slice(same).filter(({id, start}) => !known.has(id) && isInRange(before.availability, clinicDate(start)));
  const kept = before.news.size === 0 ? [] : now.filter(({id}) => before.news.has(id));
  return {availability, news: new Set([...kept, ...fresh].map(({id}) => id))};
}

/** Months that were loaded before come as the very same slots, a hundred thousand perhaps, and need no looking up. */
function lengthInCommon(old: readonly unknown[], now: readonly unknown[]): number {
  let length = 0;
  while (length < old.length && old[length] === now[length]) length += 1;
  return length;
}

/** After a search, in which everything was looked at. */
export function afterSearch({availability}: FreshTimes): FreshTimes {
  return {availability, news: new Set()};
}

/** The free times without the news, so that the courses on show do not change by themselves. */
export function withoutNews(availability: Availability, news: ReadonlySet<string>): Availability {
  return news.size === 0 ? availability : {...availability, slots: availability.slots.filter(({id}) => !news.has(id))};
}
