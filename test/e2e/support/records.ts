import {randomUUID} from 'node:crypto';
import type {Database} from '../../../demo/server/database.ts';
import type {ShownSession} from './visitor.ts';

/** One row of the clinic's bookings. */
export interface BookedRow {
  readonly series: string;
  readonly slotId: string;
  /** With the clinic's offset. */
  readonly start: string;
  readonly end: string;
  readonly clinician: string;
}

/** A time that can be booked, as the endpoint gives it. */
export interface OfferedSlot {
  readonly id: string;
  readonly start: string;
  readonly end: string;
  readonly resource: {readonly name: string};
}

/** Everything that is booked, earliest first. */
export function bookedRows(database: Database): BookedRow[] {
  return database.rows('SELECT series_id AS series, slot_id AS slotId, start, "end", clinician FROM booking ORDER BY start') as unknown as BookedRow[];
}

/** What the visitors sent with each series, without the sessions. */
export function seriesDetails(database: Database): Record<string, unknown>[] {
  return database.rows('SELECT details FROM series').map(({details}) => JSON.parse(String(details)) as Record<string, unknown>);
}

/** What is held right now. */
export function heldRows(database: Database): unknown[] {
  return database.rows('SELECT id, slots FROM hold ORDER BY id');
}

/** What visitors have asked for without choosing times, as they sent it. */
export function courseRequests(database: Database): unknown[] {
  return database.rows('SELECT details FROM course_request').map(({details}) => JSON.parse(String(details)) as unknown);
}

/** How the page puts a time into words: made anew here, from the wall time that is written in `start`. */
export function inWords({start}: {readonly start: string}): {day: string; time: string} {
  const wall = new Date(`${start.slice(0, 16)}Z`);
  const day = wall.toLocaleDateString('en-US', {weekday: 'long', month: 'long', day: 'numeric', timeZone: 'UTC'});
  const time = wall.toLocaleTimeString('en-US', {hour: 'numeric', minute: '2-digit', timeZone: 'UTC'});
  return {day, time: time.replace(/\s/, ' ').toLowerCase()};
}

/** The free times of a service, straight from the endpoint. */
export async function offeredSlots(origin: string, service = 'visit'): Promise<OfferedSlot[]> {
  const response = await fetch(`${origin}/api/availability?service=${service}&start=2026-11-23&end=2027-02-01`);
  return ((await response.json()) as {slots: OfferedSlot[]}).slots;
}

/** Which free time a row on the page speaks of. */
export async function slotOf(origin: string, shown: ShownSession): Promise<OfferedSlot> {
  const slots = await offeredSlots(origin);
  const slot = slots.find((candidate) => {
    const {day, time} = inWords(candidate);
    return day === shown.day && time === shown.time && shown.who === `with ${candidate.resource.name}`;
  });
  if (slot === undefined) throw new Error(`No free time is like ${JSON.stringify(shown)}.`);
  return slot;
}

/** Another patient books one time, with an ordinary request of their own. */
export async function takenBySomebodyElse(origin: string, slot: OfferedSlot): Promise<void> {
  const {id: slotId, start, end} = slot;
  const body = {requestId: randomUUID(), service: 'visit', sessions: [{slotId, start, end}], patient: {givenName: 'Sam', familyName: 'Other', email: 'sam@example.com'}};
  const response = await fetch(`${origin}/api/bookings`, {method: 'POST', headers: {'content-type': 'application/json'}, body: JSON.stringify(body)});
  if (response.status !== 201) throw new Error(`The other patient was refused: ${await response.text()}`);
}
