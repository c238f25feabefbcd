import type {Availability} from '../../availability/availability.ts';
import {offsetMinutes} from '../../dates/instant.ts';
import {clinicDateAt} from '../../dates/clinic-date-at.ts';
import {localDateOf, type LocalDate} from '../../dates/local-date.ts';

/** The clinic's day, by the offset that its own times carry; this device's until a time is known. */
export function todayAtClinic(availability: Availability | undefined, now: Date): LocalDate {
  const start = availability?.slots[0]?.start;
  return start === undefined ? localDateOf(now) : clinicDateAt(Math.floor(now.getTime() / 60_000), offsetMinutes(start));
}
