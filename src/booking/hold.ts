import {epochMinute, instantAt, offsetMinutes, type Instant} from '../dates/instant.ts';
import type {Slot} from '../schedule/slot.ts';

/** Times that the endpoint keeps for this visitor while the form is filled in. */
export interface Hold {
  readonly holdId: string;
  /** When they are free for others again, unless the hold is extended. */
  readonly expiresAt: Instant;
  readonly slots: readonly Slot[];
}

/** Free times with those that are held for this visitor, whom an endpoint does not tell of them. */
export function withHeld(slots: readonly Slot[], hold: Hold | undefined): readonly Slot[] {
  if (hold === undefined) return slots;
  const own = new Map(hold.slots.map((slot) => [slot.id, slot]));
  for (const {id} of slots) own.delete(id);
  return own.size === 0 ? slots : [...slots, ...own.values()];
}

/**
 * Milliseconds from `now` after which a hold is extended if somebody is still there: half of what is left.
 * Both moments count from 1 January 1970 UTC. A device whose clock is wrong neither hurries nor forgets.
 */
export function renewalMs({expiresAt}: Hold, now: number): number {
  return Math.min(Math.max(leftMs(expiresAt, now) / 2, 15_000), 300_000);
}

/** Milliseconds from `now` until a hold has certainly run out. */
export function expiryMs({expiresAt}: Hold, now: number): number {
  return Math.max(leftMs(expiresAt, now), 30_000);
}

/**
 * When a hold runs out, as the clock at the clinic shows it. An endpoint may write that moment in UTC or in its own zone,
 * so the offset is that of the free or held time that is nearest to it: clocks at the clinic may change during a course.
 */
export function heldUntil({expiresAt, slots: held}: Hold, slots: readonly Slot[]): Instant {
  const end = epochMinute(expiresAt);
  let [nearest, distance] = [expiresAt, Infinity];
  for (const {start} of [...held, ...slots]) {
    const away = Math.abs(epochMinute(start) - end);
    if (away < distance) [nearest, distance] = [start, away];
  }
  return instantAt(end, offsetMinutes(nearest));
}

function leftMs(expiresAt: Instant, now: number): number {
  return Date.parse(expiresAt) - now;
}
