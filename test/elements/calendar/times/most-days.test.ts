import {expect} from '@open-wc/testing';
import {mostDays} from '../../../../src/elements/calendar/times/most-days.ts';
import {needFromLimits} from '../../../../src/schedule/need-from-limits.ts';

describe('The days of a course', () => {
  it('are at most those the days of its gaps, or of its window', () => {
    const loose = needFromLimits({sessions: 3, minGap: 2, maxGap: 5});
    expect([mostDays(loose), mostDays({...loose, windowDays: 8}), mostDays({...loose, windowDays: 30}), mostDays(needFromLimits({sessions: 1}))]).to.deep.equal([11, 8, 11, 1]);
  });
});
