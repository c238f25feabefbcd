import {epochDayOf} from '../dates/local-date.ts';
import type {Breach} from './breaches.ts';
import {closestCourse} from './closest-course.ts';
import type {Course} from './course.ts';
import {exchange, inOrderOfTime, withoutPins, type AlternativesRequest} from './legal-alternatives.ts';
import {OfferedDays} from './offered-days.ts';
import type {Pin} from './preferences.ts';
import {isOpen, rulesOf, type Rules} from './rules.ts';
import type {Slot} from './slot.ts';

/** A session that is to be moved to another free slot. */
export interface MoveRequest extends AlternativesRequest {
  readonly to: Slot;
}

/** Another session that has to move too. */
export interface MovedSession {
  /** Its index in the course as it was. */
  readonly session: number;
  readonly to: Slot;
}

/** What comes of moving one session. */
export type Move =
  /** All others stay. */
  | {readonly kind: 'fits'; readonly course: Course}
  /** As few others as possible move too; `breaches` says what they are in the way of, by the indices of `exchanged`. */
  | {readonly kind: 'repaired'; readonly course: Course; readonly moved: readonly MovedSession[]; readonly exchanged: readonly Slot[]; readonly breaches: readonly Breach[]}
  /** No legal course has this slot, without the one that is given up and with all that are fixed. */
  | {readonly kind: 'impossible'; readonly exchanged: readonly Slot[]; readonly breaches: readonly Breach[]};

/**
 * Moves one session, and as few of the others as any legal course can; of such courses the one that costs least by the
 * course's own objective. The slot that is given up is not used again. Slots that other sessions are fixed to are kept,
 * whatever number the session then has. Slots of the course count as free even when `slots` does not list them.
 */
export function moveSession({need, slots, preferences = {}, course, index, to}: MoveRequest): Move {
  const wishes = withoutPins(preferences);
  const {slots: exchanged, breaches} = exchange({need, preferences, course, index}, to);
  const others = course.slots.filter((_, session) => session !== index);
  const all = withCourse(slots, others, to, course.slots[index]);
  const rules = withFirstDay(rulesOf(need, wishes), all);
  if (!isOpen(epochDayOf(to.start), rules)) return {kind: 'impossible', exchanged, breaches};
  const must = new Set([to.id, ...fixedIds(others, preferences.pinned)]);
  const kept = new Set(others.map(({id}) => id));
  const found = closestCourse(new OfferedDays(within(rules.maxSpan, to, all)), rules, {objective: course.objective, preferences: wishes}, {must, kept});
  if (found === undefined) return {kind: 'impossible', exchanged, breaches};
  const moved = movedSessions(course.slots, found.slots, [course.slots[index]?.id, to.id]);
  return moved.length === 0 ? {kind: 'fits', course: found} : {kind: 'repaired', course: found, moved, exchanged, breaches};
}

/** The free slots without the one that is given up; none of them twice. */
function withCourse(slots: readonly Slot[], others: readonly Slot[], to: Slot, givenUp: Slot | undefined): readonly Slot[] {
  const known = new Set([...others, to].map(({id}) => id));
  return [...slots.filter(({id}) => !known.has(id) && id !== givenUp?.id), ...others, to];
}

/** Days are counted from the first that is free, also when only those near the new slot are looked at. */
function withFirstDay(rules: Rules, slots: readonly Slot[]): Rules {
  if (rules.earliest !== -Infinity) return rules;
  return {...rules, earliest: Math.min(...slots.filter(({remaining}) => remaining !== 0).map(({start}) => epochDayOf(start)))};
}

/** No session of a course with this slot is further from it than the course is long. */
function within(span: number, to: Slot, slots: readonly Slot[]): readonly Slot[] {
  const day = epochDayOf(to.start);
  return slots.filter(({start}) => Math.abs(epochDayOf(start) - day) <= span);
}

function fixedIds(others: readonly Slot[], pinned: readonly Pin[] = []): readonly string[] {
  const fixed = new Set(pinned.map(({slotId}) => slotId));
  return others.map(({id}) => id).filter((id) => fixed.has(id));
}

/** Sessions whose slot the new course does not have, each with the new slot that takes its place in the order of time. */
function movedSessions(before: readonly Slot[], after: readonly Slot[], exchanged: readonly (string | undefined)[]): readonly MovedSession[] {
  const isNewIn = (course: readonly Slot[]) => ({id}: Slot) => !exchanged.includes(id) && !course.some((slot) => slot.id === id);
  const arriving = inOrderOfTime(after.filter(isNewIn(before)));
  return before.filter(isNewIn(after)).map((slot, nth) => ({session: before.indexOf(slot), to: arriving[nth] as Slot}));
}
