import type {Weekday} from '../dates/weekday.ts';

/** A field of a date that is typed. */
export type DatePart = 'day' | 'month' | 'year';

/** The parts of a day that a locale puts into its own order. */
export interface DayParts {
  readonly weekday: string;
  readonly day: number;
  readonly month: string;
  readonly year: number;
}

/** Names and orders of dates in one locale. They are written out because the first use of Intl costs a page about 30 ms. */
export interface CalendarWords {
  readonly weekStart: Weekday;
  readonly weekdays: Readonly<Record<Weekday, {readonly long: string; readonly short: string; readonly plural: string}>>;
  readonly months: readonly {readonly long: string; readonly short: string}[];
  /** The order in which a date is typed. */
  readonly dateOrder: readonly DatePart[];
  readonly date: (parts: DayParts) => string;
  readonly longDay: (parts: DayParts) => string;
  readonly shortDay: (parts: DayParts) => string;
  readonly monthDay: (parts: DayParts) => string;
  readonly dayWithYear: (parts: DayParts) => string;
  readonly month: (name: string, year: number) => string;
  /** A time of day from hour 0-23 and minute 0-59. */
  readonly clock: (hour: number, minute: number) => string;
  /** "A, B and C" */
  readonly list: (items: readonly string[]) => string;
}
