import {closestCourse} from './closest-course.ts';
import type {Course, Infeasible} from './course.ts';
import {explain} from './explain-infeasible.ts';
import type {CourseRequest} from './find-courses.ts';
import {OfferedDays} from './offered-days.ts';
import type {Preferences} from './preferences.ts';
import {rulesOf} from './rules.ts';
import type {Slot} from './slot.ts';

/** A course some of whose slots are gone. */
export interface RepairRequest extends CourseRequest {
  readonly course: Course;
  /** Ids of slots that can no longer be had, whether or not `slots` still lists them. */
  readonly lost: readonly string[];
  /** Slots that the clinic offers in place of the lost ones; free whether or not `slots` lists them. */
  readonly suggested?: readonly Slot[];
}

/** The course with as few new slots as possible; `changed` are the indices of its sessions that have one. */
export interface RepairedCourse {
  readonly kind: 'repaired';
  readonly course: Course;
  readonly changed: readonly number[];
}

/**
 * Replaces lost slots: keeps as many of the others as any legal course can, takes as many as it can of those that the
 * clinic suggests, then costs least by the course's own objective. A slot of the course that is not lost counts as free
 * even when `slots` no longer offers it, since it may be held for this very patient. A session that is fixed to a lost
 * slot is fixed no longer.
 */
export function repairCourse({need, slots, preferences = {}, course, lost, suggested = []}: RepairRequest): RepairedCourse | Infeasible {
  const gone = new Set(lost);
  const kept = course.slots.filter(({id}) => !gone.has(id));
  const days = new OfferedDays(withoutTwice([...kept, ...suggested, ...slots]).filter(({id}) => !gone.has(id)));
  const wishes = withoutLostPins(preferences, gone);
  const keptIds = idsOf(kept);
  const repaired = closestCourse(days, rulesOf(need, wishes), {objective: course.objective, preferences: wishes}, {kept: keptIds, suggested: idsOf(suggested)});
  if (repaired === undefined) return explain(days, need, wishes);
  const changed = [...repaired.slots.keys()].filter((session) => !keptIds.has((repaired.slots[session] as Slot).id));
  return {kind: 'repaired', course: repaired, changed};
}

function withoutLostPins(preferences: Preferences, gone: ReadonlySet<string>): Preferences {
  const {pinned} = preferences;
  return pinned === undefined ? preferences : {...preferences, pinned: pinned.filter(({slotId}) => !gone.has(slotId))};
}

/** Of slots with one id the first. */
function withoutTwice(slots: readonly Slot[]): readonly Slot[] {
  const seen = new Set<string>();
  return slots.filter(({id}) => !seen.has(id) && seen.add(id));
}

function idsOf(slots: readonly Slot[]): ReadonlySet<string> {
  return new Set(slots.map(({id}) => id));
}
