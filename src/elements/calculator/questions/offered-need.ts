import type {LocalDate} from '../../../dates/local-date.ts';
import type {Plan} from '../../../protocol/plan.ts';
import {oneAppointment} from '../../../schedule/need-from-limits.ts';
import {needFromPlan} from '../../../schedule/need-from-plan.ts';
import type {Need} from '../../../schedule/need.ts';
import {offeredWindow} from './offered-window.ts';

/**
 * What may be booked of a plan: its first series, or for someone who comes back the one next session, as long as its
 * days are known and have not passed.
 */
export function offeredNeed(plan: Plan, today: LocalDate): Need | undefined {
  const {bookingOffered, next} = plan;
  if (!bookingOffered || next === undefined) return needFromPlan(plan);
  return offeredWindow(plan, today) && oneAppointment;
}
