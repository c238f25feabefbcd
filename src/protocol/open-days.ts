import {epochDayOf, weekdayOfEpochDay, type LocalDate} from '../dates/local-date.ts';
import type {Weekday} from '../dates/weekday.ts';
import {usualClinicDays} from './usual-clinic-days.ts';

/** Whether the clinic is open on a day, counted from 1 January 1970. */
export type IsOpen = (epochDay: number) => boolean;

/** No search for an open day goes further than this many days. */
export const searchDays = 366;

/** A clinic's open days: `clinicDays`, Monday to Friday when absent or empty, without `closures`. */
export function openDays(clinicDays: readonly Weekday[] | undefined, closures: readonly LocalDate[] = []): IsOpen {
  const open = new Set(clinicDays?.length ? clinicDays : usualClinicDays);
  const closed = new Set(closures.map(epochDayOf));
  return (day) => open.has(weekdayOfEpochDay(day)) && !closed.has(day);
}

/** The first open day on or after `from`, or `undefined` when there is none within a year. */
export function nextOpenDay(isOpen: IsOpen, from: number): number | undefined {
  for (let day = from; day <= from + searchDays; day++) if (isOpen(day)) return day;
  return undefined;
}
