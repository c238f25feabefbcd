import {clinicDate, epochMinute} from '../../src/dates/instant.ts';
import {addDays} from '../../src/dates/local-date.ts';
import {insertBooking} from './bookings.ts';
import {atClinic} from './clinic-time.ts';
import {freeSlots} from './free-slots.ts';
import type {FrontDesk} from './front-desk.ts';
import {findPlace, readOccupied} from './occupancy.ts';
import type {OpenSlot} from './opening-hours.ts';

/** Of 100 times of each service, how many somebody asks for. About a third of the clinic's hours end up taken. */
const wanted: Readonly<Record<string, number>> = {visit: 22, consultation: 5};
const seededDays = 120;

/** Fills a clinic without bookings as a real one would be, the same way each time. Gives how many bookings it made. */
export function seedBookings(desk: FrontDesk): number {
  return desk.database.transaction(() => {
    if (desk.database.row('SELECT id FROM booking') !== undefined) return 0;
    const start = clinicDate(atClinic(desk.now(), desk.clinic.timeZone));
    const days = {start, end: addDays(start, seededDays)};
    return desk.clinic.services
      .flatMap((service) => freeSlots(desk, service, days))
      .filter((slot) => chance(slot.id) < (wanted[slot.service.id] ?? 0) && bookIfFree(desk, slot))
      .length;
  });
}

function bookIfFree(desk: FrontDesk, slot: OpenSlot): boolean {
  const place = findPlace(desk, slot, readOccupied(desk, epochMinute(slot.start), epochMinute(slot.end)));
  if (typeof place !== 'object') return false;
  insertBooking(desk, place);
  return true;
}

/** A number from 0 to 99 that looks like chance and is always the same for the same text (FNV-1a, mixed once more). */
function chance(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) % 100;
}
