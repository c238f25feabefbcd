import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {newRequest, requestFlow, type RequestAction, type RequestState} from '../../src/booking/request-flow.ts';
import type {RequestOutcome} from '../../src/booking/send-request.ts';
import {emptyContact} from '../../src/booking/contact.ts';
import {aContact} from '../support/a-booking.ts';

const contact = aContact();
const wishes = {weekdays: ['tue'] as const};
const wish: RequestAction = {kind: 'wish', change: wishes};
const enter: RequestAction = {kind: 'enterDetails', contact};
const [proceed, review, edit, back] = [{kind: 'continue'}, {kind: 'review'}, {kind: 'edit'}, {kind: 'back'}] as const satisfies readonly RequestAction[];
const send: RequestAction = {kind: 'send', requestId: 'id-1'};
const again: RequestAction = {kind: 'send', requestId: 'id-2'};
const problem = (status: number) => ({type: '', status, errors: [], conflicts: []});
const outcomes: readonly RequestOutcome[] = [{kind: 'sent'}, {kind: 'offline'}, {kind: 'unknown'}, {kind: 'invalid', errors: []}, {kind: 'refused', problem: problem(403)}];

function ends(outcome: RequestOutcome): RequestAction {
  return {kind: 'outcome', outcome};
}

function after(...actions: readonly RequestAction[]): RequestState {
  return actions.reduce(requestFlow, newRequest(emptyContact));
}

const sent = [wish, proceed, enter, review, send];

describe('requestFlow', () => {
  it('begins with the wishes, and with what was typed elsewhere', () => {
    expect(newRequest(contact, wishes)).to.deep.equal({kind: 'wishing', contact, wishes});
  });

  const base = {wishes, contact};
  const ways: readonly (readonly [string, readonly RequestAction[], RequestState])[] = [
    ['asks for details after the wishes', [wish, proceed, enter], {...base, kind: 'details'}],
    ['shows it all before it is sent', [wish, proceed, enter, review], {...base, kind: 'reviewing'}],
    ['sends it under an id', sent, {...base, kind: 'sending', requestId: 'id-1'}],
    ['ends sent', [...sent, ends({kind: 'sent'})], {...base, kind: 'sent'}],
    ['shows what is wrong with the details', [...sent, ends({kind: 'invalid', errors: []})], {...base, kind: 'invalid', errors: []}],
    ['says that nothing was sent without a connection', [...sent, ends({kind: 'offline'})], {...base, kind: 'failed', cause: 'offline', requestId: 'id-1'}],
    ['keeps why it was refused', [...sent, ends({kind: 'refused', problem: problem(403)})], {...base, kind: 'failed', cause: 'refused', problem: problem(403), requestId: 'id-1'}],
    ['changes the wishes from anywhere before', [...sent, ends({kind: 'unknown'}), back], {...base, kind: 'wishing'}],
  ];
  for (const [rule, actions, state] of ways) {
    it(rule, () => expect(after(...actions)).to.deep.equal(state));
  }

  const ids: readonly (readonly [string, readonly RequestAction[], string])[] = [
    ['the same id for a request that may have arrived', [...sent, ends({kind: 'unknown'}), again], 'id-1'],
    ['the same id for one that found no connection', [...sent, ends({kind: 'offline'}), again], 'id-1'],
    ['the same id when the clinic was busy', [...sent, ends({kind: 'refused', problem: problem(429)}), review, again], 'id-1'],
    ['a new id after any other refusal', [...sent, ends({kind: 'refused', problem: problem(403)}), again], 'id-2'],
    ['a new id for other details', [...sent, ends({kind: 'unknown'}), edit, review, again], 'id-2'],
    ['a new id for other wishes', [...sent, ends({kind: 'unknown'}), back, proceed, review, again], 'id-2'],
    ['the first id on a second click', [...sent, again], 'id-1'],
  ];
  for (const [rule, actions, id] of ids) {
    it(`uses ${rule}`, () => expect(after(...actions)).to.deep.include({kind: 'sending', requestId: id}));
  }

  it('loses neither a wish nor contact data, and ends sent only by an answer, whatever is done in whatever order', () => {
    const anyAction = fc.oneof(fc.constantFrom<RequestAction>(wish, enter, proceed, review, edit, back, send, again), fc.constantFrom(...outcomes).map(ends));
    fc.assert(fc.property(fc.array(anyAction, {maxLength: 30}), (actions) => {
      let state: RequestState = newRequest(emptyContact);
      return actions.every((action) => {
        const before = state;
        state = requestFlow(before, action);
        const isKept = (state.contact === before.contact || action.kind === 'enterDetails') && (state.wishes === before.wishes || action.kind === 'wish');
        return isKept && (state.kind !== 'sent' || before.kind === 'sent' || action.kind === 'outcome');
      });
    }), {numRuns: 500});
  });
});
