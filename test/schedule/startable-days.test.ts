import {expect} from '@open-wc/testing';
import {clinicDate} from '../../src/dates/instant.ts';
import {startableDays} from '../../src/schedule/startable-days.ts';
import {aNeed} from '../support/a-need.ts';
import {march, slotsOnDays} from '../support/a-slot.ts';
import {anyCourseRequest} from '../support/any-course-request.ts';
import {everyCourse} from '../support/every-course.ts';
import {holdsFor} from '../support/holds-for.ts';

describe('startableDays', () => {
  it('lists exactly the days on which some course begins', () => {
    holdsFor(anyCourseRequest(), 2000, (request) => {
      const firstDays = everyCourse(request).map(([first]) => clinicDate(first!.start));
      expect(startableDays(request)).to.deep.equal([...new Set(firstDays)].sort());
    });
  });

  it('leaves out the days after which there is no time for the rest', () => {
    const need = aNeed({sessions: 3, gap: {minDays: 2, maxDays: 3}});
    expect(startableDays({need, slots: slotsOnDays([0, 1, 3, 4, 6, 14])})).to.deep.equal([march(0), march(1)]);
  });

  it('is every free day for a single appointment', () => {
    expect(startableDays({need: aNeed({sessions: 1}), slots: slotsOnDays([9, 2, 2, 5])})).to.deep.equal([march(2), march(5), march(9)]);
  });
});
