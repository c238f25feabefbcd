import {numbersBelow} from '../dates/numbers-below.ts';
import type {PlanInput} from './plan.ts';
import type {PacePattern, Spacing} from './protocol.ts';

/** The pattern behind a pace: the slowest of the protocol, or the fastest for `compact`; `undefined` when it has none. */
export function patternOf(spacing: Spacing, pace: PlanInput['pace']): PacePattern | undefined {
  const bySpeed = [...spacing.patterns].sort((one, other) => one.perWeek - other.perWeek);
  return pace === 'compact' ? bySpeed.at(-1) : bySpeed[0];
}

/** The days aimed at, counted from the first session: twice a week is 0, 3, 7, 10, 14, 17. */
export function paceOffsets(spacing: Spacing, pattern: PacePattern | undefined, sessions: number): number[] {
  const gap = spacing.targetDays ?? Math.floor((spacing.minDays + spacing.maxDays) / 2);
  return numbersBelow(sessions).map((index) => (pattern ? Math.floor((index * 7) / pattern.perWeek) : index * gap));
}

/** The days from each offset to the next. */
export function gapsOf(offsets: readonly number[]): number[] {
  return offsets.slice(1).map((offset, index) => offset - (offsets[index] ?? 0));
}
