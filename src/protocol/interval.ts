import {addDays, addMonths, daysBetween, type LocalDate} from '../dates/local-date.ts';
import type {Interval, IntervalUnit} from './protocol.ts';

const daysPerMonth = 365.25 / 12;

/** The days that `amount` units take from a day on; months are calendar months there, and average ones without a day. */
export function daysAfter(amount: number, unit: IntervalUnit, from?: LocalDate): number {
  if (unit === 'day') return amount;
  if (unit === 'week') return amount * 7;
  return from === undefined ? Math.round(amount * daysPerMonth) : daysBetween(from, addMonths(from, amount));
}

/** An interval as days after the last session, with its dates when that day is known. */
export function windowAfter(interval: Interval, last?: LocalDate): {minDays: number; maxDays: number; from?: LocalDate; to?: LocalDate} {
  return dated(daysAfter(interval.min, interval.unit, last), daysAfter(interval.max, interval.unit, last), last);
}

/** A window of days after the last session, with its dates when that day is known. */
export function dated(minDays: number, maxDays: number, last?: LocalDate): {minDays: number; maxDays: number; from?: LocalDate; to?: LocalDate} {
  return last === undefined ? {minDays, maxDays} : {minDays, maxDays, from: addDays(last, minDays), to: addDays(last, maxDays)};
}
