import {expect} from '@open-wc/testing';
import {dayInfo, slotsByDay, timesOfDay, type DayContext} from '../../../src/elements/calendar/day-view.ts';
import {aSlot, march, slotsOnDays} from '../../support/a-slot.ts';

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

  it('says on which days a course cannot start', () => {
    const forCourse: DayContext = {...context, startable: new Set([march(0)])};
    expect([dayInfo(march(0), forCourse), dayInfo(march(2), forCourse)]).to.deep.equal([{free: 1}, {free: 1, disabledReason: 'a course cannot start here'}]);
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

describe('timesOfDay', () => {
  it('groups times by part of the day, and leaves empty parts out', () => {
    const free = slotsByDay([aSlot({time: '11:45'}), aSlot({time: '17:00'}), aSlot()]);
    expect(timesOfDay(march(0), free, '2026-03-02 17:00')).to.deep.equal({
      heading: 'Free times on Monday, March 2',
      empty: 'There is no free time on Monday, March 2. Please choose another day.',
      groups: [
        {heading: 'Morning', times: [{id: '2026-03-02 09:00', text: '9:00\u00a0am', selected: false}, {id: '2026-03-02 11:45', text: '11:45\u00a0am', selected: false}]},
        {heading: 'Evening', times: [{id: '2026-03-02 17:00', text: '5:00\u00a0pm', selected: true}]},
      ],
    });
  });

  it('shows a time once that several clinicians have free, and keeps the chosen one', () => {
    const free = slotsByDay([aSlot({resource: 'r1'}), aSlot({resource: 'r2'})]);
    const idsFor = (chosen: string | undefined) => timesOfDay(march(0), free, chosen).groups.flatMap(({times}) => times.map(({id}) => id));
    expect([idsFor(undefined), idsFor('2026-03-02 09:00 r2')]).to.deep.equal([['2026-03-02 09:00 r1'], ['2026-03-02 09:00 r2']]);
  });

  it('has no group on a day without free times', () => {
    expect(timesOfDay(march(1), new Map(), undefined).groups).to.deep.equal([]);
  });
});
