import type {HoldBody, SlotRef} from './bodies.ts';
import type {FrontDesk} from './front-desk.ts';

/**
 * Times that the holds of one visitor may keep at once, so that nobody can keep the clinic's calendar closed. People who share an
 * address count as one: eight in a waiting room can each hold a course of six, or two people a course of twelve in two tabs each.
 */
const heldAtOnce = 48;

/** A hold may last for so many times its length: the first, and ten more (WCAG 2.2.1) with one to spare. */
const mostLengths = 12;

const dayLength = 24 * 60 * 60_000;

/**
 * Seconds to wait for a visitor who holds, or has held, enough; nothing when there is room. A first hold of the day is never refused,
 * and whoever is refused one can still book: that ends in a name, which the clinic can call. Part of a transaction.
 */
export function secondsUntilRoom(desk: FrontDesk, body: HoldBody, visitor: string): number | undefined {
  return secondsUntilOtherEnds(desk, body, visitor) ?? secondsUntilNextDay(desk, visitor);
}

/** Counts for how long times are kept, on the day on which they are promised. Part of a transaction. */
export function countKept(desk: FrontDesk, visitor: string, times: number, milliseconds: number): void {
  desk.database.run('DELETE FROM kept WHERE day < ?', today(desk));
  desk.database.run(
    'INSERT INTO kept (visitor, day, milliseconds) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET milliseconds = milliseconds + excluded.milliseconds',
    visitor, today(desk), times * milliseconds,
  );
}

function secondsUntilOtherEnds(desk: FrontDesk, {replaces = '', slots}: HoldBody, visitor: string): number | undefined {
  const others = desk.database.rows('SELECT slots, expires_at FROM hold WHERE visitor = ? AND id <> ?', visitor, replaces) as {slots: string; expires_at: number}[];
  const held = others.reduce((sum, other) => sum + (JSON.parse(other.slots) as SlotRef[]).length, 0);
  if (others.length === 0 || held + slots.length <= heldAtOnce) return undefined;
  return secondsUntil(desk, Math.min(...others.map((other) => other.expires_at)));
}

/** A day is over for a visitor whose holds have kept the most times for as long as one hold can last, or fewer for longer. */
function secondsUntilNextDay(desk: FrontDesk, visitor: string): number | undefined {
  const {milliseconds = 0} = desk.database.row('SELECT milliseconds FROM kept WHERE visitor = ? AND day = ?', visitor, today(desk)) ?? {};
  return Number(milliseconds) < heldAtOnce * mostLengths * lengthOf(desk) ? undefined : secondsUntil(desk, (today(desk) + 1) * dayLength);
}

function secondsUntil(desk: FrontDesk, moment: number): number {
  return Math.ceil((moment - desk.now().getTime()) / 1_000);
}

/** The day in UTC: where the clinic has its midnight makes no difference to a limit. */
function today(desk: FrontDesk): number {
  return Math.floor(desk.now().getTime() / dayLength);
}

/** When a hold ends that gets its full time from now, which it cannot for ever. */
export function expiryFrom(desk: FrontDesk, createdAt: number): number {
  return Math.min(desk.now().getTime() + lengthOf(desk), createdAt + mostLengths * lengthOf(desk));
}

function lengthOf(desk: FrontDesk): number {
  return desk.clinic.holdMinutes * 60_000;
}
