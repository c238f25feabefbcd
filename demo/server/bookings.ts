import {randomUUID} from 'node:crypto';
import {refusal, type Answer} from './answer.ts';
import type {BookingBody, SlotRef} from './bodies.ts';
import {placeAll, slotRefOf} from './chosen-slots.ts';
import type {FrontDesk} from './front-desk.ts';
import {isHeld, purgeExpiredHolds, removeHold} from './holds.ts';
import {findEarlier, remember} from './idempotency.ts';
import {occupy, type Place} from './occupancy.ts';
import {holdExpired, idempotencyMismatch, invalid, plainProblem, slotUnavailable, type FieldError} from './problems.ts';

/** What was booked, in the order of the request. */
export interface Booking {
  readonly requestId: string;
  readonly seriesId: string;
  readonly status: 'confirmed';
  readonly bookings: readonly (SlotRef & {readonly id: string; readonly status: 'confirmed'})[];
}

/** Books all of the sessions or none. The same request again gets the same answer, with status 200. */
export function createBooking(desk: FrontDesk, body: BookingBody): Answer {
  return desk.database.transaction(() => {
    const earlier = findEarlier(desk.database, body.requestId, body);
    if (earlier.kind === 'same') return {status: 200, body: earlier.answer};
    if (earlier.kind === 'different') return refusal(idempotencyMismatch());
    purgeExpiredHolds(desk);
    if (body.holdId !== undefined && !isHeld(desk, body.holdId)) return refusal(holdExpired());
    const wrong = checkSeries(body);
    if (wrong.length > 0) return refusal(invalid(wrong));
    const placement = placeAll(desk, {refs: body.sessions, at: '/sessions', service: body.service, ownHold: body.holdId});
    if (placement.kind === 'invalid') return refusal(invalid(placement.errors));
    if (placement.kind === 'conflict') return refusal(slotUnavailable(placement.conflicts));
    if (body.holdId !== undefined) removeHold(desk, body.holdId);
    return {status: 201, body: insertSeries(desk, body, placement.places)};
  });
}

/** What became of a request; 404 when it has never been carried out. */
export function findBooking(desk: FrontDesk, requestId: string): Answer {
  const row = desk.database.row(`SELECT answer FROM answered WHERE request_id = ? AND kind = 'booking'`, requestId) as {answer: string} | undefined;
  if (row === undefined) return refusal(plainProblem(404, 'Not found', 'Nothing was booked under this requestId.'));
  return {status: 200, body: JSON.parse(row.answer) as Booking};
}

/** Books one place. Part of a transaction; throws when the place is not free. */
export function insertBooking(desk: FrontDesk, place: Place, seriesId?: string): string {
  const id = randomUUID();
  const {slot, chair} = place;
  desk.database.run(
    'INSERT INTO booking (id, series_id, slot_id, start, "end", clinician, chair) VALUES (?, ?, ?, ?, ?, ?, ?)',
    id, seriesId ?? null, slot.id, slot.start, slot.end, slot.clinician.id, chair ?? null,
  );
  occupy(desk.database, place, {bookingId: id});
  return id;
}

/** A course is booked whole, or by its first two sessions. */
function checkSeries({series, sessions}: BookingBody): FieldError[] {
  if (series?.commit === 'all' && series.total !== sessions.length) return [{pointer: '/series/total', detail: 'The total is not the number of sessions.'}];
  if (series?.commit === 'first-two' && sessions.length !== 2) return [{pointer: '/sessions', detail: 'Of a course that is booked in part there must be two sessions.'}];
  return series?.commit === 'first-two' && series.total < 2 ? [{pointer: '/series/total', detail: 'The total is less than the number of sessions.'}] : [];
}

function insertSeries(desk: FrontDesk, body: BookingBody, places: readonly Place[]): Booking {
  const seriesId = randomUUID();
  const {requestId, service} = body;
  const details = {...body, sessions: undefined};
  desk.database.run('INSERT INTO series (id, request_id, service, details) VALUES (?, ?, ?, ?)', seriesId, requestId, service, JSON.stringify(details));
  const bookings = places.map((place) => ({id: insertBooking(desk, place, seriesId), ...slotRefOf(place.slot), status: 'confirmed' as const}));
  const booking: Booking = {requestId, seriesId, status: 'confirmed', bookings};
  remember(desk.database, 'booking', requestId, body, booking);
  return booking;
}
