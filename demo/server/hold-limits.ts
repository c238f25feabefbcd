import type {HoldBody, SlotRef} from './bodies.ts';
import type {FrontDesk} from './front-desk.ts';

/**
 * Times that the holds of one visitor may keep at once, so that nobody can keep the clinic's calendar closed. People who share an
 * address count as one: eight in a waiting room can each hold a course of six, or two people a course of twelve in two tabs each.
 */
const heldAtOnce = 48;

/** A hold may last for so many times its length: the first, and ten more (WCAG 2.2.1) with one to spare. */
const mostLengths = 12;

/**
 * Seconds to wait for a visitor whose other holds keep enough times; nothing when there is room. A first hold is never refused,
 * and whoever is refused one can still book: that ends in a name, which the clinic can call. Part of a transaction.
 */
export function secondsUntilRoom(desk: FrontDesk, {replaces = '', slots}: HoldBody, visitor: string): number | undefined {
  const others = desk.database.rows('SELECT slots, expires_at FROM hold WHERE visitor = ? AND id <> ?', visitor, replaces) as {slots: string; expires_at: number}[];
  const held = others.reduce((sum, other) => sum + (JSON.parse(other.slots) as SlotRef[]).length, 0);
  if (others.length === 0 || held + slots.length <= heldAtOnce) return undefined;
  return Math.ceil((Math.min(...others.map((other) => other.expires_at)) - desk.now().getTime()) / 1_000);
}

/** When a hold ends that gets its full time from now, which it cannot for ever. */
export function expiryFrom(desk: FrontDesk, createdAt: number): number {
  const length = desk.clinic.holdMinutes * 60_000;
  return Math.min(desk.now().getTime() + length, createdAt + mostLengths * length);
}
