import type {Issue} from '../parsing/issue.ts';
import {Place} from '../parsing/place.ts';
import type {BookingOutcome, LostSession, RefusedReason} from './booking-outcome.ts';
import type {BookingRequest} from './booking-request.ts';
import {lostSessions} from './outcome-of-problem.ts';
import {parseBooking} from './parse-booking.ts';
import {parseProblem} from './parse-problem.ts';

/** An outcome, or what is wrong with it. */
export type OutcomeReading =
  | {readonly kind: 'ok'; readonly outcome: BookingOutcome}
  | {readonly kind: 'invalid'; readonly issues: readonly Issue[]};

/**
 * Reads what a page says has become of `request`, which it sent itself. What TypeScript would have promised is checked
 * all the same: most pages are plain scripts, and "booked" must never be shown of something that is not.
 */
export function parseOutcome(value: unknown, request: BookingRequest, series?: 'atomic' | 'sequential' | 'none'): OutcomeReading {
  const issues: Issue[] = [];
  const whole = new Place(value, issues);
  const outcome = whole.record() && readOutcome(whole, request, series);
  return outcome === undefined || issues.length > 0 ? {kind: 'invalid', issues} : {kind: 'ok', outcome};
}

const kinds = ['confirmed', 'requested', 'conflict', 'invalid', 'expired', 'unknown', 'refused'] as const;
const reasons: readonly RefusedReason[] = ['offline', 'busy', 'redirected', 'not-processed', 'idempotency-mismatch', 'spacing-policy', 'rejected'];

function readOutcome(whole: Place, request: BookingRequest, series: 'atomic' | 'sequential' | 'none' | undefined): BookingOutcome | undefined {
  const kind = whole.at('kind').oneOf(kinds);
  switch (kind) {
    case 'confirmed': case 'requested': return readBooked(whole, kind, request, series);
    case 'conflict': return {kind, lost: readLost(whole, request)};
    case 'invalid': return {kind, errors: parseProblem(whole.value, 422).errors};
    case 'refused': return readRefused(whole);
    default: return kind && {kind};
  }
}

/** What an endpoint would be refused for is refused here as well. */
function readBooked(whole: Place, kind: 'confirmed' | 'requested', request: BookingRequest, series: 'atomic' | 'sequential' | 'none' | undefined): BookingOutcome | undefined {
  const reading = parseBooking(whole.at('booking').value, request, series);
  if (reading.kind === 'invalid') {
    whole.issues.push(...reading.issues.map(({path, message}) => ({path: path === '' ? 'booking' : `booking.${path}`, message})));
    return undefined;
  }
  const {booking} = reading;
  return booking.status === kind ? {kind, booking} : whole.at('booking').at('status').refuse(`must be ${kind}, as the outcome says`);
}

/** The members are those of an endpoint's `conflicts`. */
function readLost(whole: Place, {sessions}: BookingRequest): readonly LostSession[] {
  const lost = whole.at('lost');
  if (lost.isAbsent) return lostSessions([], sessions);
  lost.items();
  return lostSessions(parseProblem({conflicts: lost.value}, 409).conflicts, sessions);
}

function readRefused(whole: Place): BookingOutcome | undefined {
  const reason = whole.at('reason').oneOf(reasons);
  const problem = whole.at('problem');
  if (reason === undefined) return undefined;
  return {kind: 'refused', reason, ...(!problem.isAbsent && {problem: parseProblem(problem.value, 400)})};
}
