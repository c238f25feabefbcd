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
  readonly commit: 'all' | 'consultation';
  /** What to book when no plan says so: one appointment by default. */
  readonly need: Need;
  readonly today: LocalDate | undefined;
}

/** Reads the attributes; an issue's path is the attribute's name. `hasSource`: slots come from a property, so no URL is asked for. */
export function readCalendarSettings(attributes: WrittenAttributes<CalendarAttributes>, hasSource: boolean): {settings: CalendarSettings; issues: readonly Issue[]} {
  const issues: Issue[] = [];
  const place = new Place(attributes, issues);
  const urls = addresses(attributes);
  if (urls.availability === undefined && !hasSource) missing('endpoint', 'must be the address of your booking endpoint, such as /api', issues);
  if (urls.booking === undefined) missing(attributes.endpoint === undefined ? 'booking-url' : 'endpoint', 'must say where bookings are sent, such as /api/bookings', issues);
  const service = place.at('service').text() ?? '';
  const commit = place.at('commit').optional((at) => at.oneOf(['all', 'consultation'])) ?? 'all';
  const today = place.at('today').optional(readDay);
  return {settings: {...urls, service, commit, need: readNeed(place), today}, issues};
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

function missing(path: string, message: string, issues: Issue[]): void {
  if (!issues.some((issue) => issue.path === path)) issues.push({path, message: `${message}, but is missing`});
}
