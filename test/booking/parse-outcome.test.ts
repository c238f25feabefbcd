import {expect} from '@open-wc/testing';
import {parseOutcome} from '../../src/booking/parse-outcome.ts';
import {aBooking, aRequest} from '../support/a-booking.ts';

const request = aRequest();
const [first] = request.sessions;

describe('parseOutcome', () => {
  const good: readonly (readonly [string, unknown, unknown])[] = [
    ['a booking', {kind: 'confirmed', booking: aBooking()}, {kind: 'confirmed', booking: aBooking()}],
    ['a booking that waits for the clinic', {kind: 'requested', booking: aBooking(request, 'requested')}, {kind: 'requested', booking: aBooking(request, 'requested')}],
    ['lost times', {kind: 'conflict', lost: [{index: 0, slotId: first?.slotId, reason: 'taken'}]}, {kind: 'conflict', lost: [{index: 0, slotId: first?.slotId, reason: 'taken', alternatives: []}]}],
    ['a conflict that names no times', {kind: 'conflict'}, {kind: 'conflict', lost: []}],
    ['wrong fields', {kind: 'invalid', errors: [{pointer: '/patient/email', detail: 'no'}, 'nonsense']}, {kind: 'invalid', errors: [{pointer: '/patient/email', detail: 'no'}]}],
    ['the end of a hold', {kind: 'expired', more: 1}, {kind: 'expired'}],
    ['a doubt', {kind: 'unknown'}, {kind: 'unknown'}],
    ['a refusal', {kind: 'refused', reason: 'busy', problem: {title: 'Busy', retryAfter: 5}}, {kind: 'refused', reason: 'busy', problem: {type: '', status: 400, title: 'Busy', retryAfter: 5, errors: [], conflicts: []}}],
  ];
  for (const [what, value, outcome] of good) {
    it(`reads ${what}`, () => {
      expect(parseOutcome(value, request)).to.deep.equal({kind: 'ok', outcome});
    });
  }

  const bad: readonly (readonly [string, unknown, string])[] = [
    ['nothing', undefined, ''],
    ['a word', 'confirmed', ''],
    ['a kind that there is not', {kind: 'booked'}, 'kind'],
    ['a confirmation without a booking', {kind: 'confirmed'}, 'booking'],
    ['a confirmation of another request', {kind: 'confirmed', booking: {...aBooking(), requestId: 'x'}}, 'booking.requestId'],
    ['a confirmation of fewer sessions', {kind: 'confirmed', booking: {...aBooking(), bookings: []}}, 'booking.bookings'],
    ['a confirmation that is none', {kind: 'confirmed', booking: aBooking(request, 'requested')}, 'booking.status'],
    ['a refusal without a reason', {kind: 'refused'}, 'reason'],
    ['lost times that are no list', {kind: 'conflict', lost: 'all'}, 'lost'],
  ];
  for (const [what, value, path] of bad) {
    it(`takes ${what} for no outcome, and says where`, () => {
      const reading = parseOutcome(value, request);
      expect(reading.kind === 'invalid' && reading.issues[0]?.path).to.equal(path);
    });
  }

  it('takes fewer sessions where they are booked one after another', () => {
    const booking = {...aBooking(), bookings: aBooking().bookings.slice(0, 2)};
    expect(parseOutcome({kind: 'confirmed', booking}, request, 'sequential')).to.deep.equal({kind: 'ok', outcome: {kind: 'confirmed', booking}});
  });
});
