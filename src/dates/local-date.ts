import {addMonths as addCalendarMonths} from 'date-fns/addMonths';
import {twoDigits as digits, twoDigitsUpTo} from './two-digits.ts';
import {weekdays, type Weekday} from './weekday.ts';

declare const localDateBrand: unique symbol;

/** A calendar day as ISO text, `2026-03-09`. It has no time and no zone; later days compare greater as text. */
export type LocalDate = string & {readonly [localDateBrand]: true};

/** The day written in `text`, or `undefined` unless it is a real day between years 0001 and 9999. */
export function parseLocalDate(text: unknown): LocalDate | undefined {
  return typeof text === 'string' && text.length === 10 && !Number.isNaN(epochDayIn(text)) ? (text as LocalDate) : undefined;
}

/** A known-good day; throws a `RangeError` for text that is not one. For input from outside use `parseLocalDate`. */
export function localDate(text: string): LocalDate {
  const date = parseLocalDate(text);
  if (date === undefined) throw new RangeError(`"${text}" is not a day written YYYY-MM-DD.`);
  return date;
}

/** The calendar day that a `Date` shows in the zone of this device. */
export function localDateOf(moment: Date): LocalDate {
  return isoDate(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
}

/** Days since 1 January 1970, counted on the calendar. Reads the first ten characters, so an instant will do. */
export function epochDayOf(text: string): number {
  return epochDay(digits(text, 0) * 100 + digits(text, 2), digits(text, 5), digits(text, 8));
}

/** The same of a text from outside, or `NaN` unless it begins with a real day `YYYY-MM-DD` of the years 0001 to 9999. Quick, for long lists. */
export function epochDayIn(text: string): number {
  const year = twoDigitsUpTo(99, text, 0) * 100 + twoDigitsUpTo(99, text, 2);
  const month = twoDigitsUpTo(12, text, 5);
  const day = twoDigitsUpTo(31, text, 8);
  const isReal = year > 0 && month > 0 && day > 0 && day <= lengthOfMonth(year, month) && text.charCodeAt(4) === hyphen && text.charCodeAt(7) === hyphen;
  return isReal ? epochDay(year, month, day) : NaN;
}

/** The day that is `epochDay` days after 1 January 1970. */
export function fromEpochDay(epochDay: number): LocalDate {
  const moment = new Date(epochDay * 86_400_000);
  return isoDate(moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate());
}

/** The day `days` later, or earlier when negative. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return fromEpochDay(epochDayOf(date) + days);
}

/** The same day of the month `months` later, or the last day of that month when it is shorter. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const noon = new Date(digits(date, 0) * 100 + digits(date, 2), digits(date, 5) - 1, digits(date, 8), 12);
  return localDateOf(addCalendarMonths(noon, months));
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return epochDayOf(to) - epochDayOf(from);
}

/** The day of the week. */
export function weekdayOf(date: LocalDate): Weekday {
  return weekdayOfEpochDay(epochDayOf(date));
}

/** The day of the week of a day counted from 1 January 1970, which was a Thursday. */
export function weekdayOfEpochDay(epochDay: number): Weekday {
  return weekdays[(((epochDay + 3) % 7) + 7) % 7] as Weekday;
}

const hyphen = 45;

function epochDay(year: number, month: number, day: number): number {
  return daysBeforeYear(year, month) + daysBeforeMonth(month) + day - 1;
}

/** Leap days are counted at the end of February, so January and February belong to the year before. */
function daysBeforeYear(year: number, month: number): number {
  const leapYear = month > 2 ? year : year - 1;
  const leapDays = Math.floor(leapYear / 4) - Math.floor(leapYear / 100) + Math.floor(leapYear / 400);
  return (year - 1970) * 365 + leapDays - 477;
}

/** Days of a common year before the first of `month`: 0, 31, 59, 90 ... */
function daysBeforeMonth(month: number): number {
  return month > 2 ? Math.floor((153 * (month - 3) + 2) / 5) + 59 : (month - 1) * 31;
}

function lengthOfMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

function isoDate(year: number, month: number, day: number): LocalDate {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as LocalDate;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
