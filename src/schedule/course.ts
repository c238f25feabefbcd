import type {LocalDate} from '../dates/local-date.ts';
import type {Pin, Preferences} from './preferences.ts';
import type {Slot} from './slot.ts';

/** What a course is best at. */
export type Objective = 'soonest' | 'regular' | 'preferred';

/** The slots chosen for all sessions of a plan, in order. */
export interface Course {
  readonly objective: Objective;
  /** What else a found course is best at, if anything: equal courses are given once. */
  readonly also?: readonly Objective[];
  readonly slots: readonly Slot[];
  /** Whole number; less is better. Comparable only between courses of the same objective. */
  readonly cost: number;
}

/** Why there is no course. */
export type InfeasibleReason =
  /** There is no free time at all in what was loaded, or none that the hard preferences leave. */
  | 'no-slots'
  /** Fewer days with a free time than sessions. */
  | 'too-few-days'
  /** Free days lie too far apart for the longest gap. */
  | 'gap-too-long'
  /** Free days lie too close together for the shortest gap. */
  | 'gap-too-short'
  /** Sessions fit by their gaps, but not into the window. */
  | 'window'
  /** Sessions fit, but not with so few in one week. */
  | 'per-week'
  /** No single clinician has enough free times. */
  | 'same-resource'
  /** A pinned session stands in the way. */
  | 'pinned'
  /** None of the above alone. */
  | 'combination';

/** Limits of the protocol, by their names in `Need`, with the values that would have to be allowed. */
export interface Limits {
  readonly maxGapDays?: number;
  readonly minGapDays?: number;
  readonly windowDays?: number;
  readonly minWindowDays?: number;
  readonly maxPerWeek?: number;
}

/** The preferences that every course keeps to. */
export type KeptPreferences = Pick<Preferences, 'earliest' | 'latest' | 'avoid' | 'sameResource' | 'pinned'>;

/**
 * One thing that would make a course possible; each has been checked by solving again.
 * A preference is the patient's to give up: put `value` in place of the one named. A limit is not: ask the clinic.
 * Several preferences in one change are needed together, each with what to put in its place; so are several limits.
 */
export type Change =
  | {readonly kind: 'preference'; readonly preference: 'earliest' | 'latest'; readonly value: LocalDate}
  | {readonly kind: 'preference'; readonly preference: 'avoid'; readonly value: readonly LocalDate[]}
  | {readonly kind: 'preference'; readonly preference: 'sameResource'; readonly value: false}
  | {readonly kind: 'preference'; readonly preference: 'pinned'; readonly value: readonly Pin[]}
  | {readonly kind: 'preferences'; readonly values: KeptPreferences}
  | {readonly kind: 'protocol'; readonly limits: Limits};

/** No course: why, and the smallest changes that would help, possibly none. */
export interface Infeasible {
  readonly kind: 'none';
  readonly reason: InfeasibleReason;
  /** Preferences first, then smallest first; empty when nothing on its own would help. */
  readonly changes: readonly Change[];
}

/** Up to three courses, each best at something different; equal ones are shown once. */
export type CourseSearch = {readonly kind: 'found'; readonly courses: readonly Course[]} | Infeasible;
