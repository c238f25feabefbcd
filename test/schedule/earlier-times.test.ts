import {expect} from '@open-wc/testing';
import {earlierTimes} from '../../src/schedule/earlier-times.ts';
import type {Course} from '../../src/schedule/course.ts';
import {aNeed} from '../support/a-need.ts';
import {aSlot, march, slotsOnDays} from '../support/a-slot.ts';
import {anyFoundCourse} from '../support/any-course.ts';
import {everyCourse} from '../support/every-course.ts';
import {holdsFor} from '../support/holds-for.ts';

const course: Course = {objective: 'soonest', slots: slotsOnDays([0, 4, 9]), cost: 9};
const need = aNeed({sessions: 3});

describe('earlierTimes', () => {
  it('offers the earliest new time that is before the session’s own', () => {
    const fresh = slotsOnDays([3, 5, 6, 7, 8, 10]);
    expect(earlierTimes({need, slots: [...course.slots, ...fresh], course, news: idsOf(fresh)})).to.deep.equal([{session: 2, to: aSlot({date: march(6)})}]);
  });

  it('says nothing of times that were free before', () => {
    const slots = [...course.slots, ...slotsOnDays([6])];
    expect(earlierTimes({need, slots, course, news: new Set()})).to.deep.equal([]);
  });

  it('leaves sessions alone that are fixed', () => {
    const slots = [...course.slots, ...slotsOnDays([6])];
    expect(earlierTimes({need, slots, course, news: idsOf(slots), preferences: {pinned: [{session: 2, slotId: course.slots[2]!.id}]}})).to.deep.equal([]);
  });

  it('only ever offers times that are free, earlier and keep the course legal', () => {
    holdsFor(anyFoundCourse(), 500, (request) => {
      const {course} = request;
      const legal = everyCourse(request).map((row) => row.map(({id}) => id).sort().join());
      for (const {session, to} of earlierTimes({...request, news: idsOf(request.slots)})) {
        expect(legal).to.include(course.slots.with(session, to).map(({id}) => id).sort().join());
        expect(Date.parse(to.start)).to.be.below(Date.parse(course.slots[session]!.start));
      }
    });
  });
});

function idsOf(slots: readonly {readonly id: string}[]): ReadonlySet<string> {
  return new Set(slots.map(({id}) => id));
}
