import type {Availability} from '../../../availability/availability.ts';
import type {LocalDate} from '../../../dates/local-date.ts';
import type {Slot} from '../../../schedule/slot.ts';
import {slotsByDay} from './day-view.ts';
import {thisDevice, type DeviceZone} from './device-zone.ts';
import {remember} from './remember.ts';
import {filterSlots, slotNames, type SlotFilter, type SlotNames} from './slot-filter.ts';
import {visitorClock, type VisitorClock} from './visitor-clock.ts';

/** The free times that are known, as the screens look at them. */
export interface FreeTimes {
  /** The free times of each day that has any, and that the filter lets through. */
  readonly free: ReadonlyMap<LocalDate, readonly Slot[]>;
  /** Everyone and every place that a free time is with and at, whatever the filter. */
  readonly names: SlotNames;
  readonly clock: VisitorClock;
}

/** Looks through the free times once for every change of them; there may be a hundred thousand, and a screen is drawn at every key. */
export function freeTimesReader(device: DeviceZone = thisDevice): (availability: Availability, filter: SlotFilter) => FreeTimes {
  const byDay = remember((slots: readonly Slot[], resource: string | undefined, location: string | undefined) => slotsByDay(filterSlots(slots, {resource, location})));
  const names = remember(slotNames);
  const clock = remember((availability: Availability) => visitorClock(availability, device));
  return (availability, {resource, location}) => ({
    free: byDay(availability.slots, resource, location),
    names: names(availability.slots),
    clock: clock(availability),
  });
}
