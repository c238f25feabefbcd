import {epochMinute} from '../../src/dates/instant.ts';
import type {Database} from './database.ts';
import type {FrontDesk} from './front-desk.ts';
import type {OpenSlot} from './opening-hours.ts';

const minutesPerUnit = 15;

/** Where a slot takes place: its clinician, and a chair when the service needs one. */
export interface Place {
  readonly slot: OpenSlot;
  readonly chair: string | undefined;
}

/** Who occupies a time: exactly one of the two. */
export type Occupant = {readonly holdId: string} | {readonly bookingId: string};

/** The times that are taken: the key of a quarter of an hour of a clinician or chair → whether it is booked or only held. */
export type Occupied = ReadonlyMap<string, 'taken' | 'held'>;

/** What is booked, or held and not yet expired, between two moments; a visitor's own hold is left out. */
export function readOccupied(desk: FrontDesk, from: number, to: number, ownHold?: string): Occupied {
  const rows = desk.database.rows(
    `SELECT resource, unit, hold_id FROM occupied LEFT JOIN hold ON hold.id = hold_id
     WHERE unit >= ? AND unit < ? AND (hold_id IS NULL OR (expires_at > ? AND hold_id IS NOT ?))`,
    Math.floor(from / minutesPerUnit), Math.ceil(to / minutesPerUnit), desk.now().getTime(), ownHold ?? null,
  ) as {resource: string; unit: number; hold_id: string | null}[];
  return new Map(rows.map((row) => [keyOf(row.resource, row.unit), row.hold_id === null ? 'taken' : 'held']));
}

/** Where the slot can take place, or why it cannot. */
export function findPlace(desk: FrontDesk, slot: OpenSlot, occupied: Occupied): Place | 'taken' | 'held' {
  const clinician = stateOf(slot.clinician.id, slot, occupied);
  if (clinician !== 'free') return clinician;
  if (!slot.service.needsChair) return {slot, chair: undefined};
  const chair = desk.clinic.chairs.find((candidate) => stateOf(candidate, slot, occupied) === 'free');
  if (chair !== undefined) return {slot, chair};
  return desk.clinic.chairs.some((candidate) => stateOf(candidate, slot, occupied) === 'held') ? 'held' : 'taken';
}

/** Marks the place as taken. Throws when it is not free: the database does not let two share it. */
export function occupy(database: Database, place: Place, by: Occupant): void {
  const holdId = 'holdId' in by ? by.holdId : null;
  const bookingId = 'bookingId' in by ? by.bookingId : null;
  for (const resource of [place.slot.clinician.id, ...(place.chair === undefined ? [] : [place.chair])]) {
    for (const unit of unitsOf(place.slot)) {
      database.run('INSERT INTO occupied (resource, unit, hold_id, booking_id) VALUES (?, ?, ?, ?)', resource, unit, holdId, bookingId);
    }
  }
}

function stateOf(resource: string, slot: OpenSlot, occupied: Occupied): 'free' | 'taken' | 'held' {
  const states = unitsOf(slot).flatMap((unit) => occupied.get(keyOf(resource, unit)) ?? []);
  if (states.length === 0) return 'free';
  return states.includes('taken') ? 'taken' : 'held';
}

function unitsOf(slot: OpenSlot): number[] {
  const first = Math.floor(epochMinute(slot.start) / minutesPerUnit);
  const end = Math.ceil(epochMinute(slot.end) / minutesPerUnit);
  return Array.from({length: end - first}, (_, index) => first + index);
}

function keyOf(resource: string, unit: number): string {
  return `${resource}@${unit}`;
}
