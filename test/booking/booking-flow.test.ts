import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {bookingFlow, newBooking, type BookingAction, type BookingState} from '../../src/booking/booking-flow.ts';
import type {BookingOutcome, LostSession, RefusedReason} from '../../src/booking/booking-outcome.ts';
import {instant} from '../../src/dates/instant.ts';
import {emptyContact, type Contact} from '../../src/booking/contact.ts';
import {aBooking, aContact, aCourse, aHold} from '../support/a-booking.ts';

const course = aCourse();
const later = instant('2026-03-02T08:40:00-07:00');
const other = aCourse(2);
const contact = aContact();
const lost: readonly LostSession[] = [{index: 1, slotId: 's2', reason: 'taken', alternatives: []}];
const errors = [{pointer: '/patient/email', detail: 'no'}];

const choose: BookingAction = {kind: 'choose', course};
const enter: BookingAction = {kind: 'enterDetails', contact};
const review: BookingAction = {kind: 'review'};
const submit: BookingAction = {kind: 'submit', requestId: 'id-1'};
const repaired: BookingAction = {kind: 'repaired', course: other, changed: [1]};
const hold = aHold();
const chooseHeld: BookingAction = {kind: 'choose', course, holds: true};
const held: BookingAction = {kind: 'held', hold};
const notHeld: BookingAction = {kind: 'notHeld', lost};
const repairedHeld: BookingAction = {kind: 'repaired', course: other, changed: [1], holds: true};
const [holdEnded, holdAgain] = [{kind: 'holdEnded'}, {kind: 'holdAgain'}] as const satisfies readonly BookingAction[];
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
    ['looks for other times after a conflict', [...sent, ends(outcomes.conflict)], {...base, kind: 'conflict', lost, repair: 'searching', next: 'reviewing'}],
    ['shows the repaired course with its changes', [...sent, ends(outcomes.conflict), repaired], {contact, course: other, changed: [1], kind: 'reviewing'}],
    ['says that there are no other times', [...sent, ends(outcomes.conflict), unrepairable], {...base, kind: 'conflict', lost, repair: 'impossible', next: 'reviewing'}],
    ['is not repaired after that', [...sent, ends(outcomes.conflict), unrepairable, repaired], {...base, kind: 'conflict', lost, repair: 'impossible', next: 'reviewing'}],
    ['goes back to the times after a conflict', [...sent, ends(outcomes.conflict), unrepairable, back], {kind: 'choosing', contact}],
    ['shows what is wrong with the details', [...sent, ends(outcomes.invalid)], {...base, kind: 'invalid', errors}],
    ['keeps showing it while the details are corrected', [...sent, ends(outcomes.invalid), {kind: 'enterDetails', contact: aContact({phone: '1'})}], {...base, contact: aContact({phone: '1'}), kind: 'invalid', errors}],
    ['reviews the corrected details', [...sent, ends(outcomes.invalid), review], {...base, kind: 'reviewing'}],
    ['tells that a hold ran out', [...sent, ends(outcomes.expired)], {...base, hold: 'ended', kind: 'expired'}],
    ['reviews again after that', [...sent, ends(outcomes.expired), review], {...base, hold: 'ended', kind: 'reviewing'}],
    ['asks for the times to be held where the endpoint does that', [chooseHeld], {...base, contact: emptyContact, kind: 'holding', next: 'details'}],
    ['asks for details once they are held', [chooseHeld, held], {...base, contact: emptyContact, hold, kind: 'details'}],
    ['asks for details all the same where they are not', [chooseHeld, {kind: 'held'}], {...base, contact: emptyContact, kind: 'details'}],
    ['keeps a hold for longer', [chooseHeld, held, {kind: 'held', hold: {...hold, expiresAt: later}}], {...base, contact: emptyContact, hold: {...hold, expiresAt: later}, kind: 'details'}],
    ['takes a hold that comes late', [chooseHeld, {kind: 'held'}, enter, held], {...base, hold, kind: 'details'}],
    ['takes no other hold than its own', [chooseHeld, held, {kind: 'held', hold: {...hold, holdId: 'h2'}}], {...base, contact: emptyContact, hold, kind: 'details'}],
    ['keeps the hold while other times are looked at', [chooseHeld, held, back], {kind: 'choosing', contact: emptyContact, hold}],
    ['repairs what is gone before any details', [chooseHeld, notHeld], {...base, contact: emptyContact, kind: 'conflict', lost, repair: 'searching', next: 'details'}],
    ['holds the repaired course', [chooseHeld, notHeld, repairedHeld], {contact: emptyContact, course: other, changed: [1], kind: 'holding', next: 'details'}],
    ['marks what was moved twice before anybody saw it', [chooseHeld, notHeld, repairedHeld, notHeld, {...repairedHeld, changed: [0]}, held], {contact: emptyContact, course: other, changed: [0, 1], hold, kind: 'details'}],
    ['says that a hold has ended, and keeps the rest', [chooseHeld, held, enter, holdEnded], {...base, hold: 'ended', kind: 'details'}],
    ['holds again from the form', [chooseHeld, held, enter, holdEnded, holdAgain], {...base, hold: 'ended', kind: 'holding', next: 'details'}],
    ['holds again from the review, and comes back to it', [chooseHeld, held, enter, review, holdEnded, holdAgain, held], {...base, hold, kind: 'reviewing'}],
    ['holds again after the endpoint let them go', [...sent, ends(outcomes.expired), holdAgain], {...base, hold: 'ended', kind: 'holding', next: 'reviewing'}],
    ['still says that the times are not held where they cannot be held again', [chooseHeld, held, enter, holdEnded, holdAgain, {kind: 'held'}], {...base, hold: 'ended', kind: 'details'}],
    ['takes a hold that comes late after another has ended', [chooseHeld, held, enter, holdEnded, holdAgain, {kind: 'held'}, held], {...base, hold, kind: 'details'}],
    ['says nothing of holds where a new choice cannot be held', [chooseHeld, held, enter, holdEnded, back, chooseHeld, {kind: 'held'}], {...base, kind: 'details'}],
    ['has no hold once it is booked', [chooseHeld, held, enter, review, submit, ends(outcomes.confirmed)], {...base, ...outcomes.confirmed} as BookingState],
    ['keeps the hold of what may be booked', [chooseHeld, held, enter, review, submit, ends(outcomes.unknown)], {...base, hold, kind: 'unknown', requestId: 'id-1'}],
    ['lets go of the hold with another booking', [chooseHeld, held, startOver], {kind: 'choosing', contact: emptyContact}],
    ['keeps what was typed elsewhere', [enter], {kind: 'choosing', contact}],
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
    ['the same id for the same request that found no connection', [...sent, refused('offline'), review, again], 'id-1'],
    ['a new id without the hold that it was first sent with', [chooseHeld, held, enter, review, submit, takenOver, holdEnded, again], 'id-2'],
    ['a new id without a hold that ended after a refusal', [chooseHeld, held, enter, review, submit, refused('busy'), holdEnded, review, again], 'id-2'],
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
      choosing: {state: newBooking, possible: ['choose', 'enterDetails']},
      holding: {state: after(chooseHeld), possible: ['held', 'notHeld', 'back', 'startOver']},
      details: {state: after(choose), possible: ['held', 'holdAgain', 'enterDetails', 'back', 'review', 'startOver']},
      reviewing: {state: after(choose, review), possible: ['held', 'holdAgain', 'edit', 'back', 'submit', 'startOver']},
      submitting: {state: after(...sent), possible: ['takenOver', 'outcome']},
      confirmed: {state: after(...sent, ends(outcomes.confirmed)), possible: ['startOver']},
      requested: {state: after(...sent, ends(outcomes.requested)), possible: ['startOver']},
      conflict: {state: after(...sent, ends(outcomes.conflict)), possible: ['back', 'repaired', 'unrepairable', 'startOver']},
      invalid: {state: after(...sent, ends(outcomes.invalid)), possible: ['held', 'holdAgain', 'enterDetails', 'edit', 'back', 'review', 'startOver']},
      expired: {state: after(...sent, ends(outcomes.expired)), possible: ['holdAgain', 'edit', 'back', 'review', 'startOver']},
      unknown: {state: after(...sent, ends(outcomes.unknown)), possible: ['checkAgain']},
      refused: {state: after(...sent, ends(outcomes.refused)), possible: ['edit', 'back', 'review', 'startOver']},
    };
    const actions = [choose, held, notHeld, holdEnded, holdAgain, enter, edit, back, review, submit, takenOver, checkAgain, ends(outcomes.confirmed), repaired, unrepairable, startOver] as BookingAction[];
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
      fc.constantFrom(choose, chooseHeld, held, notHeld, repairedHeld, holdEnded, holdAgain, review, repaired, ...([edit, back, takenOver, checkAgain, unrepairable, startOver] as BookingAction[])),
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

    it('loses no hold but by its end, by another hold and by the booking', () => {
      always((before, action, next) => before.hold === undefined || next.hold !== undefined || action.kind === 'startOver' || action.kind === 'held' || next.kind === 'confirmed' || next.kind === 'requested');
    });

    it('gives the same state for the same click again, while something is on its way', () => {
      always((_, action, next) => action.kind !== 'submit' || bookingFlow(next, action) === next);
    });
  });
});
