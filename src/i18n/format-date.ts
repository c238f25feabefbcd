import {weekdayOf, type LocalDate} from '../dates/local-date.ts';
import type {Month} from '../dates/month.ts';
import type {CalendarWords, DayParts} from './calendar-words.ts';

/** "Tuesday, May 12" */
export function longDay(date: LocalDate, words: CalendarWords): string {
  return words.longDay(partsOf(date, words, 'long'));
}

/** "Tue, May 12" */
export function shortDay(date: LocalDate, words: CalendarWords): string {
  return words.shortDay(partsOf(date, words, 'short'));
}

/** "May 12" */
export function monthDay(date: LocalDate, words: CalendarWords): string {
  return words.monthDay(partsOf(date, words, 'short'));
}

/** "Tuesday, May 12, 2026" */
export function dayWithYear(date: LocalDate, words: CalendarWords): string {
  return words.dayWithYear(partsOf(date, words, 'long'));
}

/** "May", the month that a day lies in. */
export function shortMonth(date: LocalDate, words: CalendarWords): string {
  return monthName(date, words, 'short');
}

/** "May 12, 2026" */
export function dateWithYear(date: LocalDate, words: CalendarWords): string {
  return words.date(partsOf(date, words, 'long'));
}

/** "May 2026" */
export function monthTitle(month: Month, words: CalendarWords): string {
  return words.month(monthName(month, words, 'long'), yearOf(month));
}

function partsOf(date: LocalDate, words: CalendarWords, length: 'long' | 'short'): DayParts {
  return {
    weekday: words.weekdays[weekdayOf(date)][length],
    day: Number(date.slice(8)),
    month: monthName(date, words, length),
    year: yearOf(date),
  };
}

function monthName(text: string, words: CalendarWords, length: 'long' | 'short'): string {
  return words.months[Number(text.slice(5, 7)) - 1]?.[length] ?? '';
}

function yearOf(text: string): number {
  return Number(text.slice(0, 4));
}
