import type {Course} from '../schedule/course.ts';
import type {Slot} from '../schedule/slot.ts';
import type {BookingRequest, SlotRef} from './booking-request.ts';
import {bookedNow, type Commit} from './commit.ts';
import {contactPayload, type ContactDetails} from './contact-payload.ts';

/** What a request is made of. */
export interface BookingDetails extends Pick<BookingRequest, 'requestId' | 'service' | 'holdId' | 'token'>, ContactDetails {
  readonly course: Course;
  readonly commit: Commit;
}

/**
 * The request that books a course. It carries times, what the clinic asks for and a neutral service code:
 * nothing of a slot but its id and times, and of a course of one session no series. Of a course that is booked in part
 * it carries only the times that are booked now.
 */
export function buildBookingRequest({requestId, service, holdId, token, course: {slots}, commit, ...contact}: BookingDetails): BookingRequest {
  const sessions = bookedNow(slots, commit);
  return {
    requestId,
    service,
    ...(holdId !== undefined && {holdId}),
    ...(slots.length > 1 && {series: {total: slots.length, commit: sessions.length < slots.length ? 'first-two' : 'all'}}),
    ...(token !== undefined && token !== '' && {token}),
    sessions: sessions.map(slotRef),
    ...contactPayload(contact),
  };
}

/** A slot as a request names it. */
export function slotRef({id, start, end}: Slot): SlotRef {
  return {slotId: id, start, end};
}
