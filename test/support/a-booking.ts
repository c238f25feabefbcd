import type {ContactRules} from '../../src/booking/check-contact.ts';
import type {BookedSession, Booking, BookingRequest} from '../../src/booking/booking-request.ts';
import {buildBookingRequest} from '../../src/booking/build-booking-request.ts';
import {usualForm, type ContactForm} from '../../src/booking/contact-form.ts';
import {emptyContact, type Contact} from '../../src/booking/contact.ts';
import {localDate} from '../../src/dates/local-date.ts';
import type {Hold} from '../../src/booking/hold.ts';
import {instant} from '../../src/dates/instant.ts';
import type {Course} from '../../src/schedule/course.ts';
import {slotsOnDays} from './a-slot.ts';

export const requestId = '6f1c1a52-7a0e-4d0b-9f5e-0c8f6f2f1b11';

/** A course of as many sessions, every third day. */
export function aCourse(sessions = 3): Course {
  return {objective: 'soonest', slots: slotsOnDays(Array.from({length: sessions}, (_, index) => index * 3)), cost: 0};
}

export function aContact(given: Partial<Contact> = {}): Contact {
  return {...emptyContact, givenName: 'Ada', familyName: 'Byron', email: 'ada@example.com', phone: '303 555 0142', ...given};
}

/** What a clinic asks for, on 2 March 2026. */
export function aForm(form: ContactForm = usualForm): ContactRules {
  return {form, today: localDate('2026-03-02')};
}

/** Such a course, held until 8:30 am on Monday, 2 March 2026. */
export function aHold(given: Partial<Hold> = {}): Hold {
  return {holdId: 'h1', expiresAt: instant('2026-03-02T08:30:00-07:00'), slots: aCourse().slots, ...given};
}

/** The request that books such a course. */
export function aRequest(sessions = 3): BookingRequest {
  return buildBookingRequest({requestId, service: 'visit', course: aCourse(sessions), commit: 'all', contact: aContact(), ...aForm()});
}

/** What an endpoint answers when it has booked all of a request. */
export function aBooking(request: BookingRequest = aRequest(), status: Booking['status'] = 'confirmed'): Booking {
  return {requestId: request.requestId, status, bookings: request.sessions.map((session, index) => ({...session, id: `b${index + 1}`, status}))};
}

/** Booked sessions at these times, given as start and end. */
export function bookedSessions(...times: readonly (readonly [string, string])[]): readonly BookedSession[] {
  return times.map(([start, end], index) => ({id: `b${index + 1}`, slotId: `s${index + 1}`, start: instant(start), end: instant(end), status: 'confirmed'}));
}
