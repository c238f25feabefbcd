import {epochDayOf} from '../dates/local-date.ts';
import {numbersBelow} from '../dates/numbers-below.ts';
import type {Need} from './need.ts';
import type {Preferences} from './preferences.ts';

/** What every course must keep to, from the need and the preferences. Days are counted from 1 January 1970. */
export interface Rules {
  readonly sessions: number;
  readonly minGap: number;
  readonly maxGap: number;
  /** The gap aimed at after each session but the last. */
  readonly targetGaps: readonly number[];
  /** Days from the first session to the last. */
  readonly minSpan: number;
  readonly maxSpan: number;
  /** Most sessions in a week counted from the first; infinite when the gaps alone see to it. */
  readonly maxPerWeek: number;
  readonly earliest: number;
  readonly latest: number;
  readonly avoid: ReadonlySet<number>;
  readonly sameResource: boolean;
  /** The slots that a session is fixed to, by its index; two different ones can never both be kept. */
  readonly pins: ReadonlyMap<number, readonly string[]>;
}

/** Reads a need and preferences. Throws a `RangeError` for numbers that no need can have: a bug of the caller. */
export function rulesOf(need: Need, preferences: Preferences = {}): Rules {
  checkNeed(need);
  const {sessions, gap} = need;
  const gaps = sessions - 1;
  return {
    sessions,
    minGap: gap.minDays,
    maxGap: gap.maxDays,
    targetGaps: targetGaps(need),
    minSpan: Math.max((need.minWindowDays ?? 1) - 1, gaps * gap.minDays),
    maxSpan: Math.min((need.windowDays ?? Infinity) - 1, gaps * gap.maxDays),
    maxPerWeek: bindingPerWeek(need),
    earliest: preferences.earliest === undefined ? -Infinity : epochDayOf(preferences.earliest),
    latest: preferences.latest === undefined ? Infinity : epochDayOf(preferences.latest),
    avoid: new Set(preferences.avoid?.map(epochDayOf)),
    sameResource: preferences.sameResource ?? false,
    pins: pinsBySession(preferences, sessions),
  };
}

/** Whether a session may be on this day at all. */
export function isOpen(day: number, {earliest, latest, avoid}: Rules): boolean {
  return day >= earliest && day <= latest && !avoid.has(day);
}

function targetGaps({sessions, gap}: Need): readonly number[] {
  const target = gap.targetDays ?? Math.floor((gap.minDays + gap.maxDays) / 2);
  return typeof target === 'number' ? numbersBelow(sessions - 1).map(() => target) : target;
}

/** A limit that cannot be reached needs no counting. */
function bindingPerWeek({sessions, gap, maxPerWeek}: Need): number {
  const fitByGap = gap.minDays === 0 ? sessions : Math.floor(6 / gap.minDays) + 1;
  return maxPerWeek === undefined || maxPerWeek >= Math.min(sessions, fitByGap) ? Infinity : maxPerWeek;
}

function pinsBySession({pinned = []}: Preferences, sessions: number): ReadonlyMap<number, readonly string[]> {
  const pins = new Map<number, readonly string[]>();
  for (const {session, slotId} of pinned) {
    checkWhole('The session of a pin', session, 0, sessions - 1);
    pins.set(session, [...(pins.get(session) ?? []), slotId]);
  }
  return pins;
}

function checkNeed({sessions, gap, windowDays = 1, minWindowDays = 1, maxPerWeek = 1}: Need): void {
  checkWhole('sessions', sessions, 1, 24);
  checkWhole('gap.minDays', gap.minDays, 0);
  checkWhole('gap.maxDays', gap.maxDays, gap.minDays);
  checkWhole('windowDays', windowDays, 1);
  checkWhole('minWindowDays', minWindowDays, 1);
  checkWhole('maxPerWeek', maxPerWeek, 1);
  checkTargets(gap.targetDays, sessions - 1);
}

function checkTargets(target: Need['gap']['targetDays'], gaps: number): void {
  if (target === undefined) return;
  const targets = typeof target === 'number' ? [target] : target;
  for (const days of targets) checkWhole('gap.targetDays', days, 0);
  if (typeof target !== 'number' && targets.length !== gaps) {
    throw new RangeError(`gap.targetDays must have one number for each of the ${gaps} gaps, but has ${targets.length}.`);
  }
}

function checkWhole(name: string, value: number, min: number, max = Number.MAX_SAFE_INTEGER): void {
  if (Number.isInteger(value) && value >= min && value <= max) return;
  const range = max === Number.MAX_SAFE_INTEGER ? `of at least ${min}` : `from ${min} to ${max}`;
  throw new RangeError(`${name} must be a whole number ${range}, but is ${value}.`);
}
