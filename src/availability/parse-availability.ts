import {parseLocalDate, type LocalDate} from '../dates/local-date.ts';
import type {Issue} from '../parsing/issue.ts';
import {Place} from '../parsing/place.ts';
import type {Availability, Capabilities} from './availability.ts';
import {readSlots} from './read-slots.ts';

/** An availability with what was odd but readable, or all that the contract forbids in it. */
export type AvailabilityReading =
  | {readonly kind: 'ok'; readonly availability: Availability; readonly notes: readonly Issue[]}
  | {readonly kind: 'invalid'; readonly issues: readonly Issue[]};

/** Reads the body of `GET /availability`. Members that the contract does not name are left out. */
export function parseAvailability(value: unknown): AvailabilityReading {
  const issues: Issue[] = [];
  const notes: Issue[] = [];
  const whole = new Place(value, issues);
  const availability = whole.record() && readAvailability(whole, notes);
  return availability === undefined || issues.length > 0 ? {kind: 'invalid', issues} : {kind: 'ok', availability, notes};
}

function readAvailability(whole: Place, notes: Issue[]): Availability | undefined {
  const timeZone = readTimeZone(whole.at('timeZone'));
  const start = readDate(whole.at('start'));
  const end = readDate(whole.at('end'));
  if (start && end && end < start) whole.at('end').refuse(`must not be before the start ${start}`);
  const capabilities = readCapabilities(whole.at('capabilities'));
  const slots = readSlots(whole.at('slots'), timeZone, notes);
  const nextCursor = whole.at('nextCursor').optional((place) => place.text());
  if (timeZone === undefined || start === undefined || end === undefined) return undefined;
  return {timeZone, start, end, capabilities, slots, ...(nextCursor !== undefined && {nextCursor})};
}

/** Only the form of the name is checked: the zones that a device knows are often years out of date. */
function readTimeZone(place: Place): string | undefined {
  const {value} = place;
  return typeof value === 'string' && /^[A-Za-z][\w+-]*(\/[\w+-]+)*$/.test(value)
    ? value
    : place.refuse('must be the name of a time zone such as America/Vancouver');
}

function readDate(place: Place): LocalDate | undefined {
  return parseLocalDate(place.value) ?? place.refuse('must be a day written YYYY-MM-DD');
}

function readCapabilities(place: Place): Capabilities {
  place.optional((given) => given.record());
  const maxSeries = place.at('maxSeries').optional((given) => given.integer(1));
  return {
    holds: readFlag(place.at('holds')),
    series: place.at('series').optional((given) => given.oneOf(['atomic', 'sequential', 'none'])) ?? 'none',
    confirmation: place.at('confirmation').optional((given) => given.oneOf(['instant', 'request'])) ?? 'instant',
    idempotency: readFlag(place.at('idempotency')),
    ...(maxSeries !== undefined && {maxSeries}),
  };
}

function readFlag(place: Place): boolean {
  return place.optional((given) => given.boolean()) ?? false;
}
