import type {LocalDate} from '../dates/local-date.ts';
import {dated, windowAfter} from './interval.ts';
import type {Direction, Notice, Plan, PlanInput} from './plan.ts';
import {lengtheningStep} from './policy.ts';
import type {MaintenancePhase, Policy} from './protocol.ts';

/** What a returning patient's plan adds: the next window, or why there is none. */
export interface NextBooster {
  readonly status: 'plan' | 'contact-clinic';
  readonly direction: Direction;
  readonly next?: Plan['next'];
  readonly ceilingReached?: boolean;
  readonly notices: readonly Notice[];
}

/** How it has been so far, as far as it is known. */
interface LastTime {
  readonly interval: number | undefined;
  readonly last: LocalDate | undefined;
}

/**
 * When the next follow-up session is due, in days after the last one. By S1 (the interval follows how long relief lasts,
 * towards the least frequent that keeps it) and Andrade 2017 (a little before the effect wears off).
 */
export function nextBooster(maintenance: MaintenancePhase | undefined, input: PlanInput, policy: Required<Policy>): NextBooster {
  const {relief, currentIntervalDays: interval, lastSessionDate: last} = input;
  if (relief?.status === 'no-relief') return {status: 'contact-clinic', direction: 'none', notices: ['NON_RESPONSE']};
  if (!maintenance) return {status: 'contact-clinic', direction: 'none', notices: ['INTERVAL_NOT_STATED']};
  if (relief?.status === 'returned') return afterReturn(maintenance, {relief: relief.days, interval, last}, policy);
  if (relief?.status === 'still-well' && interval !== undefined) return stillWell(maintenance, {interval, last}, policy);
  return planned('start', windowAfter(maintenance.interval, last));
}

function afterReturn({adapt}: MaintenancePhase, {relief, interval, last}: LastTime & {readonly relief: number}, {returningWindowDays}: Required<Policy>): NextBooster {
  if (relief < adapt.floorDays) return shorterThanPublished(adapt.tightenTo, last);
  const maxDays = Math.min(relief, adapt.ceilDays);
  const minDays = Math.min(Math.max(adapt.floorDays, relief - returningWindowDays), maxDays);
  return planned(directionOf(relief, minDays, interval), dated(minDays, maxDays, last));
}

/** The source's tightened interval is the shortest that is ever shown, and the clinic is asked first. */
function shorterThanPublished(tightenTo: MaintenancePhase['adapt']['tightenTo'], last: LocalDate | undefined): NextBooster {
  const asked = {status: 'contact-clinic', direction: 'sooner', notices: ['RELIEF_SHORTER_THAN_PUBLISHED_RANGE']} as const;
  return tightenTo ? {...asked, next: windowAfter(tightenTo, last)} : asked;
}

/**
 * At the ceiling the interval stays as it is. Beyond it the schedule has nothing to say, and nobody who is well is asked to come more
 * often: the clinic is asked whether regular sessions still serve.
 */
function stillWell({adapt}: MaintenancePhase, {interval, last}: LastTime & {readonly interval: number}, policy: Required<Policy>): NextBooster {
  if (interval > adapt.ceilDays) return {status: 'contact-clinic', direction: 'same', notices: [], ceilingReached: true};
  if (interval === adapt.ceilDays) return {...planned('same', dated(interval, interval, last)), ceilingReached: true};
  const minDays = Math.max(interval, adapt.floorDays);
  const maxDays = Math.max(minDays, Math.min(interval + lengtheningStep(policy, interval), adapt.ceilDays));
  return planned('later', dated(minDays, maxDays, last));
}

function directionOf(relief: number, minDays: number, interval: number | undefined): Direction {
  if (interval === undefined) return 'start';
  if (relief < interval) return 'sooner';
  return minDays > interval ? 'later' : 'same';
}

function planned(direction: Direction, next: Plan['next']): NextBooster {
  return {status: 'plan', direction, next, notices: []};
}
