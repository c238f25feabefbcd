import type {Availability} from '../../availability/availability.ts';
import {isInRange} from '../../availability/date-range.ts';
import {clinicDate} from '../../dates/instant.ts';

/** Free times, and the ids of those that have come free since the visitor last searched. */
export interface FreshTimes {
  readonly availability: Availability;
  readonly news: ReadonlySet<string>;
}

/** After another answer of the same source. Times of days that were not known before are no news. */
export function afterLoad(before: FreshTimes | undefined, availability: Availability): FreshTimes {
  if (before === undefined) return {availability, news: new Set()};
  const known = new Set(before.availability.slots.map(({id}) => id));
  const isNews = (id: string) => !known.has(id) || before.news.has(id);
  const news = availability.slots.filter(({id, start}) => isNews(id) && isInRange(before.availability, clinicDate(start)));
  return {availability, news: new Set(news.map(({id}) => id))};
}

/** After a search, in which everything was looked at. */
export function afterSearch({availability}: FreshTimes): FreshTimes {
  return {availability, news: new Set()};
}

/** The free times without the news, so that the courses on show do not change by themselves. */
export function withoutNews(availability: Availability, news: ReadonlySet<string>): Availability {
  return news.size === 0 ? availability : {...availability, slots: availability.slots.filter(({id}) => !news.has(id))};
}
