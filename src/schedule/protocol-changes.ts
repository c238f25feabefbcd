import {hasCourse} from './cheapest-course.ts';
import type {Limits} from './course.ts';
import type {SizedChange} from './explain-infeasible.ts';
import {leastThat} from './least-that.ts';
import type {Need} from './need.ts';
import type {OfferedDays} from './offered-days.ts';
import type {Preferences} from './preferences.ts';
import {rulesOf} from './rules.ts';

/** For each limit of the protocol the smallest change of it alone with which a course fits, if one does. */
export function protocolChanges(days: OfferedDays, need: Need, preferences: Preferences): readonly SizedChange[] {
  return allowancesOf(need, days.span).flatMap((allowance) => {
    const step = leastThat((size) => fitsAfter(new Map([[allowance, size]]), days, need, preferences), 1, allowance.most);
    return step === undefined ? [] : [toChange(new Map([[allowance, step]]))];
  });
}

/**
 * Limits that have to change together, as for a clinic that opens only on Mondays: all are moved as far
 * as they go, then as much of each as can be is taken back. Empty when a course does not fit even so.
 */
export function combinedProtocolChange(days: OfferedDays, need: Need, preferences: Preferences): readonly SizedChange[] {
  const allowances = allowancesOf(need, days.span);
  const steps = new Map(allowances.map((allowance) => [allowance, allowance.most]));
  if (!fitsAfter(steps, days, need, preferences)) return [];
  for (const allowance of allowances) {
    const step = leastThat((size) => fitsAfter(new Map(steps).set(allowance, size), days, need, preferences), 0, allowance.most);
    steps.set(allowance, step ?? allowance.most);
  }
  return [toChange(steps)];
}

/** A limit, and how far it may be moved in steps of one. */
interface Allowance {
  readonly limit: keyof Limits;
  readonly from: number;
  readonly direction: 1 | -1;
  readonly most: number;
}

/** How far each limit is moved. */
type Steps = ReadonlyMap<Allowance, number>;

/** In the order in which changes are taken back: what a clinic gives up least readily comes first. */
function allowancesOf({sessions, gap, windowDays, minWindowDays, maxPerWeek}: Need, span: number): readonly Allowance[] {
  return [
    ...upTo('maxPerWeek', maxPerWeek, sessions),
    ...downTo('minGapDays', gap.minDays, 1),
    ...downTo('minWindowDays', minWindowDays, 1),
    ...upTo('windowDays', windowDays, span + 1),
    ...upTo('maxGapDays', gap.maxDays, span),
  ];
}

function upTo(limit: keyof Limits, from: number | undefined, to: number): readonly Allowance[] {
  return from === undefined || from >= to ? [] : [{limit, from, direction: 1, most: to - from}];
}

function downTo(limit: keyof Limits, from: number | undefined, to: number): readonly Allowance[] {
  return from === undefined || from <= to ? [] : [{limit, from, direction: -1, most: from - to}];
}

function fitsAfter(steps: Steps, days: OfferedDays, need: Need, preferences: Preferences): boolean {
  return hasCourse(days, rulesOf(withLimits(need, limitsAfter(steps)), preferences));
}

function limitsAfter(steps: Steps): Limits {
  const moved = [...steps].filter(([, step]) => step > 0);
  return Object.fromEntries(moved.map(([{limit, from, direction}, step]) => [limit, from + direction * step]));
}

function withLimits({gap, ...need}: Need, {minGapDays, maxGapDays, ...limits}: Limits): Need {
  return {...need, ...limits, gap: {...gap, minDays: minGapDays ?? gap.minDays, maxDays: maxGapDays ?? gap.maxDays}};
}

function toChange(steps: Steps): SizedChange {
  return {change: {kind: 'protocol', limits: limitsAfter(steps)}, size: [...steps.values()].reduce((sum, step) => sum + step, 0)};
}
