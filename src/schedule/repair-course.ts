import {cheapestCourse} from './cheapest-course.ts';
import {aimFor, withSurcharge} from './course-cost.ts';
import type {Course, Infeasible} from './course.ts';
import {explain} from './explain-infeasible.ts';
import type {CourseRequest} from './find-courses.ts';
import {OfferedDays} from './offered-days.ts';
import {rulesOf} from './rules.ts';
import type {Slot} from './slot.ts';

/** A course some of whose slots are gone. */
export interface RepairRequest extends CourseRequest {
  readonly course: Course;
  /** Ids of slots that can no longer be had, whether or not `slots` still lists them. */
  readonly lost: readonly string[];
}

/** The course with as few new slots as possible; `changed` are the indices of its sessions that have one. */
export interface RepairedCourse {
  readonly kind: 'repaired';
  readonly course: Course;
  readonly changed: readonly number[];
}

/**
 * Replaces lost slots: keeps as many of the others as any legal course can, then costs least by the course's own
 * objective. A slot of the course that is not lost counts as free even when `slots` no longer offers it,
 * since it may be held for this very patient.
 */
export function repairCourse({need, slots, preferences = {}, course, lost}: RepairRequest): RepairedCourse | Infeasible {
  const kept = new Map(course.slots.filter(({id}) => !lost.includes(id)).map((slot) => [slot.id, slot]));
  const days = new OfferedDays(stillFree(slots, kept, lost));
  const aim = withSurcharge(aimFor(course.objective, preferences), ({slot}) => (kept.has(slot.id) ? 0 : newSlot));
  const found = cheapestCourse(days, rulesOf(need, preferences), aim);
  if (found === undefined) return explain(days, need, preferences);
  const repaired = found.offers.map(({slot}) => slot);
  const changed = [...repaired.keys()].filter((session) => !kept.has((repaired[session] as Slot).id));
  return {kind: 'repaired', course: {objective: course.objective, slots: repaired, cost: found.cost - changed.length * newSlot}, changed};
}

/** More than any course can cost otherwise, so that the number of new slots decides first. */
const newSlot = 1e9;

function stillFree(slots: readonly Slot[], kept: ReadonlyMap<string, Slot>, lost: readonly string[]): readonly Slot[] {
  const gone = new Set(lost);
  const others = slots.filter(({id}) => !gone.has(id) && !kept.has(id));
  return [...others, ...kept.values()];
}
