import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {bookingFlow, newBooking, type BookingAction, type BookingState} from '../../src/booking/booking-flow.ts';
import type {BookingOutcome, LostSession, RefusedReason} from '../../src/booking/booking-outcome.ts';
import {emptyContact, type Contact} from '../../src/booking/contact.ts';
import {aBooking, aContact, aCourse} from '../support/a-booking.ts';

const course = aCourse();
const other = aCourse(2);
const contact = aContact();
const lost: readonly LostSession[] = [{index: 1, slotId: 's2', reason: 'taken', alternatives: []}];
const errors = [{pointer: '/patient/email', detail: 'no'}];

const choose: BookingAction = {kind: 'choose', course};
const enter: BookingAction = {kind: 'enterDetails', contact};
const review: BookingAction = {kind: 'review'};
const submit: BookingAction = {kind: 'submit', requestId: 'id-1'};
const repaired: BookingAction = {kind: 'repaired', course: other, changed: [1]};
const [edit, back, takenOver, checkAgain, unrepairable, startOver] = (['edit', 'back', 'takenOver', 'checkAgain', 'unrepairable', 'startOver'] as const).map((kind) => ({kind})) as BookingAction[];

function ends(result: BookingOutcome): BookingAction {
  return {kind: 'outcome', outcome: result};
}

function refused(reason: RefusedReason): BookingAction {
  return ends({kind: 'refused', reason});
}

function afterSubmitting(action: BookingAction): BookingState['kind'] {
  if (action.kind === 'takenOver') return 'reviewing';
  return action.kind === 'outcome' ? action.outcome.kind : 'submitting';
}

function after(...actions: (BookingAction | undefined)[]): BookingState {
  return actions.reduce<BookingState>((state, action) => (action === undefined ? state : bookingFlow(state, action)), newBooking);
}

const sent = [choose, enter, review, submit];
const outcomes: Readonly<Record<BookingOutcome['kind'], BookingOutcome>> = {
  confirmed: {kind: 'confirmed', booking: aBooking()},
  requested: {kind: 'requested', booking: aBooking(undefined, 'requested')},
  conflict: {kind: 'conflict', lost},
  invalid: {kind: 'invalid', errors},
  expired: {kind: 'expired'},
  unknown: {kind: 'unknown'},
  refused: {kind: 'refused', reason: 'not-processed'},
};

