import type {Availability} from '../../src/availability/availability.ts';
import {clinicDate} from '../../src/dates/instant.ts';
import {addDays, localDate} from '../../src/dates/local-date.ts';
import type {Slot} from '../../src/schedule/slot.ts';
import {aSlot} from './a-slot.ts';

/** A slot of an hour on a day. */
export function hourAt(day: string, time = '09:00'): Slot {
  return aSlot({date: localDate(day), time, minutes: 60});
}

/** A month of a small clinic that can do as little as the contract allows. */
export function anAvailability(given: Partial<Availability> = {}): Availability {
  return {
    timeZone: 'America/Vancouver',
    start: localDate('2026-12-01'),
    end: localDate('2027-01-01'),
    capabilities: {holds: false, series: 'none', confirmation: 'instant', idempotency: false},
    slots: [hourAt('2026-12-01')],
    ...given,
  };
}

/** What an endpoint sends for the days of these slots. */
export function availabilityBody(slots: readonly Slot[] = [hourAt('2026-12-01')], more: Record<string, unknown> = {}): Record<string, unknown> {
  const days = slots.map((slot) => clinicDate(slot.start)).sort();
  return {timeZone: 'America/Vancouver', start: days[0] ?? '2026-12-01', end: addDays(days.at(-1) ?? localDate('2026-12-31'), 1), slots, ...more};
}
