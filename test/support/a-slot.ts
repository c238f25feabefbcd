import {instant} from '../../src/dates/instant.ts';
import {addDays, localDate, type LocalDate} from '../../src/dates/local-date.ts';
import type {Slot} from '../../src/schedule/slot.ts';

/** A slot of 45 minutes on a Monday in March, unless told otherwise; its id says when it is and with whom. */
export function aSlot({date = localDate('2026-03-02'), time = '09:00', minutes = 45, resource, location, ...rest}: SlotOptions = {}): Slot {
  const start = instant(`${date}T${time}:00-07:00`);
  const end = instant(`${date}T${later(time, minutes)}:00-07:00`);
  const id = [date, time, resource, location].filter((part) => part !== undefined).join(' ');
  return {id, start, end, ...(resource !== undefined && {resource: {id: resource}}), ...(location !== undefined && {location: {id: location}}), ...rest};
}

/** One slot at nine on each of the days, counted from Monday, 2 March 2026. */
export function slotsOnDays(days: readonly number[], options: SlotOptions = {}): Slot[] {
  return days.map((day) => aSlot({date: march(day), ...options}));
}

/** The day so many days after Monday, 2 March 2026. */
export function march(day: number): LocalDate {
  return addDays(localDate('2026-03-02'), day);
}

interface SlotOptions {
  readonly date?: LocalDate;
  /** Clinic time, `09:00`. */
  readonly time?: string;
  readonly minutes?: number;
  readonly resource?: string;
  readonly location?: string;
  readonly id?: string;
  readonly remaining?: number;
}

function later(time: string, minutes: number): string {
  const total = Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + minutes;
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
}
