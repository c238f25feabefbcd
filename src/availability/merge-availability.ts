import type {Slot} from '../schedule/slot.ts';
import type {Availability} from './availability.ts';
import type {DateRange} from './date-range.ts';

/**
 * One availability for `range` out of several: each slot once, and none that begins on a day outside.
 * Zone and capabilities are those of the first part. The slots of one part are known to differ.
 */
export function mergeAvailability(parts: readonly [Availability, ...Availability[]], range: DateRange): Availability {
  const {timeZone, capabilities} = parts[0];
  const slots = parts.flatMap((part) => part.slots.filter((slot) => beginsIn(range, slot)));
  return {timeZone, capabilities, start: range.start, end: range.end, slots: share(parts) ? eachOnce(slots) : slots};
}

/** The text of a moment begins with its day, so it is compared as it is: there may be a hundred thousand. */
function beginsIn({start, end}: {readonly start: string; readonly end: string}, slot: Slot): boolean {
  return start <= slot.start && slot.start < end;
}

/** Whether some day is in two parts, as in the pages of one answer, but not in its months. */
function share(parts: readonly Availability[]): boolean {
  const inOrder = parts.toSorted((one, other) => (one.start < other.start ? -1 : 1));
  return inOrder.some(({start}, index) => index > 0 && start < (inOrder[index - 1] as Availability).end);
}

function eachOnce(slots: readonly Slot[]): readonly Slot[] {
  const byId = new Map<string, Slot>();
  for (const slot of slots) if (!byId.has(slot.id)) byId.set(slot.id, slot);
  return [...byId.values()];
}
