import {epochDayIn, epochDayOf, type LocalDate} from './local-date.ts';
import {twoDigits, twoDigitsUpTo} from './two-digits.ts';

declare const instantBrand: unique symbol;

/**
 * A moment as RFC 3339 text with the clinic's own offset, `2026-12-01T09:00:00-07:00`.
 * The clinic's wall time is read from the text, never computed from the zone data of a browser,
 * which is out of date on many devices.
 */
export type Instant = string & {readonly [instantBrand]: true};

/** The moment written in `text`, or `undefined` unless it is a real day and time with an offset. */
export function parseInstant(text: unknown): Instant | undefined {
  return typeof text === 'string' && !Number.isNaN(epochMinuteIn(text)) ? (text as Instant) : undefined;
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

/** The moment as a clock shows it that is `offset` minutes ahead of UTC. */
export function instantAt(epochMinute: number, offset: number): Instant {
  const wall = new Date((epochMinute + offset) * 60_000).toISOString().slice(0, 16);
  const size = Math.abs(offset);
  return `${wall}:00${offset < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}` as Instant;
}

/** Minutes since 1 January 1970 UTC, by the offset in the text. Seconds are left out. */
export function epochMinute(moment: Instant): number {
  return epochDayOf(moment) * 1440 + minuteOfDay(moment) - offsetMinutes(moment);
}

/**
 * The same of a text from outside, or `NaN` unless it is RFC 3339 with an offset. Nearly all are written
 * `YYYY-MM-DDThh:mm:ss±hh:mm`, and there may be a hundred thousand, so that form is read digit by digit.
 */
export function epochMinuteIn(text: string): number {
  return epochDayIn(text) * 1440 + minuteIn(text) - offsetIn(text);
}

const hyphen = 45;
const plus = 43;
const colon = 58;
const letterT = 84;

function minuteIn(text: string): number {
  if (text.charCodeAt(10) !== letterT || text.charCodeAt(13) !== colon) return NaN;
  return twoDigitsUpTo(23, text, 11) * 60 + twoDigitsUpTo(59, text, 14);
}

function offsetIn(text: string): number {
  return hasUsualEnd(text) || otherEnds.test(text) ? offsetMinutes(text as Instant) : NaN;
}

/** Whether what follows hours and minutes is `:ss±hh:mm`. */
function hasUsualEnd(text: string): boolean {
  const sign = text.charCodeAt(19);
  return text.length === 25 && text.charCodeAt(16) === colon && twoDigitsUpTo(59, text, 17) >= 0 && (sign === hyphen || sign === plus)
    && twoDigitsUpTo(23, text, 20) >= 0 && text.charCodeAt(22) === colon && twoDigitsUpTo(59, text, 23) >= 0;
}

/** Seconds or none, a fraction or none, and the offset. */
const otherEnds = /^.{16}(:[0-5]\d(\.\d+)?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
