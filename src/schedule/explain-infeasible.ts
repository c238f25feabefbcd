import {hasCourse} from './cheapest-course.ts';
import type {Change, Infeasible} from './course.ts';
import type {CourseRequest} from './find-courses.ts';
import {infeasibleReason} from './infeasible-reason.ts';
import type {Need} from './need.ts';
import {OfferedDays} from './offered-days.ts';
import {preferenceChanges} from './preference-changes.ts';
import type {Preferences} from './preferences.ts';
import {combinedProtocolChange, protocolChanges} from './protocol-changes.ts';
import {rulesOf} from './rules.ts';

/** A change that makes a course possible, and how much it asks for: days, dates or sessions. */
export interface SizedChange {
  readonly change: Change;
  readonly size: number;
}

/**
 * Why no course fits, and the smallest changes with which one does: up to five, those of preferences first.
 * Only when no single change is enough, several limits of the protocol are changed together.
 * Throws a `RangeError` when there is a course after all, since there is nothing to explain then.
 */
export function explainInfeasible({need, slots, preferences = {}}: CourseRequest): Infeasible {
  const days = new OfferedDays(slots);
  if (hasCourse(days, rulesOf(need, preferences))) throw new RangeError('There is nothing to explain: a course fits.');
  return explain(days, need, preferences);
}

/** The same for slots that have been read, when it is known that no course fits. */
export function explain(days: OfferedDays, need: Need, preferences: Preferences): Infeasible {
  const alone = [...bySize(preferenceChanges(days, need, preferences)), ...bySize(protocolChanges(days, need, preferences))];
  const changes = alone.length > 0 ? alone.slice(0, 5) : bySize(combinedProtocolChange(days, need, preferences));
  return {kind: 'none', reason: infeasibleReason(days, need, preferences), changes};
}

function bySize(changes: readonly SizedChange[]): readonly Change[] {
  return [...changes].sort((one, other) => one.size - other.size).map(({change}) => change);
}
