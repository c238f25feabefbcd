import {expect} from '@open-wc/testing';
import type {BookingOutcome} from '../../src/booking/booking-outcome.ts';
import {outcomeOfProblem} from '../../src/booking/outcome-of-problem.ts';
import type {Conflict, Problem} from '../../src/booking/problem.ts';
import {aRequest} from '../support/a-booking.ts';

const {sessions} = aRequest();
const [one, two] = sessions.map((session) => session.slotId) as [string, string];

function aProblem(status: number, type = '', more: Partial<Problem> = {}): Problem {
  return {type, status, errors: [], conflicts: [], ...more};
}

function aConflict(given: Partial<Conflict> = {}): Conflict {
  return {index: 0, reason: 'taken', alternatives: [], ...given};
}

function lostWith(...conflicts: Conflict[]): BookingOutcome {
  return outcomeOfProblem(aProblem(409, 'slot-unavailable', {conflicts}), sessions);
}

describe('outcomeOfProblem', () => {
  const refusals: readonly (readonly [number, string, 'busy' | 'idempotency-mismatch' | 'spacing-policy' | 'rejected'])[] = [
    [422, 'idempotency-mismatch', 'idempotency-mismatch'],
    [422, 'spacing-policy', 'spacing-policy'],
    [409, 'idempotency-mismatch', 'idempotency-mismatch'],
    [429, 'rate-limited', 'busy'],
    [400, '', 'rejected'],
    [403, 'forbidden', 'rejected'],
    [404, '', 'rejected'],
  ];
  for (const [status, type, reason] of refusals) {
    it(`takes ${status} ${type} for a refusal: ${reason}`, () => {
      const problem = aProblem(status, type, {detail: 'Why.'});
      expect(outcomeOfProblem(problem, sessions)).to.deep.equal({kind: 'refused', reason, problem});
    });
  }

  it('takes 410 for a hold that ran out', () => {
    expect(outcomeOfProblem(aProblem(410, 'hold-expired'), sessions)).to.deep.equal({kind: 'expired'});
  });

  it('takes 422 for fields to correct', () => {
    const errors = [{pointer: '/patient/email', detail: 'must be an address'}];
    expect(outcomeOfProblem(aProblem(422, 'validation', {errors}), sessions)).to.deep.equal({kind: 'invalid', errors});
  });

  it('names the lost sessions', () => {
    expect(lostWith(aConflict({index: 1, reason: 'held', alternatives: sessions}))).to.deep.equal({kind: 'conflict', lost: [{index: 1, slotId: two, reason: 'held', alternatives: sessions}]});
  });

  it('believes a slot id before an index', () => {
    expect(lostWith(aConflict({index: 1, slotId: one}), aConflict({index: 2, slotId: two}))).to.deep.equal({
      kind: 'conflict',
      lost: [
        {index: 0, slotId: one, reason: 'taken', alternatives: []},
        {index: 1, slotId: two, reason: 'taken', alternatives: []},
      ],
    });
  });

  it('falls back to the index when the slot id is of no session', () => {
    expect(lostWith(aConflict({index: 1, slotId: 'other'}))).to.deep.equal({kind: 'conflict', lost: [{index: 1, slotId: two, reason: 'taken', alternatives: []}]});
  });

  it('leaves out a conflict that points nowhere', () => {
    expect(lostWith(aConflict({index: 3}))).to.deep.equal({kind: 'conflict', lost: []});
  });

  it('knows the lost one of a single session without being told', () => {
    expect(outcomeOfProblem(aProblem(409), sessions.slice(0, 1))).to.deep.equal({kind: 'conflict', lost: [{index: 0, slotId: one, reason: 'unknown', alternatives: []}]});
  });
});
