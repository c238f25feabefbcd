import type {Course} from '../schedule/course.ts';
import type {Slot} from '../schedule/slot.ts';
import type {BookingRequest, SlotRef} from './booking-request.ts';
import {contactPayload, type ContactDetails} from './contact-payload.ts';

/** What a request is made of. */
export interface BookingDetails extends Pick<BookingRequest, 'requestId' | 'service' | 'token'>, ContactDetails {
  readonly course: Course;
}

/**
 * The request that books a course. It carries times, what the clinic asks for and a neutral service code:
 * nothing of a slot but its id and times, and of a course of one session no series.
 */
export function buildBookingRequest({requestId, service, token, course: {slots}, ...contact}: BookingDetails): BookingRequest {
  return {
    requestId,
    service,
    ...(slots.length > 1 && {series: {total: slots.length, commit: 'all'}}),
    ...(token !== undefined && token !== '' && {token}),
    sessions: slots.map(slotRef),
    ...contactPayload(contact),
  };
}

function slotRef({id, start, end}: Slot): SlotRef {
  return {slotId: id, start, end};
}
