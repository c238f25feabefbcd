import {fromEpochDay, type LocalDate} from './local-date.ts';

/**
 * The calendar day at the clinic, for a visitor whose device may be in another zone. `epochMinute` counts from
 * 1 January 1970 UTC; `offsetMinutes` is what the clinic's clock is ahead of UTC, negative in the Americas.
 */
export function clinicDateAt(epochMinute: number, offsetMinutes: number): LocalDate {
  return fromEpochDay(Math.floor((epochMinute + offsetMinutes) / 1440));
}
