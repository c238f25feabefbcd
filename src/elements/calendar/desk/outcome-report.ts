import type {BookingOutcome} from '../../../booking/booking-outcome.ts';
import type {BookedSession} from '../../../booking/booking-request.ts';
import type {RequestOutcome} from '../../../booking/send-request.ts';
import type {Issue} from '../../../parsing/issue.ts';
import {emit} from '../../events.ts';

/** Tells the page how a booking ended. `issues` say what is wrong with an outcome that the page itself gave. */
export function tellOutcome(host: EventTarget, outcome: BookingOutcome, issues: readonly Issue[]): void {
  if (outcome.kind === 'confirmed' || outcome.kind === 'requested') emit(host, 'regimen-booked', {status: outcome.kind, bookings: outcome.booking.bookings.map(idAndTimes)});
  else emit(host, 'regimen-error', {source: 'booking', issues: issues.length > 0 ? issues : [{path: '', message: outcome.kind}]});
}

/** Tells the page how a request for a course ended. */
export function tellRequest(host: EventTarget, {kind}: RequestOutcome): void {
  if (kind === 'sent') emit(host, 'regimen-booked', {status: 'requested', bookings: []});
  else emit(host, 'regimen-error', {source: 'request', issues: [{path: '', message: kind}]});
}

function idAndTimes({id, start, end}: BookedSession): Pick<BookedSession, 'id' | 'start' | 'end'> {
  return {id, start, end};
}
