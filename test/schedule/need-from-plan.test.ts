import {expect} from '@open-wc/testing';
import {clinicDate} from '../../src/dates/instant.ts';
import {daysBetween} from '../../src/dates/local-date.ts';
import {calculatePlan} from '../../src/protocol/calculate-plan.ts';
import {presetIds} from '../../src/protocol/presets.ts';
import {findCourses} from '../../src/schedule/find-courses.ts';
import type {Need} from '../../src/schedule/need.ts';
import {needFromPlan} from '../../src/schedule/need-from-plan.ts';
import {march, slotsOnDays} from '../support/a-slot.ts';

const everyDay = slotsOnDays(Array.from({length: 60}, (_, day) => day));

describe('needFromPlan', () => {
  it('takes counts, gaps and weeks from the first series', () => {
    expect(needFor('standard-iv')).to.deep.equal({
      sessions: 6,
      gap: {minDays: 2, maxDays: 5, targetDays: [3, 4, 3, 4, 3]},
      windowDays: 21,
      minWindowDays: 8,
      maxPerWeek: 2,
    });
  });

  it('twice a week for four weeks can never become eight visits in fifteen days', () => {
    expect(daysOfSoonest(needFor('spravato-label-trd'))).to.deep.equal([0, 2, 7, 9, 14, 16, 21, 23]);
  });

  it('offers no course where the count is not stated', () => {
    expect(needFor('weight-based-iv')).to.equal(undefined);
  });

  it('offers no course where the clinic wants to talk first', () => {
    expect(needFromPlan(calculatePlan({protocolId: 'standard-iv', flags: true}))).to.equal(undefined);
  });

  it('agrees with the dates of the calculator on an open calendar', () => {
    for (const protocolId of presetIds) {
      const plan = calculatePlan({protocolId, reviewer: 'Dr. Okafor', startDate: march(0), clinicDays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']});
      const need = needFromPlan(plan);
      const planned = plan.timeline?.slice(0, need?.sessions).map(({dayOffset}) => dayOffset);
      if (need !== undefined) expect(daysOfRegular(need), protocolId).to.deep.equal(planned);
    }
  });
});

function needFor(protocolId: string): Need | undefined {
  return needFromPlan(calculatePlan({protocolId, reviewer: 'Dr. Okafor'}));
}

function daysOfSoonest(need: Need | undefined): number[] | undefined {
  return need && coursesFor(need)[0];
}

/** The most regular course; the only one when it is also the soonest. */
function daysOfRegular(need: Need): number[] | undefined {
  return coursesFor(need).at(-1);
}

function coursesFor(need: Need): number[][] {
  const search = findCourses({need, slots: everyDay});
  return search.kind === 'found' ? search.courses.map(({slots}) => slots.map(({start}) => daysBetween(march(0), clinicDate(start)))) : [];
}
