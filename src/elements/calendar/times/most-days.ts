import type {Need} from '../../../schedule/need.ts';

/** Days from the first session to the last, both included, that a course takes at most. */
export function mostDays({sessions, gap, windowDays = Infinity}: Need): number {
  return Math.min(windowDays, (sessions - 1) * gap.maxDays + 1);
}
