import {fixedSource} from '../../src/availability/fixed-source.ts';
import type {AvailabilitySource} from '../../src/availability/availability-source.ts';
import type {Availability, Capabilities} from '../../src/availability/availability.ts';
import {addDays, localDate} from '../../src/dates/local-date.ts';
import type {Slot} from '../../src/schedule/slot.ts';
import {aSlot, march} from './a-slot.ts';
import {anAvailability} from './an-availability.ts';

/** An endpoint that books a course all or nothing, at once, but does not say that it knows a request again. */
export const atomic: Capabilities = {holds: false, series: 'atomic', confirmation: 'instant', idempotency: false};

/** Nine and two o'clock on each working day of six weeks from Monday, 2 March 2026. */
export function openWeeks(): Slot[] {
  const days = [0, 1, 2, 3, 4, 5].flatMap((week) => [0, 1, 2, 3, 4].map((day) => march(7 * week + day)));
  return days.flatMap((date) => ['09:00', '14:00'].map((time) => aSlot({date, time})));
}

/** The free times of these weeks, as loaded for March and April. */
export function weeksAvailability(slots: readonly Slot[] = openWeeks(), capabilities: Partial<Capabilities> = {}): Availability {
  return anAvailability({start: localDate('2026-03-01'), end: addDays(localDate('2026-03-01'), 61), slots, capabilities: {...atomic, ...capabilities}});
}

/** A source that has these times at once. */
export function weeksSource(slots?: readonly Slot[], capabilities?: Partial<Capabilities>): AvailabilitySource {
  return fixedSource(weeksAvailability(slots, capabilities));
}
