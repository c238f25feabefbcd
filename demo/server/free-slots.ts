import {clinicDate, epochMinute} from '../../src/dates/instant.ts';
import {addDays, type LocalDate} from '../../src/dates/local-date.ts';
import {atClinic} from './clinic-time.ts';
import type {Service} from './clinic.ts';
import type {FrontDesk} from './front-desk.ts';
import {findPlace, readOccupied} from './occupancy.ts';
import {openSlots, type Days, type OpenSlot} from './opening-hours.ts';

/** The times of a service that can be booked now, earliest first. */
export function freeSlots(desk: FrontDesk, service: Service, days: Days): OpenSlot[] {
  const open = openSlots(desk.clinic, service, bookableDays(desk, days)).filter((slot) => !isPast(desk, slot));
  const last = open.at(-1);
  if (open[0] === undefined || last === undefined) return [];
  const occupied = readOccupied(desk, epochMinute(open[0].start), epochMinute(last.end));
  return open.filter((slot) => typeof findPlace(desk, slot, occupied) === 'object');
}

/** Whether the time has begun. */
export function isPast(desk: FrontDesk, slot: OpenSlot): boolean {
  return Date.parse(slot.start) <= desk.now().getTime();
}

/** Whether the day is further ahead than the clinic books. */
export function isTooFarAhead(desk: FrontDesk, slot: OpenSlot): boolean {
  return clinicDate(slot.start) >= endOfBooking(desk);
}

function bookableDays(desk: FrontDesk, days: Days): Days {
  const today = todayAt(desk);
  const end = endOfBooking(desk);
  return {start: days.start > today ? days.start : today, end: days.end < end ? days.end : end};
}

function endOfBooking(desk: FrontDesk): LocalDate {
  return addDays(todayAt(desk), desk.clinic.bookableDays);
}

function todayAt(desk: FrontDesk): LocalDate {
  return clinicDate(atClinic(desk.now(), desk.clinic.timeZone));
}
