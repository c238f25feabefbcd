import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Course, CourseSearch, Objective} from '../../src/schedule/course.ts';
import {findCourses, type CourseRequest} from '../../src/schedule/find-courses.ts';
import {aNeed} from '../support/a-need.ts';
import {aSlot, march, slotsOnDays} from '../support/a-slot.ts';
import {anyCourseRequest} from '../support/any-course-request.ts';
import {costOf, everyCourse, inOrder} from '../support/every-course.ts';
import {holdsFor} from '../support/holds-for.ts';

const workdays = [0, 1, 2, 3, 4, 7, 8, 9, 10, 11, 14, 15, 16, 17, 18, 21, 22, 23, 24, 25];

describe('findCourses', () => {
  it('finds exactly the best course of each objective, or knows that there is none', () => {
    holdsFor(anyCourseRequest(), 3000, (request) => {
      expect(coursesIn(findCourses(request))).to.deep.equal(bestCourses(request));
    });
  });

  it('does not depend on the order of the slots', () => {
    const shuffled = anyCourseRequest().chain((request) => fc.tuple(fc.constant(request), fc.shuffledSubarray([...request.slots], {minLength: request.slots.length})));
    holdsFor(shuffled, 500, ([request, slots]) => {
      expect(findCourses({...request, slots})).to.deep.equal(findCourses(request));
    });
  });

  it('does not change when a slot is listed twice', () => {
    holdsFor(anyCourseRequest(), 300, (request) => {
      expect(findCourses({...request, slots: [...request.slots, ...request.slots]})).to.deep.equal(findCourses(request));
    });
  });

  it('does not change when slots without a place are added', () => {
    const full = slotsOnDays([0, 1, 2], {time: '07:00', remaining: 0});
    const request = {need: aNeed(), slots: slotsOnDays(workdays)};
    expect(findCourses({...request, slots: [...full, ...request.slots]})).to.deep.equal(findCourses(request));
  });

  it('never changes what it is given', () => {
    holdsFor(anyCourseRequest(), 100, (request) => {
      expect(() => findCourses(deepFreeze(request))).not.to.throw();
    });
  });

  it('shows one course once, by the first thing it is best at', () => {
    const search = findCourses({need: aNeed({sessions: 1}), slots: slotsOnDays([3, 1, 2]), preferences: {weekdays: ['tue']}});
    expect(daysOf(search)).to.deep.equal({soonest: [1]});
  });

  it('names the soonest, the most regular and the preferred course', () => {
    const slots = [...slotsOnDays(workdays), ...slotsOnDays(workdays, {time: '15:00'})];
    const search = findCourses({need: aNeed(), slots, preferences: {weekdays: ['tue', 'fri'], times: ['afternoon']}});
    expect(daysOf(search)).to.deep.equal({soonest: [0, 2, 4, 7, 9, 11], regular: [0, 3, 7, 10, 14, 17], preferred: [1, 4, 8, 11, 15, 18]});
  });

  it('keeps to one time of day in a regular course', () => {
    const slots = [...slotsOnDays(workdays), ...slotsOnDays([0, 3, 7], {time: '08:00'}), ...slotsOnDays([0, 3, 10, 14], {time: '11:00'})];
    const regular = courseFor(findCourses({need: aNeed(), slots}), 'regular');
    expect(regular?.slots.map(({start}) => start.slice(11, 16))).to.deep.equal(['09:00', '09:00', '09:00', '09:00', '09:00', '09:00']);
  });

  it('prefers a gap one day off its target to four hours at another time', () => {
    const slots = [aSlot(), aSlot({date: march(3), time: '13:00'}), aSlot({date: march(4)})];
    const search = findCourses({need: aNeed({sessions: 2, gap: {minDays: 2, maxDays: 5, targetDays: 3}}), slots});
    expect(daysOf(search)).to.deep.equal({soonest: [0, 3], regular: [0, 4]});
  });

  it('stays with one clinician unless that costs four hours or more', () => {
    const need = aNeed({sessions: 2, gap: {minDays: 2, maxDays: 2}});
    const first = aSlot({resource: 'Ada'});
    const other = aSlot({date: march(2), resource: 'Ben'});
    const sameAt = (time: string) => aSlot({date: march(2), time, resource: 'Ada'});
    const regular = (time: string) => courseFor(findCourses({need, slots: [first, other, sameAt(time)]}), 'regular') ?? courseFor(findCourses({need, slots: [first, other, sameAt(time)]}), 'soonest');
    expect([regular('12:59')?.slots[1], regular('13:01')?.slots[1]]).to.deep.equal([sameAt('12:59'), other]);
  });

  it('puts one session on a day unless the shortest gap is none', () => {
    const slots = [aSlot(), aSlot({time: '10:00'}), aSlot({date: march(1)})];
    const soonest = (minDays: number) => courseFor(findCourses({need: {sessions: 2, gap: {minDays, maxDays: 1}}, slots}), 'soonest')?.slots;
    expect([soonest(0), soonest(1)]).to.deep.equal([[slots[0], slots[1]], [slots[0], slots[2]]]);
  });

  it('lets no session begin before another of that day has ended', () => {
    const slots = [aSlot({minutes: 90}), aSlot({time: '10:00'}), aSlot({time: '10:30'})];
    const soonest = courseFor(findCourses({need: {sessions: 2, gap: {minDays: 0, maxDays: 1}}, slots}), 'soonest');
    expect(soonest?.slots).to.deep.equal([slots[0], slots[2]]);
  });

  it('counts weeks from the first session', () => {
    const slots = slotsOnDays([4, 6, 8, 10, 11, 13]);
    const search = findCourses({need: {sessions: 4, gap: {minDays: 2, maxDays: 5}, maxPerWeek: 2}, slots});
    expect(daysOf(search).soonest).to.deep.equal([4, 6, 11, 13]);
  });

  it('keeps fixed sessions, also where another time would cost less', () => {
    const pin = aSlot({date: march(4), time: '16:00', resource: 'Ben'});
    const slots = [...slotsOnDays(workdays, {resource: 'Ada'}), pin];
    const search = findCourses({need: aNeed(), slots, preferences: {pinned: [{session: 1, slotId: pin.id}]}});
    expect(new Set(coursesIn(search).map(({slots}) => slots[1]))).to.deep.equal(new Set([pin]));
  });

  it('takes a wall time as the clinic wrote it, whatever the offset', () => {
    const before = aSlot({date: march(5)});
    const after = {...aSlot({date: march(7)}), start: '2026-03-09T09:00:00-06:00', end: '2026-03-09T09:45:00-06:00'} as typeof before;
    const late = aSlot({date: march(7), time: '10:00'});
    const search = findCourses({need: {sessions: 2, gap: {minDays: 2, maxDays: 2}}, slots: [before, after, late]});
    expect(coursesIn(search)).to.deep.equal([{objective: 'soonest', slots: [before, after], cost: 2, also: ['regular', 'preferred']}]);
  });

  it('refuses a need that is not made of whole numbers', () => {
    for (const need of [aNeed({sessions: 0}), aNeed({sessions: 25}), aNeed({windowDays: 2.5}), aNeed({maxPerWeek: NaN}), aNeed({minWindowDays: -1})]) {
      expect(() => findCourses({need, slots: []}), JSON.stringify(need)).to.throw(RangeError, 'must be a whole number');
    }
  });

  it('refuses gaps that contradict themselves', () => {
    expect(() => findCourses({need: aNeed({gap: {minDays: 3, maxDays: 2}}), slots: []})).to.throw(RangeError, 'gap.maxDays must be a whole number of at least 3, but is 2.');
    expect(() => findCourses({need: aNeed({gap: {minDays: 2, maxDays: 5, targetDays: [3, 4]}}), slots: []})).to.throw(RangeError, 'one number for each of the 5 gaps, but has 2.');
  });

  it('refuses to fix a session that the course does not have', () => {
    const preferences = {pinned: [{session: 6, slotId: 'any'}]};
    expect(() => findCourses({need: aNeed(), slots: [], preferences})).to.throw(RangeError, 'The session of a pin must be a whole number from 0 to 5, but is 6.');
  });
});

