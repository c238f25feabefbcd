import {clinicDate} from '../../src/dates/instant.ts';
import {addDays, localDate, parseLocalDate, type LocalDate} from '../../src/dates/local-date.ts';
import {refusal, type Answer} from './answer.ts';
import {atClinic} from './clinic-time.ts';
import type {Clinic} from './clinic.ts';
import {freeSlots} from './free-slots.ts';
import type {FrontDesk} from './front-desk.ts';
import type {Days, OpenSlot} from './opening-hours.ts';
import {invalid, type FieldError} from './problems.ts';

/** The query of `GET /availability`. Days are the clinic's own; `end` is not included. */
export interface AvailabilityQuery {
  readonly service: string;
  readonly start: string;
  readonly end: string;
  readonly location?: string;
  /** The day on which this page begins. */
  readonly cursor?: string;
}

const mostDays = 92;
const mostSlots = 2000;
const capabilities = {series: 'atomic', maxSeries: 24, confirmation: 'instant', idempotency: true};

/** The free times of a service, in pages of whole days. `end` in the answer says how far they reach: 92 days at most. */
export function readAvailability(desk: FrontDesk, query: AvailabilityQuery): Answer {
  const service = desk.clinic.services.find((known) => known.id === query.service);
  const errors = checkQuery(desk.clinic, query);
  if (service === undefined || errors.length > 0) return refusal(invalid(errors));
  const days = daysOf(query);
  const free = freeSlots(desk, service, {start: parseLocalDate(query.cursor) ?? days.start, end: days.end});
  const nextPage = firstDayBeyond(free);
  const page = nextPage === undefined ? free : free.filter((slot) => clinicDate(slot.start) < nextPage);
  const {timeZone, holdMinutes} = desk.clinic;
  const slots = page.map((slot) => describe(desk.clinic, slot));
  return {status: 200, body: {timeZone, ...days, generatedAt: atClinic(desk.now(), timeZone), capabilities: {holds: holdMinutes > 0, ...capabilities}, slots, nextCursor: nextPage ?? null}};
}

function checkQuery(clinic: Clinic, query: AvailabilityQuery): FieldError[] {
  const {service, start, end, location, cursor} = query;
  const errors: FieldError[] = [];
  if (!clinic.services.some((known) => known.id === service)) errors.push({pointer: '/service', detail: 'The service is not one that this clinic offers.'});
  if (location !== undefined && location !== clinic.location.id) errors.push({pointer: '/location', detail: 'The location is not one of this clinic.'});
  if (end < start) errors.push({pointer: '/end', detail: 'The end is before the start.'});
  if (cursor !== undefined && (parseLocalDate(cursor) === undefined || cursor < start)) errors.push({pointer: '/cursor', detail: 'The cursor is not one of this range.'});
  return errors;
}

function daysOf(query: AvailabilityQuery): Days {
  const start = localDate(query.start);
  const last = addDays(start, mostDays);
  return {start, end: query.end < last ? localDate(query.end) : last};
}

function firstDayBeyond(free: readonly OpenSlot[]): LocalDate | undefined {
  const slot = free[mostSlots];
  return slot && clinicDate(slot.start);
}

function describe(clinic: Clinic, slot: OpenSlot): object {
  const {id, service, clinician, start, end} = slot;
  return {id, start, end, service: service.id, resource: {id: clinician.id, name: clinician.name}, location: clinic.location, remaining: 1};
}
