import {randomUUID} from 'node:crypto';
import {refusal, type Answer} from './answer.ts';
import type {HoldBody, SlotRef} from './bodies.ts';
import {placeAll, slotRefOf} from './chosen-slots.ts';
import {atClinic} from './clinic-time.ts';
import type {FrontDesk} from './front-desk.ts';
import {countKept, expiryFrom, secondsUntilRoom} from './hold-limits.ts';
import {hashOf} from './idempotency.ts';
import {occupy, type Place} from './occupancy.ts';
import {heldEnough, holdExpired, idempotencyMismatch, invalid, slotUnavailable} from './problems.ts';

interface HoldRow {
  readonly id: string;
  readonly body_hash: string;
  readonly visitor: string;
  readonly created_at: number;
  readonly expires_at: number;
  readonly slots: string;
}

/** Holds all of the times or none. The same request again gets the same hold, since browsers may send a POST twice. */
export function createHold(desk: FrontDesk, body: HoldBody, visitor: string): Answer {
  return desk.database.transaction(() => {
    purgeExpiredHolds(desk);
    const earlier = desk.database.row('SELECT * FROM hold WHERE request_id = ?', body.requestId) as HoldRow | undefined;
    if (earlier !== undefined) return earlier.body_hash === hashOf(body) ? answerWith(desk, 200, earlier) : refusal(idempotencyMismatch());
    const placement = placeAll(desk, {refs: body.slots, at: '/slots', service: body.service, ownHold: body.replaces});
    if (placement.kind === 'invalid') return refusal(invalid(placement.errors));
    if (placement.kind === 'conflict') return refusal(slotUnavailable(placement.conflicts));
    const wait = secondsUntilRoom(desk, body, visitor);
    if (wait !== undefined) return refusal(heldEnough(wait));
    if (body.replaces !== undefined) removeHold(desk, body.replaces);
    return answerWith(desk, 201, insertHold(desk, body, placement.places, visitor));
  });
}

/** Gives the hold its full time again, or as much of it as it may still have: the answer says until when. */
export function extendHold(desk: FrontDesk, holdId: string): Answer {
  return desk.database.transaction(() => {
    purgeExpiredHolds(desk);
    const hold = desk.database.row('SELECT * FROM hold WHERE id = ?', holdId) as HoldRow | undefined;
    if (hold === undefined) return refusal(holdExpired());
    const expiry = expiryFrom(desk, hold.created_at);
    desk.database.run('UPDATE hold SET expires_at = ? WHERE id = ?', expiry, holdId);
    countKept(desk, hold.visitor, slotsOf(hold).length, expiry - hold.expires_at);
    return answerWith(desk, 200, {...hold, expires_at: expiry});
  });
}

/** Gives the times back. Doing so twice is fine. */
export function releaseHold(desk: FrontDesk, holdId: string): void {
  desk.database.transaction(() => removeHold(desk, holdId));
}

/** Gives back the times of holds that have run out. Part of a transaction. */
export function purgeExpiredHolds(desk: FrontDesk): void {
  desk.database.run('DELETE FROM hold WHERE expires_at <= ?', desk.now().getTime());
}

/** Ends a hold, so that its times can be taken. Part of a transaction; gives whether there was one. */
export function removeHold(desk: FrontDesk, holdId: string): boolean {
  return desk.database.run('DELETE FROM hold WHERE id = ?', holdId) > 0;
}

/** Whether there is such a hold, when those that have run out are purged. */
export function isHeld(desk: FrontDesk, holdId: string): boolean {
  return desk.database.row('SELECT id FROM hold WHERE id = ?', holdId) !== undefined;
}

function insertHold(desk: FrontDesk, body: HoldBody, places: readonly Place[], visitor: string): HoldRow {
  const slots = JSON.stringify(places.map((place) => slotRefOf(place.slot)));
  const now = desk.now().getTime();
  const hold: HoldRow = {id: randomUUID(), body_hash: hashOf(body), visitor, created_at: now, expires_at: expiryFrom(desk, now), slots};
  desk.database.run(
    'INSERT INTO hold (id, request_id, body_hash, visitor, created_at, expires_at, slots) VALUES (?, ?, ?, ?, ?, ?, ?)',
    hold.id, body.requestId, hold.body_hash, hold.visitor, hold.created_at, hold.expires_at, hold.slots,
  );
  for (const place of places) occupy(desk.database, place, {holdId: hold.id});
  countKept(desk, visitor, places.length, hold.expires_at - now);
  return hold;
}

function answerWith(desk: FrontDesk, status: number, hold: HoldRow): Answer {
  const expiresAt = atClinic(new Date(hold.expires_at), desk.clinic.timeZone);
  return {status, body: {holdId: hold.id, expiresAt, slots: slotsOf(hold)}};
}

function slotsOf(hold: HoldRow): SlotRef[] {
  return JSON.parse(hold.slots) as SlotRef[];
}
