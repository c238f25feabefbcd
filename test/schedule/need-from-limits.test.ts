import {expect} from '@open-wc/testing';
import {needFromLimits} from '../../src/schedule/need-from-limits.ts';

describe('needFromLimits', () => {
  it('asks for one appointment when nothing is said', () => {
    expect(needFromLimits({}).sessions).to.equal(1);
  });

  it('takes what the page says', () => {
    const need = {sessions: 6, gap: {minDays: 2, maxDays: 5}, windowDays: 21};
    expect(needFromLimits({sessions: 6, minGap: 2, maxGap: 5, withinDays: 21})).to.deep.equal(need);
  });

  it('lets gaps be as long as the time allows, or else a week', () => {
    expect(needFromLimits({sessions: 3, withinDays: 15})).to.deep.equal({sessions: 3, gap: {minDays: 1, maxDays: 14}, windowDays: 15});
    expect(needFromLimits({sessions: 3})).to.deep.equal({sessions: 3, gap: {minDays: 1, maxDays: 7}});
  });

  it('never makes the longest gap shorter than the shortest', () => {
    expect(needFromLimits({sessions: 2, minGap: 28}).gap).to.deep.equal({minDays: 28, maxDays: 28});
  });
});
