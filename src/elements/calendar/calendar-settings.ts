import {readHours, type WeeklyHours} from '../../booking/weekly-hours.ts';
import type {LocalDate} from '../../dates/local-date.ts';
import {Place} from '../../parsing/place.ts';
import type {Issue} from '../../parsing/issue.ts';
import type {Need} from '../../schedule/need.ts';
import {needFromLimits, oneAppointment} from '../../schedule/need-from-limits.ts';
import {readDay} from '../read-day.ts';
import type {WrittenAttributes} from '../with-attributes.ts';
import {addresses, type Addresses} from './addresses.ts';
import type {CalendarAttributes} from './calendar-attributes.ts';

/** What the calendar does, read from its attributes. */
export interface CalendarSettings extends Addresses {
  readonly service: string;
  readonly commit: 'all' | 'first-two' | 'consultation' | 'request';
  /** Whether wishes are sent in place of times: the page says so, or has no free times and takes requests. */
  readonly isRequestOnly: boolean;
  /** When the clinic is open. */
  readonly hours: WeeklyHours | undefined;
  /** What to book when no plan says so: one appointment by default. */
  readonly need: Need;
  readonly today: LocalDate | undefined;
}

/** Reads the attributes; an issue's path is the attribute's name. `hasSource`: slots come from a property, so no URL is asked for. */
export function readCalendarSettings(attributes: WrittenAttributes<CalendarAttributes>, hasSource: boolean): {settings: CalendarSettings; issues: readonly Issue[]} {
  const issues: Issue[] = [];
  const place = new Place(attributes, issues);
  const urls = addresses(attributes);
  const service = place.at('service').text() ?? '';
  const commit = place.at('commit').optional((at) => at.oneOf(['all', 'first-two', 'consultation', 'request'])) ?? 'all';
  const hasTimes = urls.availability !== undefined || hasSource;
  const isRequestOnly = commit === 'request' || (!hasTimes && urls.request !== undefined);
  issues.push(...(isRequestOnly ? missingRequestUrl(urls) : missingBookingUrls(urls, hasTimes)));
  const hours = place.at('hours').optional(readHours);
  const today = place.at('today').optional(readDay);
  return {settings: {...urls, service, commit, isRequestOnly, hours, need: readNeed(place), today}, issues};
}

function missingRequestUrl({request}: Addresses): readonly Issue[] {
  return request === undefined ? [missing('request-url', 'must say where requests are sent, such as /api/requests')] : [];
}

function missingBookingUrls({booking}: Addresses, hasTimes: boolean): readonly Issue[] {
  return [
    ...(hasTimes ? [] : [missing('endpoint', 'must be the address of your booking endpoint, such as /api')]),
    ...(booking === undefined ? [missing('booking-url', 'must say where bookings are sent, such as /api/bookings')] : []),
  ];
}

function readNeed(place: Place): Need {
  const before = place.issues.length;
  const sessions = wholeNumber(place.at('sessions'), 1, 24) ?? 1;
  const minGap = wholeNumber(place.at('min-gap'), 1, 365);
  const maxGap = wholeNumber(place.at('max-gap'), minGap ?? 1, 365);
  const withinDays = wholeNumber(place.at('within-days'), sessions, 730);
  return place.issues.length > before ? oneAppointment : needFromLimits({sessions, minGap, maxGap, withinDays});
}

function wholeNumber(place: Place, min: number, max: number): number | undefined {
  return place.optional(({value}) => {
    const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : NaN;
    return number >= min && number <= max ? number : place.refuse(`must be a whole number from ${min} to ${max}`);
  });
}

function missing(path: string, message: string): Issue {
  return {path, message: `${message}, but is missing`};
}
