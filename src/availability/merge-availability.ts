import {clinicDate} from '../dates/instant.ts';
import type {Slot} from '../schedule/slot.ts';
import type {Availability} from './availability.ts';
import {isInRange, type DateRange} from './date-range.ts';

/**
 * One availability for `range` out of several: each slot once, and none that begins on a day outside.
 * Zone and capabilities are those of the first part.
 */
export function mergeAvailability([first, ...others]: readonly [Availability, ...Availability[]], range: DateRange): Availability {
  const {timeZone, capabilities} = first;
  return {timeZone, capabilities, start: range.start, end: range.end, slots: slotsOf([first, ...others], range)};
}

function slotsOf(parts: readonly Availability[], range: DateRange): readonly Slot[] {
  const slots = new Map<string, Slot>();
  for (const part of parts) {
    for (const slot of part.slots) {
      if (isInRange(range, clinicDate(slot.start)) && !slots.has(slot.id)) slots.set(slot.id, slot);
    }
  }
  return [...slots.values()];
}
