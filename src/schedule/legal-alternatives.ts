import {epochMinute} from '../dates/instant.ts';
import {epochDayOf} from '../dates/local-date.ts';
import {breachesOf, type Breach} from './breaches.ts';
import type {Course} from './course.ts';
import type {CourseRequest} from './find-courses.ts';
import type {Preferences} from './preferences.ts';
import type {Slot} from './slot.ts';

/** One session of a legal course that may be changed. */
export interface AlternativesRequest extends CourseRequest {
  readonly course: Course;
  /** The session, from 0. */
  readonly index: number;
}

/** The course with another slot in place of one, in the order of time, and what it does not keep to. */
export interface Exchange {
  readonly slots: readonly Slot[];
  readonly breaches: readonly Breach[];
}

/**
 * Every free slot that can take the place of one session while all others stay, in the order of time. The session may
 * change its number by it. Sessions that are fixed stay at their times, whatever number they then have.
 */
export function legalAlternatives({need, slots, preferences = {}, course, index}: AlternativesRequest): readonly Slot[] {
  const others = course.slots.filter((_, session) => session !== index);
  const taken = new Set(course.slots.map(({id}) => id));
  const isNear = reachOf(others, need.gap.maxDays);
  const legal = slots.filter((slot) => slot.remaining !== 0 && !taken.has(slot.id) && isNear(slot) && exchange({need, preferences, course, index}, slot).breaches.length === 0);
  return inOrderOfTime([...new Map(legal.map((slot) => [slot.id, slot])).values()]);
}

/** Puts a slot in the place of one session. */
export function exchange({need, preferences = {}, course, index}: Omit<AlternativesRequest, 'slots'>, slot: Slot): Exchange {
  const slots = inOrderOfTime(course.slots.with(index, slot));
  return {slots, breaches: breachesOf(slots, need, withoutPins(preferences))};
}

/** Fixed sessions are among those that stay, so nothing is left to ask of them. */
export function withoutPins({pinned: _, ...preferences}: Preferences): Preferences {
  return preferences;
}

/** Slots in the order in which a course has them. */
export function inOrderOfTime(slots: readonly Slot[]): readonly Slot[] {
  return slots.toSorted((one, other) => epochDayOf(one.start) - epochDayOf(other.start) || epochMinute(one.start) - epochMinute(other.start));
}

/** Whether a slot is near enough to the others for the longest gap; quick, since it is asked of every slot. */
function reachOf(others: readonly Slot[], maxDays: number): (slot: Slot) => boolean {
  const days = others.map(({start}) => epochDayOf(start));
  const [from, to] = [Math.min(...days) - maxDays, Math.max(...days) + maxDays];
  return ({start}) => days.length === 0 || (epochDayOf(start) >= from && epochDayOf(start) <= to);
}
