import {expect} from '@open-wc/testing';
import {breachText} from '../../../../src/elements/calendar/course/breach-text.ts';
import {exchange} from '../../../../src/schedule/legal-alternatives.ts';
import type {Need} from '../../../../src/schedule/need.ts';
import type {Preferences} from '../../../../src/schedule/preferences.ts';
import {aCourse} from '../../../support/a-booking.ts';
import {aNeed} from '../../../support/a-need.ts';
import {aSlot, march} from '../../../support/a-slot.ts';

const course = aCourse();
const need = aNeed({sessions: 3, windowDays: 8});

describe('breachText', () => {
  it('names the session that is too close or too far, and what is needed', () => {
    expect(textsFor(1, 1)).to.deep.equal(['Only 1 day after session 1. At least 2 are needed.']);
    expect(textsFor(1, 5)).to.deep.equal(['Only 1 day before session 3. At least 2 are needed.']);
    expect(textsFor(0, -3)).to.deep.equal(['6 days before session 2. At most 5 are allowed.', 'The course would take 10 days. At most 8 are allowed.']);
    expect(textsFor(2, 9)[0]).to.equal('6 days after session 2. At most 5 are allowed.');
  });

  it('names the gap that a session leaves behind, by the numbers the others have', () => {
    expect(textsFor(1, 9, aNeed({sessions: 3, gap: {minDays: 2, maxDays: 5}, windowDays: 20}))[0]).to.equal('There would be 6 days between sessions 1 and 3. At most 5 are allowed.');
  });

  it('names a day that another session has', () => {
    expect(textsFor(1, 6, need, {}, '14:00')).to.include('Session 3 is on this day.');
    expect(textsFor(1, 6, aNeed({sessions: 3, gap: {minDays: 0, maxDays: 6}}), {}, '09:15')).to.deep.equal(['Session 3 is at the same time.']);
  });

  it('names the length of the course and a full week', () => {
    expect(textsFor(2, 5, aNeed({sessions: 3, windowDays: 21, minWindowDays: 7}))).to.deep.equal(['The course would take only 6 days. At least 7 are needed.']);
    expect(textsFor(2, 5, aNeed({sessions: 3, maxPerWeek: 2}))).to.deep.equal(['There would be 3 sessions in one week. At most 2 are allowed.']);
  });

  it('names the wish that is not met', () => {
    expect([textsFor(1, 2, need, {avoid: [march(2)]}), textsFor(2, 7, need, {latest: march(6)}), textsFor(0, 0, need, {earliest: march(1)}, '14:00')]).to.deep.equal([['You asked to avoid this day.'], ['After the last day you asked for.'], ['Before the first day you asked for.']]);
    expect([breachText({kind: 'other-resource'}, [], [], aSlot()), breachText({kind: 'pinned', session: 0}, [], [], aSlot())]).to.deep.equal(['With another clinician than your other sessions.', 'You keep another time for this session.']);
  });
});

/** What is wrong with a session, from 0, on another day. The others are on days 0, 3 and 6. */
function textsFor(index: number, day: number, limits: Need = need, preferences: Preferences = {}, time = '09:00'): string[] {
  const to = aSlot({date: march(day), time});
  const {slots, breaches} = exchange({need: limits, preferences, course, index}, to);
  return breaches.map((breach) => breachText(breach, slots, course.slots, to));
}
