import {hasCourse} from './cheapest-course.ts';
import {combinedPreferenceChange} from './combined-preference-change.ts';
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
export interface SizedChange<Kind extends Change = Change> {
  readonly change: Kind;
  readonly size: number;
}

/**
 * Why no course fits, and the smallest changes with which one does: up to five, those of preferences first.
 * Only when no preference is enough by itself, as few as possible change together; only when that and every single
 * limit of the protocol is not enough either, several limits do.
 * Throws a `RangeError` when there is a course after all, since there is nothing to explain then.
 */
export function explainInfeasible({need, slots, preferences = {}}: CourseRequest): Infeasible {
  const days = new OfferedDays(slots);
  if (hasCourse(days, rulesOf(need, preferences))) throw new RangeError('There is nothing to explain: a course fits.');
  return explain(days, need, preferences);
}

/** The same for slots that have been read, when it is known that no course fits. */
export function explain(days: OfferedDays, need: Need, preferences: Preferences): Infeasible {
  const alone = [...wishChanges(days, need, preferences), ...bySize(protocolChanges(days, need, preferences))];
  const changes = alone.length > 0 ? alone.slice(0, 5) : bySize(combinedProtocolChange(days, need, preferences));
  return {kind: 'none', reason: infeasibleReason(days, need, preferences), changes};
}

function wishChanges(days: OfferedDays, need: Need, preferences: Preferences): readonly Change[] {
  const single = bySize(preferenceChanges(days, need, preferences));
  return single.length > 0 ? single : combinedPreferenceChange(days, need, preferences);
}

function bySize(changes: readonly SizedChange[]): readonly Change[] {
  return [...changes].sort((one, other) => one.size - other.size).map(({change}) => change);
}
