import {expect} from '@open-wc/testing';
import {dayInfo, slotsByDay, type CourseStarts, type DayContext} from '../../../../src/elements/calendar/times/day-view.ts';
import {aSlot, march, slotsOnDays} from '../../../support/a-slot.ts';

const context: DayContext = {today: march(0), free: slotsByDay(slotsOnDays([-1, 0, 2])), isLoaded: (date) => date < march(10)};

describe('dayInfo', () => {
  it('counts the free times of a day', () => {
    expect(dayInfo(march(0), context)).to.deep.equal({free: 1});
  });

  it('offers no day of the past, even with free times', () => {
    expect(dayInfo(march(-1), context)).to.deep.equal({free: 1, disabledReason: 'in the past'});
  });

  it('tells a day without free times from one that is not known yet', () => {
    expect([dayInfo(march(1), context), dayInfo(march(10), context)]).to.deep.equal([{free: 0, disabledReason: 'no free time'}, {}]);
  });

  const starts: CourseStarts = {possible: new Set([march(0)]), decidedUpTo: march(9), gap: {minDays: 2, maxDays: 5}};

  it('says on which days a course cannot start, and that nothing is free for the second session', () => {
    const forCourse = {...context, starts};
    expect([dayInfo(march(0), forCourse), dayInfo(march(2), forCourse)]).to.deep.equal([
      {free: 1}, {free: 1, disabledReason: 'a course cannot start here: no time is free 2 to 5 days later'},
    ]);
    const daily = {...forCourse, starts: {...starts, gap: {minDays: 1, maxDays: 1}}};
    expect(dayInfo(march(2), daily).disabledReason).to.equal('a course cannot start here: no time is free the day after');
  });

  it('says that it is the later sessions that do not fit when the second would', () => {
    const forCourse: DayContext = {...context, free: slotsByDay(slotsOnDays([0, 2, 4])), starts};
    expect(dayInfo(march(2), forCourse).disabledReason).to.equal('a course cannot start here: the later sessions would not fit');
  });

  it('does not know yet of a day whose course would reach into days that are not loaded', () => {
    const nearTheEnd: DayContext = {...context, starts: {...starts, decidedUpTo: march(1)}};
    expect([dayInfo(march(2), nearTheEnd), dayInfo(march(1), nearTheEnd).disabledReason, dayInfo(march(-1), nearTheEnd).disabledReason]).to.deep.equal([{}, 'no free time', 'in the past']);
  });

  it('numbers the sessions of the chosen course on their days', () => {
    const withCourse: DayContext = {...context, course: slotsOnDays([0, 2])};
    expect([dayInfo(march(0), withCourse).session, dayInfo(march(1), withCourse).session, dayInfo(march(2), withCourse).session]).to.deep.equal([1, undefined, 2]);
  });
});

describe('slotsByDay', () => {
  it('puts the times of each day in order', () => {
    const [early, late, other] = [aSlot(), aSlot({time: '14:00'}), aSlot({date: march(2)})];
    expect([...slotsByDay([other, late, early])]).to.deep.equal([[march(0), [early, late]], [march(2), [other]]]);
  });
});
