import {hasCourse} from './cheapest-course.ts';
import type {Limits} from './course.ts';
import type {SizedChange} from './explain-infeasible.ts';
import {leastThat} from './least-that.ts';
import type {Need} from './need.ts';
import type {OfferedDays} from './offered-days.ts';
import type {Preferences} from './preferences.ts';
import {rulesOf} from './rules.ts';

/**
 * The smallest changes of the protocol with which a course fits: of each limit by itself or, when none of them
 * is enough, of several together, as for a clinic that opens only on Mondays.
 */
export function protocolChanges(days: OfferedDays, need: Need, preferences: Preferences): readonly SizedChange[] {
  const works = (steps: Steps) => hasCourse(days, rulesOf(withLimits(need, limitsAfter(steps)), preferences));
  const allowances = allowancesOf(need, days.span);
  const alone = allowances.flatMap((allowance) => {
    const step = leastThat((size) => works(new Map([[allowance, size]])), 1, allowance.most);
    return step === undefined ? [] : [new Map([[allowance, step]])];
  });
  return (alone.length > 0 ? alone : together(allowances, works)).map(toChange);
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

/** Moves every limit as far as it goes, then takes back as much of each as can be. */
function together(allowances: readonly Allowance[], works: (steps: Steps) => boolean): readonly Steps[] {
  const steps = new Map(allowances.map((allowance) => [allowance, allowance.most]));
  if (!works(steps)) return [];
  for (const allowance of allowances) {
    const step = leastThat((size) => works(new Map(steps).set(allowance, size)), 0, allowance.most);
    steps.set(allowance, step ?? allowance.most);
  }
  return [steps];
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
