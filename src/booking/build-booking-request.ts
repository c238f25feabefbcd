import type {Course} from '../schedule/course.ts';
import type {Slot} from '../schedule/slot.ts';
import type {Contact} from './booking-flow.ts';
import type {BookingRequest, Patient, SlotRef} from './booking-request.ts';

/** What a request is made of. */
export interface BookingDetails extends Pick<BookingRequest, 'requestId' | 'service' | 'holdId' | 'token' | 'fields' | 'consents'> {
  readonly course: Course;
  /** How much of the course is booked now; all unless given. */
  readonly commit?: 'all' | 'first-two';
  readonly contact: Contact;
  /** IANA name of the zone that the patient's device shows. */
  readonly timeZone?: string;
}

/**
 * The request that books a course, or its first two sessions. It carries times, contact and a neutral service code:
 * nothing of a slot but its id and times, and of a course of one session no series.
 */
export function buildBookingRequest(details: BookingDetails): BookingRequest {
  const {requestId, service, holdId, token, fields, consents, course, commit = 'all', contact, timeZone} = details;
  const slots = commit === 'all' ? course.slots : course.slots.slice(0, 2);
  return {
    requestId,
    service,
    ...(holdId !== undefined && {holdId}),
    ...(course.slots.length > 1 && {series: {total: course.slots.length, commit}}),
    ...(token !== undefined && {token}),
    sessions: slots.map(slotRef),
    patient: patientOf(contact, timeZone),
    ...(fields !== undefined && {fields}),
    ...(consents !== undefined && {consents}),
  };
}

function slotRef({id, start, end}: Slot): SlotRef {
  return {slotId: id, start, end};
}

function patientOf(contact: Contact, timeZone: string | undefined): Patient {
  const email = contact.email.trim();
  const phone = contact.phone.trim();
  return {
    givenName: contact.givenName.trim(),
    familyName: contact.familyName.trim(),
    ...(email !== '' && {email}),
    ...(phone !== '' && {phone}),
    ...(timeZone !== undefined && {timeZone}),
  };
}
