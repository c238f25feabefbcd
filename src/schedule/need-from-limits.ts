import type {Need} from './need.ts';

/** What a page may say about a course when there is no plan. */
export interface PageLimits {
  /** How many sessions; one unless given. */
  readonly sessions?: number | undefined;
  /** Fewest days from one session to the next; one unless given. */
  readonly minGap?: number | undefined;
  /** Most days from one session to the next; unless given, all of `withinDays`, or else a week. */
  readonly maxGap?: number | undefined;
  /** Days from the first session to the last, both counted; any number unless given. */
  readonly withinDays?: number | undefined;
}

/** One visit, or a consultation. */
export const oneAppointment: Need = needFromLimits({});

/** The need of a calendar without a plan: a single appointment unless the page asks for more. */
export function needFromLimits({sessions = 1, minGap = 1, maxGap, withinDays}: PageLimits): Need {
  const widestGap = withinDays === undefined ? 7 : withinDays - 1;
  return {
    sessions,
    gap: {minDays: minGap, maxDays: maxGap ?? Math.max(minGap, widestGap)},
    ...(withinDays !== undefined && {windowDays: withinDays}),
  };
}
