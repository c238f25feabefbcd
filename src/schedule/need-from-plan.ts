import type {Plan} from '../protocol/plan.ts';
import type {Need} from './need.ts';

/**
 * The need of a plan's first series, all of which is booked as one course; later phases are booked one by one.
 * `undefined` when the plan is not to be booked, or does not state how many sessions there are or how far apart.
 */
export function needFromPlan({bookingOffered, sessions, induction}: Plan): Need | undefined {
  if (!bookingOffered || sessions === undefined || induction?.gapDays === undefined) return undefined;
  const {gapDays, targetGaps, windowDays, minWindowDays, maxPerWeek} = induction;
  return {
    sessions: sessions.planned,
    gap: {minDays: gapDays.min, maxDays: gapDays.max, ...(targetGaps !== undefined && {targetDays: targetGaps})},
    windowDays,
    minWindowDays,
    ...(maxPerWeek !== undefined && {maxPerWeek}),
  };
}
