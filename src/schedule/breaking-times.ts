import {minuteOfDay} from '../dates/instant.ts';
import {epochDayOf} from '../dates/local-date.ts';
import {legalAlternatives, type AlternativesRequest} from './legal-alternatives.ts';
import {compareIds} from './offered-days.ts';
import {rulesOf} from './rules.ts';
import type {Slot} from './slot.ts';

/**
 * One free slot of each day up to `reach` days from a session on which it does not fit while all others stay: the one
 * whose time of day is nearest to the session's own. The nearest day comes first, the earlier of two. Ask `moveSession`
 * what would have to move. Days before the first allowed one are left out.
 */
export function breakingTimes(request: AlternativesRequest, reach: number): readonly Slot[] {
  const {need, slots, preferences, course, index} = request;
  const own = course.slots[index] as Slot;
  const {earliest} = rulesOf(need, preferences);
  const distance = ({start}: Slot) => Math.abs(epochDayOf(start) - epochDayOf(own.start));
  const legalDays = new Set(legalAlternatives(request).map(({start}) => epochDayOf(start)));
  const taken = new Set(course.slots.map(({id}) => id));
  const isBreaking = (slot: Slot) => slot.remaining !== 0 && epochDayOf(slot.start) >= earliest && !legalDays.has(epochDayOf(slot.start)) && !taken.has(slot.id);
  const near = slots.filter((slot) => distance(slot) <= reach && isBreaking(slot));
  return nearestOfEachDay(near, own).sort((one, other) => distance(one) - distance(other) || epochDayOf(one.start) - epochDayOf(other.start));
}

function nearestOfEachDay(slots: readonly Slot[], own: Slot): Slot[] {
  const nearest = new Map<number, Slot>();
  for (const slot of slots) {
    const day = epochDayOf(slot.start);
    const known = nearest.get(day);
    if (known === undefined || compareLikeness(slot, known, own) < 0) nearest.set(day, slot);
  }
  return [...nearest.values()];
}

/** The same clinician comes before the same hour, since a course may have to keep to one. */
function compareLikeness(one: Slot, other: Slot, own: Slot): number {
  const isOther = ({resource}: Slot) => Number(resource?.id !== own.resource?.id);
  const minutes = ({start}: Slot) => Math.abs(minuteOfDay(start) - minuteOfDay(own.start));
  return isOther(one) - isOther(other) || minutes(one) - minutes(other) || minuteOfDay(one.start) - minuteOfDay(other.start) || compareIds(one.id, other.id);
}
