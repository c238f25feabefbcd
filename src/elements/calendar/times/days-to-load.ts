import type {DateRange} from '../../../availability/date-range.ts';
import {addDays, addMonths, type LocalDate} from '../../../dates/local-date.ts';
import {firstDay, monthOf, shiftMonth} from '../../../dates/month.ts';
import type {Need} from '../../../schedule/need.ts';
import type {Preferences} from '../../../schedule/preferences.ts';
import {mostDays} from './most-days.ts';

/** The last day that a visitor can begin on: nobody plans further ahead, and each month is a request. */
export function lastStart(today: LocalDate): LocalDate {
  return addMonths(today, 12);
}

/** Wishes with a first day that is not too far away. */
export function withinReach(wishes: Preferences, today: LocalDate): Preferences {
  const {earliest} = wishes;
  return earliest !== undefined && earliest > lastStart(today) ? {...wishes, earliest: lastStart(today)} : wishes;
}

/** Whole months: those in which a course could lie that begins within four weeks of the first allowed day, the one before them, and `more` after. */
export function daysToLoad(need: Need, today: LocalDate, wishes: Preferences, more: number): DateRange {
  const first = later(today, wishes.earliest);
  const start = later(firstDay(monthOf(today)), firstDay(shiftMonth(monthOf(first), -1)));
  return {start, end: firstDay(shiftMonth(monthOf(addDays(first, 28 + mostDays(need))), 1 + more))};
}

/** Whole months from this one to the one after the month on show. */
export function monthsToLoad(today: LocalDate, shown: LocalDate): DateRange {
  return {start: firstDay(monthOf(today)), end: firstDay(shiftMonth(monthOf(later(today, shown)), 1))};
}

/** The later of two days; the first where there is no other. */
export function later(one: LocalDate, other: LocalDate | undefined): LocalDate {
  return other !== undefined && other > one ? other : one;
}
