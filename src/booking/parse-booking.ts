import {epochMinute, parseInstant, type Instant} from '../dates/instant.ts';
import type {Issue} from '../parsing/issue.ts';
import {Place} from '../parsing/place.ts';
import type {BookedSession, Booking, BookingRequest, SlotRef} from './booking-request.ts';

/** A booking with what was odd but harmless, or why the answer confirms nothing. */
export type BookingReading =
  | {readonly kind: 'ok'; readonly booking: Booking; readonly notes: readonly Issue[]}
  | {readonly kind: 'invalid'; readonly issues: readonly Issue[]};

/**
 * Reads the body of a 200, 201 or 202 as the answer to `request`. It must name the request and each session in order,
 * by slot and by time; with `series: 'sequential'` sessions may be missing. Anything else confirms nothing.
 * The times are given back as they were asked for: the endpoint may write the same moment in another offset,
 * and the clinic's clock is read from the text.
 */
export function parseBooking(value: unknown, request: BookingRequest, series?: 'atomic' | 'sequential' | 'none'): BookingReading {
  const issues: Issue[] = [];
  const notes: Issue[] = [];
  const whole = new Place(value, issues);
  const booking = whole.record() && readBooking(whole, request, series === 'sequential');
  if (booking === undefined || issues.length > 0) return {kind: 'invalid', issues};
  return {kind: 'ok', booking: {...booking, ...readAddresses(value, notes)}, notes};
}

function readBooking(whole: Place, request: BookingRequest, mayBeFewer: boolean): Booking | undefined {
  if (whole.at('requestId').value !== request.requestId) return whole.at('requestId').refuse(`must be ${request.requestId}`);
  const status = readStatus(whole.at('status'));
  const bookings = readSessions(whole.at('bookings'), request, mayBeFewer);
  const seriesId = whole.at('seriesId').optional((place) => place.text());
  if (status === undefined) return undefined;
  return {
    requestId: request.requestId,
    status: bookings.every((session) => session.status === 'confirmed') ? status : 'requested',
    bookings,
    ...(seriesId !== undefined && {seriesId}),
  };
}

function readStatus(place: Place): 'confirmed' | 'requested' | undefined {
  return place.oneOf(['confirmed', 'requested']);
}

function readSessions(list: Place, {sessions}: BookingRequest, mayBeFewer: boolean): readonly BookedSession[] {
  const places = list.items();
  const named = new Set(places.map((place) => place.at('slotId').value));
  const asked = mayBeFewer ? sessions.filter(({slotId}) => named.has(slotId)) : sessions;
  if (places.length === 0 || places.length !== asked.length) list.refuse(`must be the ${sessions.length} sessions that were asked for`);
  return places.flatMap((place, index) => readSession(place, asked[index]));
}

function readSession(place: Place, asked: SlotRef | undefined): readonly BookedSession[] {
  if (asked === undefined) return [];
  const id = place.at('id').text();
  const status = readStatus(place.at('status'));
  const slotId = place.at('slotId').oneOf([asked.slotId]);
  refuseOtherTime(place.at('start'), asked.start);
  refuseOtherTime(place.at('end'), asked.end);
  return id === undefined || status === undefined || slotId === undefined ? [] : [{id, slotId, start: asked.start, end: asked.end, status}];
}

/** An offset may have lost its minutes here as well as in the availability. */
function refuseOtherTime(place: Place, asked: Instant): void {
  const moment = parseInstant(place.value) ?? parseInstant(`${String(place.value)}:00`);
  if (moment === undefined || epochMinute(moment) !== epochMinute(asked)) place.refuse(`must be ${asked}`);
}

/** An address that is not one of the web is left out: a link must not run a script. */
function readAddresses(value: unknown, notes: Issue[]): Pick<Booking, 'calendarUrl' | 'manageUrl'> {
  const place = new Place(value, notes);
  const [calendarUrl, manageUrl] = [place.at('calendarUrl').optional(readAddress), place.at('manageUrl').optional(readAddress)];
  return {...(calendarUrl !== undefined && {calendarUrl}), ...(manageUrl !== undefined && {manageUrl})};
}

/** Plain http tells everybody on the way what is booked; only a server on this very machine may use it. */
function readAddress(place: Place): string | undefined {
  const {value} = place;
  const isSafe = typeof value === 'string' && /^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1)([:/]|$))/i.test(value);
  return isSafe ? value : place.refuse('must be an address that begins with https://');
}
