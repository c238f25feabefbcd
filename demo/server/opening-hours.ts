import {epochMinute, minuteOfDay, type Instant} from '../../src/dates/instant.ts';
import {addDays, parseLocalDate, weekdayOf, type LocalDate} from '../../src/dates/local-date.ts';
import {atClinic, atWallTime} from './clinic-time.ts';
import type {Clinic, Clinician, Hours, Service} from './clinic.ts';

/** A time that the clinic's hours allow, whether or not anybody has taken it. */
export interface OpenSlot {
  /** Says nothing to anybody but this file; the same for the same service, clinician and start. */
  readonly id: string;
  readonly service: Service;
  readonly clinician: Clinician;
  readonly start: Instant;
  readonly end: Instant;
}

/** Days on the clinic's calendar; `end` is not included. */
export interface Days {
  readonly start: LocalDate;
  readonly end: LocalDate;
}

/** Every time of a service on these days, earliest first, then by clinician. */
export function openSlots(clinic: Clinic, service: Service, days: Days): OpenSlot[] {
  const slots: OpenSlot[] = [];
  for (let day = days.start; day < days.end; day = addDays(day, 1)) slots.push(...slotsOfDay(clinic, service, day));
  return slots;
}

/** What a slot id speaks of; `undefined` when this clinic gave no such id. */
export function readSlotId(clinic: Clinic, id: string): {readonly service: Service; readonly day: LocalDate} | undefined {
  const [serviceId, clinicianId, start] = id.split('|');
  const service = clinic.services.find((candidate) => candidate.id === serviceId);
  const day = parseLocalDate(start?.slice(0, 10));
  const isKnown = clinic.clinicians.some((clinician) => clinician.id === clinicianId);
  return service !== undefined && day !== undefined && isKnown ? {service, day} : undefined;
}

/** The slot with this id; `closed` when the clinic does not offer that time, `unknown` when it gave no such id. */
export function findOpenSlot(clinic: Clinic, id: string): OpenSlot | 'closed' | 'unknown' {
  const key = readSlotId(clinic, id);
  return key === undefined ? 'unknown' : (slotsOfDay(clinic, key.service, key.day).find((slot) => slot.id === id) ?? 'closed');
}

function slotsOfDay(clinic: Clinic, service: Service, day: LocalDate): OpenSlot[] {
  const clinicians = cliniciansOn(clinic, service, day);
  return startsOn(clinic, service, day).flatMap((start) => {
    const end = atClinic(new Date((epochMinute(start) + service.minutes) * 60_000), clinic.timeZone);
    return clinicians.map((clinician) => ({id: `${service.id}|${clinician.id}|${start}`, service, clinician, start, end}));
  });
}

function cliniciansOn(clinic: Clinic, service: Service, day: LocalDate): Clinician[] {
  const weekday = weekdayOf(day);
  const isOffered = service.weekdays?.includes(weekday) ?? true;
  const isClosed = clinic.closures.some((closure) => day.endsWith(closure));
  return isOffered && !isClosed ? clinic.clinicians.filter((clinician) => clinician.weekdays.includes(weekday)) : [];
}

function startsOn(clinic: Clinic, service: Service, day: LocalDate): Instant[] {
  return (clinic.hours[weekdayOf(day)] ?? [])
    .flatMap((hours) => startMinutes(hours, service))
    .flatMap((minute) => atWallTime(day, minute, clinic.timeZone) ?? []);
}

function startMinutes(hours: Hours, service: Service): number[] {
  const first = minutesOf(hours.opens);
  const count = Math.floor((minutesOf(hours.closes) - service.minutes - first) / service.everyMinutes) + 1;
  return Array.from({length: Math.max(count, 0)}, (_, index) => first + index * service.everyMinutes);
}

function minutesOf(time: string): number {
  return minuteOfDay(`0000-00-00T${time}`);
}
