import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Course} from '../../src/schedule/course.ts';
import {findCourses} from '../../src/schedule/find-courses.ts';
import {repairCourse, type RepairRequest} from '../../src/schedule/repair-course.ts';
import type {Slot} from '../../src/schedule/slot.ts';
import {aNeed} from '../support/a-need.ts';
import {aSlot, march, slotsOnDays} from '../support/a-slot.ts';
import {anyCourseRequest} from '../support/any-course-request.ts';
import {costOf, everyCourse, inOrder} from '../support/every-course.ts';
import {holdsFor} from '../support/holds-for.ts';

const slots = slotsOnDays([0, 1, 2, 3, 4, 7, 8, 9, 10, 11, 14, 15, 16, 17, 18]);
const course: Course = {objective: 'regular', slots: slotsOnDays([0, 3, 7, 10, 14, 17]), cost: 0};
const third = course.slots[2]!.id;

describe('repairCourse', () => {
  it('changes as few sessions as any course could, then costs least', () => {
    holdsFor(anyRepair(), 2000, (request) => {
      expect(repairOf(request)).to.deep.equal(bestRepair(request));
    });
  });

  it('replaces one lost slot by the one that costs least', () => {
    const repaired = courseWith(2, aSlot({date: march(8)}), 120);
    expect(repairCourse({need: aNeed(), slots, course, lost: [third]})).to.deep.equal({kind: 'repaired', course: repaired, changed: [2]});
  });

  it('keeps slots that the clinic no longer offers, since they may be held', () => {
    const others = slots.filter(({id}) => !course.slots.some((kept) => kept.id === id));
    expect(repairCourse({need: aNeed(), slots: others, course, lost: [third]})).to.deep.equal({kind: 'repaired', course: courseWith(2, aSlot({date: march(8)}), 120), changed: [2]});
  });

  it('never takes a lost slot, even one that is still listed', () => {
    const [, , , , , last] = course.slots;
    const lost = [last!.id, aSlot({date: march(16)}).id];
    expect(repairCourse({need: aNeed(), slots, course, lost})).to.deep.equal({kind: 'repaired', course: courseWith(5, aSlot({date: march(18)}), 60), changed: [5]});
  });

  it('adds a session at the end rather than move the rest', () => {
    const daily = {need: aNeed({sessions: 3, gap: {minDays: 1, maxDays: 2}}), slots: slotsOnDays([3]), lost: [aSlot().id]};
    const repair = repairCourse({...daily, course: {objective: 'soonest', slots: slotsOnDays([0, 1, 2]), cost: 2}});
    expect(repair).to.deep.equal({kind: 'repaired', course: {objective: 'soonest', slots: slotsOnDays([1, 2, 3]), cost: 2}, changed: [2]});
  });

  it('gives back a course of which nothing is lost', () => {
    expect(repairCourse({need: aNeed(), slots, course, lost: []})).to.deep.equal({kind: 'repaired', course, changed: []});
  });

  it('takes what the clinic suggests before what costs less, where the sessions that stay allow it', () => {
    const suggested = [aSlot({date: march(4), time: '16:00'}), aSlot({date: march(5), time: '16:00'})];
    expect(repairCourse({need: aNeed(), slots, course, lost: [third], suggested})).to.deep.equal({kind: 'repaired', course: courseWith(2, suggested[1]!, 660), changed: [2]});
    const useless = [aSlot({date: march(20)})];
    expect(repairCourse({need: aNeed(), slots, course, lost: [third], suggested: useless})).to.deep.equal({kind: 'repaired', course: courseWith(2, aSlot({date: march(8)}), 120), changed: [2]});
  });

  it('lets go of a session that was fixed to a lost slot, and keeps the other fixed ones', () => {
    const pinned = [{session: 2, slotId: third}, {session: 3, slotId: course.slots[3]!.id}];
    expect(repairCourse({need: aNeed(), slots, course, lost: [third], preferences: {pinned}})).to.deep.equal({kind: 'repaired', course: courseWith(2, aSlot({date: march(8)}), 120), changed: [2]});
  });

  it('explains why nothing can take the place of what is lost', () => {
    const gone = slots.map(({id}) => id);
    expect(repairCourse({need: aNeed(), slots, course, lost: gone})).to.deep.equal({kind: 'none', reason: 'no-slots', changes: []});
  });
});

function courseWith(session: number, slot: Slot, cost: number): Course {
  return {...course, slots: course.slots.with(session, slot), cost};
}

/** A course that was found, of which some slots are lost and some no longer listed. */
function anyRepair(): fc.Arbitrary<RepairRequest> {
  return anyCourseRequest().chain((request) => {
    const search = findCourses(request);
    const courses = search.kind === 'found' ? search.courses : [{objective: 'soonest' as const, slots: request.slots.slice(0, request.need.sessions), cost: 0}];
    return fc.record({
      need: fc.constant(request.need),
      preferences: fc.constant(request.preferences),
      slots: fc.subarray([...request.slots], {minLength: Math.ceil(request.slots.length / 2)}),
      course: fc.constantFrom(...courses),
      lost: fc.subarray(request.slots.map(({id}) => id), {maxLength: 3}),
      suggested: fc.subarray([...request.slots], {maxLength: 2}),
    });
  });
}

/** What the repair should be, from all courses there are. */
function bestRepair({need, slots, preferences, course, lost, suggested = []}: RepairRequest): object | undefined {
  const kept = course.slots.filter(({id}) => !lost.includes(id));
  const isKept = ({id}: Slot) => kept.some((slot) => slot.id === id);
  const isSuggested = ({id}: Slot) => suggested.some((slot) => slot.id === id);
  const others = slots.filter((slot) => !lost.includes(slot.id) && !isKept(slot) && !isSuggested(slot));
  const pinned = preferences?.pinned?.filter(({slotId}) => !lost.includes(slotId));
  const request = {need, preferences: {...preferences, ...(pinned && {pinned})}, slots: [...others, ...kept, ...suggested.filter((slot) => !lost.includes(slot.id) && !isKept(slot))]};
  const all = everyCourse(request);
  const changed = (row: readonly Slot[]) => [...row.keys()].filter((session) => !isKept(row[session]!));
  const fewest = Math.min(...all.map((row) => changed(row).length));
  const repairs = all.filter((row) => changed(row).length === fewest);
  const taken = (row: readonly Slot[]) => row.filter((slot) => isSuggested(slot) && !isKept(slot)).length;
  const most = Math.max(...repairs.map(taken));
  const [best] = inOrder(repairs.filter((row) => taken(row) === most), course.objective, request);
  return best && {course: {objective: course.objective, slots: best, cost: costOf(best, course.objective, request)}, changed: changed(best)};
}

function repairOf(request: RepairRequest): object | undefined {
  const repair = repairCourse(request);
  return repair.kind === 'repaired' ? {course: repair.course, changed: repair.changed} : undefined;
}