describe('bookingFlow', () => {
  it('begins with the choice of times and an empty form', () => {
    expect(newBooking).to.deep.equal({kind: 'choosing', contact: emptyContact});
  });

  const base = {contact, course, changed: []};
  const ways: readonly (readonly [string, readonly (BookingAction | undefined)[], BookingState])[] = [
    ['asks for details once times are chosen', [choose], {...base, kind: 'details', contact: newBooking.contact}],
    ['keeps what is typed', [choose, enter], {...base, kind: 'details'}],
    ['shows it all before it is sent', [choose, enter, review], {...base, kind: 'reviewing'}],
    ['sends it under an id', sent, {...base, kind: 'submitting', requestId: 'id-1'}],
    ['ends confirmed', [...sent, ends(outcomes.confirmed)], {...base, ...outcomes.confirmed} as BookingState],
    ['ends requested', [...sent, ends(outcomes.requested)], {...base, ...outcomes.requested} as BookingState],
    ['looks for other times after a conflict', [...sent, ends(outcomes.conflict)], {...base, kind: 'conflict', lost, repair: 'searching'}],
    ['shows the repaired course with its changes', [...sent, ends(outcomes.conflict), repaired], {contact, course: other, changed: [1], kind: 'reviewing'}],
    ['says that there are no other times', [...sent, ends(outcomes.conflict), unrepairable], {...base, kind: 'conflict', lost, repair: 'impossible'}],
    ['is not repaired after that', [...sent, ends(outcomes.conflict), unrepairable, repaired], {...base, kind: 'conflict', lost, repair: 'impossible'}],
    ['goes back to the times after a conflict', [...sent, ends(outcomes.conflict), unrepairable, back], {kind: 'choosing', contact}],
    ['shows what is wrong with the details', [...sent, ends(outcomes.invalid)], {...base, kind: 'invalid', errors}],
    ['keeps showing it while the details are corrected', [...sent, ends(outcomes.invalid), {kind: 'enterDetails', contact: aContact({phone: '1'})}], {...base, contact: aContact({phone: '1'}), kind: 'invalid', errors}],
    ['reviews the corrected details', [...sent, ends(outcomes.invalid), review], {...base, kind: 'reviewing'}],
    ['tells that a hold ran out', [...sent, ends(outcomes.expired)], {...base, kind: 'expired'}],
    ['reviews again after that', [...sent, ends(outcomes.expired), review], {...base, kind: 'reviewing'}],
    ['keeps the id of what may be booked', [...sent, ends(outcomes.unknown)], {...base, kind: 'unknown', requestId: 'id-1'}],
    ['looks it up under that id', [...sent, ends(outcomes.unknown), checkAgain], {...base, kind: 'submitting', requestId: 'id-1'}],
    ['tells why it was refused', [...sent, refused('spacing-policy')], {...base, kind: 'refused', reason: 'spacing-policy'}],
    ['edits the details before sending', [choose, enter, review, edit], {...base, kind: 'details'}],
    ['changes the times before sending', [choose, enter, review, back], {kind: 'choosing', contact}],
    ['still marks the changes after an edit', [...sent, ends(outcomes.conflict), repaired, edit, review], {contact, course: other, changed: [1], kind: 'reviewing'}],
    ['forgets the changes with another course', [...sent, ends(outcomes.conflict), repaired, back, choose], {...base, kind: 'details'}],
    ['begins anew with the same details', [...sent, ends(outcomes.confirmed), startOver], {kind: 'choosing', contact}],
  ];
  for (const [rule, actions, state] of ways) {
    it(rule, () => expect(after(...actions)).to.deep.equal(state));
  }

  const again: BookingAction = {kind: 'submit', requestId: 'id-2'};
  const ids: readonly (readonly [string, readonly (BookingAction | undefined)[], string])[] = [
    ['the same id for the same request that was not processed', [...sent, refused('not-processed'), review, again], 'id-1'],
    ['the same id for the same request when the endpoint was busy', [...sent, refused('busy'), review, again], 'id-1'],
    ['the same id for the same request that was left to the page', [...sent, takenOver, again], 'id-1'],
    ['a new id when the details were edited after that', [...sent, takenOver, edit, review, again], 'id-2'],
    ['a new id after any other refusal', [...sent, refused('idempotency-mismatch'), review, again], 'id-2'],
    ['a new id once the details were edited', [...sent, refused('not-processed'), edit, review, again], 'id-2'],
    ['a new id for other times', [...sent, refused('not-processed'), back, choose, review, again], 'id-2'],
    ['a new id for a repaired course', [...sent, ends(outcomes.conflict), repaired, again], 'id-2'],
    ['a new id for corrected details', [...sent, ends(outcomes.invalid), review, again], 'id-2'],
    ['the first id on a second click', [...sent, again], 'id-1'],
  ];
  for (const [rule, actions, id] of ids) {
    it(`uses ${rule}`, () => expect(after(...actions)).to.deep.include({kind: 'submitting', requestId: id}));
  }

  describe('which actions are possible', () => {
    const states: Readonly<Record<BookingState['kind'], {readonly state: BookingState; readonly possible: readonly BookingAction['kind'][]}>> = {
      choosing: {state: newBooking, possible: ['choose']},
      details: {state: after(choose), possible: ['enterDetails', 'back', 'review', 'startOver']},
      reviewing: {state: after(choose, review), possible: ['edit', 'back', 'submit', 'startOver']},
      submitting: {state: after(...sent), possible: ['takenOver', 'outcome']},
      confirmed: {state: after(...sent, ends(outcomes.confirmed)), possible: ['startOver']},
      requested: {state: after(...sent, ends(outcomes.requested)), possible: ['startOver']},
      conflict: {state: after(...sent, ends(outcomes.conflict)), possible: ['back', 'repaired', 'unrepairable', 'startOver']},
      invalid: {state: after(...sent, ends(outcomes.invalid)), possible: ['enterDetails', 'edit', 'back', 'review', 'startOver']},
      expired: {state: after(...sent, ends(outcomes.expired)), possible: ['edit', 'back', 'review', 'startOver']},
      unknown: {state: after(...sent, ends(outcomes.unknown)), possible: ['checkAgain']},
      refused: {state: after(...sent, ends(outcomes.refused)), possible: ['edit', 'back', 'review', 'startOver']},
    };
    const actions = [choose, enter, edit, back, review, submit, takenOver, checkAgain, ends(outcomes.confirmed), repaired, unrepairable, startOver] as BookingAction[];
    for (const [kind, {state, possible}] of Object.entries(states)) {
      it(`while ${kind}: ${possible.join(', ')}; any other gives the same state`, () => {
        expect(state.kind).to.equal(kind);
        expect(actions.filter((action) => bookingFlow(state, action) !== state).map((action) => action.kind)).to.deep.equal(possible);
      });
    }
  });

  describe('whatever is done in whatever order', () => {
    const contacts = fc.record({givenName: fc.string(), email: fc.string()}).map((typed): Contact => ({...emptyContact, ...typed}));
    const anyAction: fc.Arbitrary<BookingAction> = fc.oneof(
      fc.constantFrom(choose, review, repaired, ...([edit, back, takenOver, checkAgain, unrepairable, startOver] as BookingAction[])),
      fc.uuid().map((requestId): BookingAction => ({kind: 'submit', requestId})),
      contacts.map((typed): BookingAction => ({kind: 'enterDetails', contact: typed})),
      fc.constantFrom(...Object.values(outcomes)).map(ends),
    );
    const journeys = fc.array(anyAction, {maxLength: 40});

    /** Checks `rule` at each step of many journeys. */
    function always(rule: (before: BookingState, action: BookingAction, next: BookingState) => boolean): void {
      fc.assert(fc.property(journeys, (actions) => {
        let state: BookingState = newBooking;
        return actions.every((action) => {
          const before = state;
          state = bookingFlow(before, action);
          return rule(before, action, state);
        });
      }), {numRuns: 1_000});
    }

    it('loses no contact data', () => {
      always((before, action, next) => next.contact === before.contact || (action.kind === 'enterDetails' && next.contact === action.contact));
    });

    it('leaves submitting only by an outcome, or to the page and back with its id', () => {
      always((before, action, next) => before.kind !== 'submitting' || next.kind === afterSubmitting(action) && (next.kind !== 'reviewing' || next.requestId === before.requestId));
    });

    it('never loses the id of what may be booked', () => {
      always((before, _, next) => before.kind !== 'unknown' || ((next.kind === 'unknown' || next.kind === 'submitting') && next.requestId === before.requestId));
    });

    it('stays confirmed or requested until it is started over', () => {
      always((before, action, next) => (before.kind !== 'confirmed' && before.kind !== 'requested') || action.kind === 'startOver' || next === before);
    });

    it('has a course everywhere but at the choice of times', () => {
      always((_, __, next) => 'course' in next === (next.kind !== 'choosing'));
    });

    it('never reaches confirmed but by a confirmation', () => {
      always((before, action, next) => next.kind !== 'confirmed' || next === before || (action.kind === 'outcome' && action.outcome.kind === 'confirmed'));
    });

    it('gives the same state for the same click again, while something is on its way', () => {
      always((_, action, next) => action.kind !== 'submit' || bookingFlow(next, action) === next);
    });
  });
});
