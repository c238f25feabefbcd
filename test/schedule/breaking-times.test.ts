import {expect} from '@open-wc/testing';
import {breakingTimes} from '../../src/schedule/breaking-times.ts';
import type {Course} from '../../src/schedule/course.ts';
import {moveSession} from '../../src/schedule/move-session.ts';
import {aNeed} from '../support/a-need.ts';
import {aSlot, march, slotsOnDays} from '../support/a-slot.ts';
import {anyFoundCourse} from '../support/any-course.ts';
import {holdsFor} from '../support/holds-for.ts';

const course: Course = {objective: 'soonest', slots: slotsOnDays([0, 3, 6]), cost: 6};
const need = aNeed({sessions: 3});

describe('breakingTimes', () => {
  it('only ever gives times that do not fit while all others stay, one for a day', () => {
    holdsFor(anyFoundCourse(), 500, (request) => {
      const times = breakingTimes(request, 30);
      expect(times.map((to) => moveSession({...request, to}).kind)).not.to.include('fits');
      expect(new Set(times.map(({start}) => start.slice(0, 10))).size).to.equal(times.length);
    });
  });

  it('gives the nearest day first, up to the reach', () => {
    const slots = [...course.slots, ...slotsOnDays([1, 2, 4, 5, 12])];
    expect(breakingTimes({need, slots, course, index: 1}, 5).map(({id}) => id)).to.deep.equal(['2026-03-03 09:00', '2026-03-07 09:00']);
  });

  it('takes the time of day nearest to the session’s own, with the same clinician if it can', () => {
    const slots = [...course.slots, aSlot({date: march(1), time: '16:00'}), aSlot({date: march(1), time: '10:00'}), aSlot({date: march(1), time: '09:00', resource: 'Ben'})];
    expect(breakingTimes({need, slots, course, index: 1}, 5).map(({id}) => id)).to.deep.equal(['2026-03-03 10:00']);
  });

  it('leaves out days before the first that is allowed, and times without a place', () => {
    const slots = [...course.slots, ...slotsOnDays([1]), aSlot({date: march(5), time: '10:00', remaining: 0})];
    expect(breakingTimes({need, slots, course, index: 1, preferences: {earliest: march(2)}}, 5)).to.deep.equal([]);
  });
});
