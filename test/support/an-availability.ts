import type {Availability} from '../../src/availability/availability.ts';
import {clinicDate, instant} from '../../src/dates/instant.ts';
import {addDays, localDate} from '../../src/dates/local-date.ts';
import type {Slot} from '../../src/schedule/slot.ts';

/** An hour at a clinic seven hours behind UTC; its id says when it begins. */
export function hourAt(day: string, time = '09:00'): Slot {
  const hourLater = String(Number(time.slice(0, 2)) + 1).padStart(2, '0') + time.slice(2);
  return {id: `${day}T${time}`, start: instant(`${day}T${time}:00-07:00`), end: instant(`${day}T${hourLater}:00-07:00`)};
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
