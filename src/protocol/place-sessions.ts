import {numbersBelow} from '../dates/numbers-below.ts';
import {nextOpenDay, type IsOpen} from './open-days.ts';

/** A session to be placed: where it aims, in days from the first one, and how far it may be from the one before. */
export interface SessionAim {
  readonly offset: number;
  readonly minDays: number;
  readonly maxDays: number;
  /** Most sessions in a week from the first session. */
  readonly maxPerWeek?: number;
}

/** Days on which the sessions fall, and whether a gap had to be longer than its limit. */
export interface Placement {
  readonly days: readonly number[];
  readonly stretched: boolean;
}

/**
 * Puts each session on the open day nearest to its aim that keeps its gap, the later of two equally near; where the clinic
 * is closed all through the gap, on the next open day. Days count from 1 January 1970. `undefined` when no day is open for a year.
 */
export function placeSessions(aims: readonly SessionAim[], from: number, isOpen: IsOpen): Placement | undefined {
  const first = nextOpenDay(isOpen, from);
  if (first === undefined) return undefined;
  const days = [first];
  let stretched = false;
  for (const aim of aims.slice(1)) {
    const allowed = (day: number) => isOpen(day) && hasRoom(days, first, aim, day);
    const day = nearestDay(days, aim, allowed) ?? nextOpenDay(allowed, latest(days) + aim.minDays);
    if (day === undefined) return undefined;
    stretched ||= day - latest(days) > aim.maxDays;
    days.push(day);
  }
  return {days, stretched};
}

function nearestDay(days: readonly number[], aim: SessionAim, allowed: IsOpen): number | undefined {
  const target = (days[0] ?? 0) + aim.offset;
  const candidates = numbersBelow(aim.maxDays - aim.minDays + 1).map((index) => latest(days) + aim.maxDays - index);
  return candidates.filter(allowed).sort((one, other) => Math.abs(one - target) - Math.abs(other - target))[0];
}

function hasRoom(days: readonly number[], first: number, aim: SessionAim, day: number): boolean {
  const week = (other: number) => Math.floor((other - first) / 7);
  return days.filter((other) => week(other) === week(day)).length < (aim.maxPerWeek ?? Infinity);
}

function latest(days: readonly number[]): number {
  return days.at(-1) ?? 0;
}
