import {expect} from '@open-wc/testing';
import {changeSentence} from '../../../../src/elements/calendar/course/change-sentence.ts';
import type {Decision} from '../../../../src/elements/calendar/course/course-history.ts';
import {aCourse} from '../../../support/a-booking.ts';
import {aSlot, march} from '../../../support/a-slot.ts';

const {slots} = aCourse();
const fourth = aSlot({date: march(4)});
const moved: Decision = {kind: 'moved', before: slots, after: slots.with(1, fourth), moves: [{session: 1, to: fourth}]};

describe('changeSentence', () => {
  it('says nothing of what a search or a radio button says by itself', () => {
    expect([changeSentence(undefined), said({kind: 'chose'}), said({kind: 'wished', wishes: ['times'], lost: undefined})]).to.deep.equal(['', '', '']);
  });

  it('says where a session is now, and with which number', () => {
    expect(said(moved)).to.equal('Session 2 is now on Friday, March\u00a06 at 9:00\u00a0am.');
    const last = aSlot({date: march(9)});
    expect(said({kind: 'moved', before: slots, after: [slots[0]!, slots[2]!, last], moves: [{session: 1, to: last}]})).to.equal('Session 2 is now session 3, on Wednesday, March\u00a011 at 9:00\u00a0am.');
  });

  it('names every other session that has moved with it', () => {
    const last = aSlot({date: march(8)});
    const both: Decision = {kind: 'moved', before: slots, after: [slots[0]!, fourth, last], moves: [{session: 1, to: fourth}, {session: 2, to: last}]};
    expect(said(both)).to.equal('Session 2 is now on Friday, March\u00a06 at 9:00\u00a0am. So that the spacing stays right, session 3 has moved to Tuesday, March\u00a010 at 9:00\u00a0am.');
    expect(said(both, 'undone')).to.equal('Undone: sessions 2 and 3 are back at their earlier times.');
  });

  it('says what keeps its time', () => {
    const kept = {session: 1, slot: slots[1]!};
    expect([said({kind: 'kept', ...kept}), said({kind: 'freed', ...kept})]).to.deep.equal(['Session 2 now stays on Thursday, March\u00a05 at 9:00\u00a0am, whatever else changes.', 'Session 2 may change again.']);
  });

  it('says what was undone, and what is done again', () => {
    const kept = {session: 1, slot: slots[1]!};
    const wished: Decision = {kind: 'wished', wishes: ['times'], lost: undefined};
    expect([moved, {kind: 'kept', ...kept} as const, {kind: 'freed', ...kept} as const, wished, {kind: 'chose'} as const].map((decision) => said(decision, 'undone'))).to.deep.equal([
      'Undone: session 2 is back on Thursday, March\u00a05 at 9:00\u00a0am.',
      'Undone: session 2 may change again.',
      'Undone: session 2 stays on Thursday, March\u00a05 at 9:00\u00a0am.',
      'Undone: your wishes are as they were before.',
      'Undone: you are back with the course you had chosen before.',
    ]);
    expect([moved, wished, {kind: 'chose'} as const].map((decision) => said(decision, 'redone'))).to.deep.equal([said(moved), 'Your wishes are changed again.', 'The other course is chosen again.']);
  });
});

function said(decision: Decision, how: 'done' | 'undone' | 'redone' = 'done'): string {
  return changeSentence({how, decision});
}
