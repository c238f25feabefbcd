import {gapsOf, paceOffsets, patternOf} from './pace.ts';
import type {PlanInduction, PlanInput} from './plan.ts';
import type {InductionPhase, Spacing} from './protocol.ts';
import {withoutAbsent} from './without-absent.ts';

/** The limits within which the first series may be booked, or `undefined` when the source gives no weeks for it. */
export function planInduction(induction: InductionPhase | undefined, pace: PlanInput['pace']): PlanInduction | undefined {
  if (!induction?.window) return undefined;
  const {minWeeks, maxWeeks} = induction.window;
  return {
    weeks: {min: minWeeks, max: maxWeeks},
    windowDays: maxWeeks * 7,
    minWindowDays: (minWeeks - 1) * 7 + 1,
    ...(induction.spacing && planSpacing(induction.spacing, pace, induction.count?.planned)),
  };
}

function planSpacing(spacing: Spacing, pace: PlanInput['pace'], planned: number | undefined): Partial<PlanInduction> {
  const pattern = patternOf(spacing, pace);
  return withoutAbsent<Partial<PlanInduction>>({
    gapDays: {min: spacing.minDays, max: spacing.maxDays},
    perWeek: rangeOf(spacing.patterns.map(({perWeek}) => perWeek)),
    spacingStated: spacing.stated,
    targetGaps: planned === undefined ? undefined : gapsOf(paceOffsets(spacing, pattern, planned)),
    maxPerWeek: spacing.stated ? pattern?.perWeek : undefined,
  });
}

function rangeOf(values: readonly number[]): PlanInduction['perWeek'] {
  return values.length === 0 ? undefined : {min: Math.min(...values), max: Math.max(...values)};
}
