import type {LocalDate} from '../dates/local-date.ts';

/** Days on the clinic's calendar, from `start` up to but not including `end`. */
export interface DateRange {
  readonly start: LocalDate;
  /** Exclusive. */
  readonly end: LocalDate;
}

/** Whether a day lies in the range. */
export function isInRange(range: DateRange, date: LocalDate): boolean {
  return range.start <= date && date < range.end;
}
