import type {Course} from '../schedule/course.ts';
import type {Slot} from '../schedule/slot.ts';
import type {Contact} from './booking-flow.ts';
import type {BookingRequest, Patient, SlotRef} from './booking-request.ts';

/** What a request is made of. */
export interface BookingDetails extends Pick<BookingRequest, 'requestId' | 'service'> {
  readonly course: Course;
  readonly contact: Contact;
  /** IANA name of the zone that the patient's device shows. */
  readonly timeZone?: string;
}

/**
 * The request that books a course. It carries times, contact and a neutral service code:
 * nothing of a slot but its id and times, and of a course of one session no series.
 */
export function buildBookingRequest({requestId, service, course: {slots}, contact, timeZone}: BookingDetails): BookingRequest {
  return {
    requestId,
    service,
    ...(slots.length > 1 && {series: {total: slots.length, commit: 'all'}}),
    sessions: slots.map(slotRef),
    patient: patientOf(contact, timeZone),
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
