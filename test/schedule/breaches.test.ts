import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {breachesOf} from '../../src/schedule/breaches.ts';
import type {CourseRequest} from '../../src/schedule/find-courses.ts';
import {inOrderOfTime} from '../../src/schedule/legal-alternatives.ts';
import type {Slot} from '../../src/schedule/slot.ts';
import {aNeed} from '../support/a-need.ts';
import {aSlot, march, slotsOnDays} from '../support/a-slot.ts';
import {anyCourseRequest} from '../support/any-course-request.ts';
import {everyCourse} from '../support/every-course.ts';
import {holdsFor} from '../support/holds-for.ts';

const three = aNeed({sessions: 3, windowDays: 9, minWindowDays: 5, maxPerWeek: 2});

describe('breachesOf', () => {
  it('finds nothing exactly in legal courses', () => {
    holdsFor(anyRow(), 2000, ({row, ...request}) => {
      const isLegal = everyCourse(request).some((course) => course.every(({id}, session) => id === row[session]!.id));
      expect(breachesOf(row, request.need, request.preferences).length === 0).to.equal(isLegal);
    });
  });

  it('names gaps with what they are and what they may be', () => {
    expect(breachesOf(slotsOnDays([0, 1, 8]), three)).to.deep.equal([
      {kind: 'gap-too-short', sessions: [0, 1], days: 1, limit: 2},
      {kind: 'gap-too-long', sessions: [1, 2], days: 7, limit: 5},
    ]);
  });

  it('names two sessions that share a day, or overlap where a day may have two', () => {
    const row = [aSlot(), aSlot({time: '09:30'}), aSlot({date: march(4)})];
    const twoADay = aNeed({sessions: 3, gap: {minDays: 0, maxDays: 5}});
    expect([breachesOf(row, three)[0], breachesOf(row, twoADay)]).to.deep.equal([{kind: 'same-day', sessions: [0, 1]}, [{kind: 'overlap', sessions: [0, 1]}]]);
  });

  it('names a course that takes too long or not long enough, and a week that is too full', () => {
    expect(breachesOf(slotsOnDays([0, 5, 10]), three)).to.deep.equal([{kind: 'too-long', days: 11, limit: 9}]);
    expect(breachesOf(slotsOnDays([0, 2, 4]), three)).to.deep.equal([{kind: 'per-week', sessions: 3, limit: 2}]);
    expect(breachesOf(slotsOnDays([0, 2, 4]), aNeed({sessions: 3, minWindowDays: 8}))).to.deep.equal([{kind: 'too-short', days: 5, limit: 8}]);
  });

  it('names wishes that are kept to', () => {
    const row = [aSlot({resource: 'Ada'}), aSlot({date: march(4), resource: 'Ben'}), aSlot({date: march(8), resource: 'Ada'})];
    const preferences = {earliest: march(1), latest: march(7), avoid: [march(4)], sameResource: true, pinned: [{session: 1, slotId: 'other'}]};
    expect(breachesOf(row, three, preferences)).to.deep.equal([
      {kind: 'before-earliest', session: 0}, {kind: 'avoided', session: 1}, {kind: 'after-latest', session: 2}, {kind: 'other-resource'}, {kind: 'pinned', session: 1},
    ]);
  });
});

/** Free slots in the order of time, half of the rows legal. */
function anyRow(): fc.Arbitrary<CourseRequest & {readonly row: readonly Slot[]}> {
  return anyCourseRequest().chain(({need, slots, preferences}) => {
    const free = slots.filter(({remaining}) => remaining !== 0);
    if (free.length < need.sessions) return fc.constant(undefined);
    const random = fc.subarray(free, {minLength: need.sessions, maxLength: need.sessions}).map(inOrderOfTime);
    const legal = everyCourse({need, slots, preferences});
    return fc.oneof(random, ...(legal.length === 0 ? [] : [fc.constantFrom(...legal)])).map((row) => ({need, slots, preferences, row}));
  }).filter((request) => request !== undefined);
}
