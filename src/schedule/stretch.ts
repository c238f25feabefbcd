import {numbersBelow} from '../dates/numbers-below.ts';
import type {Choice, Choices} from './choices.ts';

/** The choices on the days that a course beginning on `firstDay` can reach, in one row. Its days are counted from 0. */
export interface Stretch {
  readonly firstDay: number;
  readonly dayCount: number;
  readonly laneCount: number;
  /** By day, then by lane. */
  readonly choices: readonly Choice[];
  /** The day of each choice. */
  readonly days: Int32Array;
  /** Where the choices of lane `lane` on day `day` begin, at `day * laneCount + lane`; they end where the next begin. */
  readonly starts: Int32Array;
}

/** Lays out the choices of `dayCount` days from `firstDay` on. */
export function stretchFrom(firstDay: number, dayCount: number, choices: Choices): Stretch {
  const byDay = numbersBelow(dayCount).map((day) => choices.on(firstDay + day));
  const laneCount = choices.laneCount;
  const days = Int32Array.from(byDay.flatMap((choices, day) => choices.map(() => day)));
  return {firstDay, dayCount, laneCount, choices: byDay.flat(), days, starts: startsOf(byDay, laneCount)};
}

/** The index of the first choice on a day; that of the day after is where they end. */
export function dayStart(stretch: Stretch, day: number): number {
  return stretch.starts[day * stretch.laneCount] as number;
}

function startsOf(byDay: readonly (readonly Choice[])[], laneCount: number): Int32Array {
  const starts = new Int32Array(byDay.length * laneCount + 1);
  byDay.forEach((choices, day) => choices.forEach(({lane}) => add(starts, day * laneCount + lane + 1, 1)));
  for (let cell = 1; cell < starts.length; cell++) add(starts, cell, starts[cell - 1] as number);
  return starts;
}

function add(counts: Int32Array, index: number, amount: number): void {
  counts[index] = (counts[index] as number) + amount;
}
