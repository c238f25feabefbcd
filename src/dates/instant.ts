import {epochDayOf, isOnCalendar, type LocalDate} from './local-date.ts';

declare const instantBrand: unique symbol;

/**
 * A moment as RFC 3339 text with the clinic's own offset, `2026-12-01T09:00:00-07:00`.
 * The clinic's wall time is read from the text, never computed from the zone data of a browser,
 * which is out of date on many devices.
 */
export type Instant = string & {readonly [instantBrand]: true};

const rfc3339 = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** The moment written in `text`, or `undefined` unless it is a real day and time with an offset. */
export function parseInstant(text: unknown): Instant | undefined {
  return typeof text === 'string' && rfc3339.test(text) && isOnCalendar(text) ? (text as Instant) : undefined;
}

/** A known-good moment; throws a `RangeError` for text that is not one. For input from outside use `parseInstant`. */
export function instant(text: string): Instant {
  const parsed = parseInstant(text);
  if (parsed === undefined) throw new RangeError(`"${text}" is not a moment written YYYY-MM-DDThh:mm:ss±hh:mm.`);
  return parsed;
}

/** The calendar day at the clinic. */
export function clinicDate(moment: Instant): LocalDate {
  return moment.slice(0, 10) as LocalDate;
}

/** The time of day at the clinic, 24 hours: `09:30`. */
export function wallTime(moment: Instant): string {
  return moment.slice(11, 16);
}

/** Minutes since midnight on the clinic's clock, 0 to 1439. */
export function minuteOfDay(moment: string): number {
  return twoDigits(moment, 11) * 60 + twoDigits(moment, 14);
}

/** Minutes that the clinic's clock is ahead of UTC; negative in the Americas. */
export function offsetMinutes(moment: Instant): number {
  const sign = moment.at(-6);
  if (sign !== '+' && sign !== '-') return 0;
  const minutes = twoDigits(moment, moment.length - 5) * 60 + twoDigits(moment, moment.length - 2);
  return sign === '-' ? -minutes : minutes;
}

/** Minutes since 1 January 1970 UTC, by the offset in the text. Seconds are left out. */
export function epochMinute(moment: Instant): number {
  return epochDayOf(moment) * 1440 + minuteOfDay(moment) - offsetMinutes(moment);
}

function twoDigits(text: string, index: number): number {
  return (text.charCodeAt(index) - 48) * 10 + text.charCodeAt(index + 1) - 48;
}
