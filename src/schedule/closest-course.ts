import {cheapestCourse} from './cheapest-course.ts';
import {aimFor, withSurcharge} from './course-cost.ts';
import type {Course, Objective} from './course.ts';
import type {OfferedDays} from './offered-days.ts';
import type {Preferences} from './preferences.ts';
import type {Rules} from './rules.ts';
import type {Slot} from './slot.ts';

/** What a course that takes the place of another should have of it. */
export interface Likeness {
  /** Ids of slots that it must have, as any of its sessions. */
  readonly must?: ReadonlySet<string>;
  /** Ids of slots of which it should have as many as any course can. */
  readonly kept: ReadonlySet<string>;
  /** Ids of slots that are to be taken rather than others, where a session has to be new. */
  readonly suggested?: ReadonlySet<string>;
}

/** The legal course that is most like another, and of those costs least by the objective; `undefined` when there is none. */
export function closestCourse(days: OfferedDays, rules: Rules, {objective, preferences}: {readonly objective: Objective; readonly preferences: Preferences}, likeness: Likeness): Course | undefined {
  const surcharge = ({id}: Slot) => unlikeness(id, likeness);
  const found = cheapestCourse(days, rules, withSurcharge(aimFor(objective, preferences), ({slot}) => surcharge(slot)));
  if (found === undefined) return undefined;
  const slots = found.offers.map(({slot}) => slot);
  const hasAll = [...(likeness.must ?? [])].every((id) => slots.some((slot) => slot.id === id));
  const cost = found.cost - slots.reduce((sum, slot) => sum + surcharge(slot), 0);
  return hasAll ? {objective, slots, cost} : undefined;
}

/** As a slot serves one session, the course with most slots of a kind is the one that pays least for the others. */
function unlikeness(id: string, {must, kept, suggested}: Likeness): number {
  if (must?.has(id)) return 0;
  const missing = must === undefined ? 0 : notDemanded;
  if (kept.has(id)) return missing;
  return missing + newSlot + (suggested?.has(id) ? 0 : notSuggested);
}

/** Each is more than 24 sessions can cost by what comes before it, and all of them stay whole numbers. */
const notSuggested = 2 ** 30;
const newSlot = 2 ** 35;
const notDemanded = 2 ** 40;