/** The best course of each objective among all there are. */
function bestCourses(request: CourseRequest): Course[] {
  const all = everyCourse(request);
  const objectives: Objective[] = ['soonest', 'regular', 'preferred'];
  const best = objectives.flatMap((objective) => inOrder(all, objective, request).slice(0, 1).map((slots) => ({objective, slots, cost: costOf(slots, objective, request)})));
  const ids = best.map(({slots}) => JSON.stringify(slots));
  return best.filter((_, index) => ids.indexOf(ids[index]!) === index).map((course) => {
    const also = best.filter((other) => other.objective !== course.objective && JSON.stringify(other.slots) === JSON.stringify(course.slots)).map(({objective}) => objective);
    return {...course, ...(also.length > 0 && {also})};
  });
}

function coursesIn(search: CourseSearch): readonly Course[] {
  return search.kind === 'found' ? search.courses : [];
}

function courseFor(search: CourseSearch, objective: Objective): Course | undefined {
  return coursesIn(search).find((course) => course.objective === objective);
}

/** The days of each course, counted from 2 March. */
function daysOf(search: CourseSearch): Partial<Record<Objective, number[]>> {
  const days = (course: Course) => course.slots.map(({start}) => (Date.parse(start.slice(0, 10)) - Date.parse(march(0))) / 86_400_000);
  return Object.fromEntries(coursesIn(search).map((course) => [course.objective, days(course)]));
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}
