import {addMonths as addCalendarMonths} from 'date-fns/addMonths';
import {getDaysInMonth} from 'date-fns/getDaysInMonth';
import {addDays, localDate, weekdayOf, type LocalDate} from './local-date.ts';
import {numbersBelow} from './numbers-below.ts';
import {weekFrom, type Weekday} from './weekday.ts';

declare const monthBrand: unique symbol;

/** A calendar month as ISO text, `2026-03`. Later months compare greater as text. */
export type Month = string & {readonly [monthBrand]: true};

/** The month that a day lies in. */
export function monthOf(date: LocalDate): Month {
  return date.slice(0, 7) as Month;
}

/** The first day of a month. */
export function firstDay(month: Month): LocalDate {
  return localDate(`${month}-01`);
}

/** The last day of a month. */
export function lastDay(month: Month): LocalDate {
  return addDays(firstDay(month), getDaysInMonth(noonOfFirst(month)) - 1);
}

/** The month `months` later, or earlier when negative. */
export function shiftMonth(month: Month, months: number): Month {
  const shifted = addCalendarMonths(noonOfFirst(month), months);
  return `${String(shifted.getFullYear()).padStart(4, '0')}-${String(shifted.getMonth() + 1).padStart(2, '0')}` as Month;
}

/** The months from `from` to `to`, both included. */
export function monthsBetween(from: Month, to: Month): Month[] {
  return from > to ? [] : [from, ...monthsBetween(shiftMonth(from, 1), to)];
}

/** The weeks that a month touches, each of seven days beginning on `weekStart`; days of the neighbours fill the ends. */
export function monthGrid(month: Month, weekStart: Weekday): LocalDate[][] {
  const first = firstDay(month);
  const start = addDays(first, -weekFrom(weekStart).indexOf(weekdayOf(first)));
  const weeks: LocalDate[][] = [];
  for (let day = start; day <= lastDay(month); day = addDays(day, 7)) weeks.push(weekOf(day));
  return weeks;
}

function weekOf(start: LocalDate): LocalDate[] {
  return numbersBelow(7).map((index) => addDays(start, index));
}

function noonOfFirst(month: Month): Date {
  return new Date(Number(month.slice(0, 4)), Number(month.slice(5, 7)) - 1, 1, 12);
}
