import {expect} from '@open-wc/testing';
import {courseStarts} from '../../../../src/elements/calendar/course/course-starts.ts';
import {needFromLimits} from '../../../../src/schedule/need-from-limits.ts';
import {march} from '../../../support/a-slot.ts';

describe('Where a course can begin', () => {
  it('is decided up to the last day whose longest course ends on the last known day', () => {
    const need = needFromLimits({sessions: 2, minGap: 2, maxGap: 5});
    expect(courseStarts(new Set(), need, {start: march(0), end: march(10)}).decidedUpTo).to.equal(march(4));
  });
});
