import {expect} from '@open-wc/testing';
import {daysToLoad, lastStart, monthsToLoad, withinReach} from '../../../../src/elements/calendar/times/days-to-load.ts';
import {localDate} from '../../../../src/dates/local-date.ts';
import {aNeed} from '../../../support/a-need.ts';

describe('daysToLoad', () => {
  const today = localDate('2026-03-20');

  it('covers the months in which a course can lie that begins within four weeks', () => {
    expect(daysToLoad(aNeed({windowDays: 21}), today, {}, 0)).to.deep.equal({start: '2026-03-01', end: '2026-06-01'});
  });

  it('counts the widest gaps when there is no window', () => {
    expect(daysToLoad({sessions: 3, gap: {minDays: 1, maxDays: 40}}, today, {}, 0)).to.deep.equal({start: '2026-03-01', end: '2026-08-01'});
  });

  it('begins the four weeks on the wished first day, and adds the months that were asked for', () => {
    expect(daysToLoad(aNeed({windowDays: 21}), today, {earliest: localDate('2026-05-10')}, 2)).to.deep.equal({start: '2026-04-01', end: '2026-09-01'});
  });

  it('goes by today when the wished first day is past', () => {
    expect(daysToLoad(aNeed({windowDays: 21}), today, {earliest: localDate('2025-05-10')}, 0)).to.deep.equal({start: '2026-03-01', end: '2026-06-01'});
  });
});

describe('withinReach', () => {
  const today = localDate('2026-03-02');

  it('brings a first day that is years away back to twelve months', () => {
    expect(withinReach({earliest: localDate('2206-01-01')}, today)).to.deep.equal({earliest: lastStart(today)});
    const near = {earliest: localDate('2026-05-10')};
    expect(withinReach(near, today)).to.equal(near);
  });
});

describe('monthsToLoad', () => {
  it('covers this month and those up to the one on show', () => {
    expect(monthsToLoad(localDate('2026-12-20'), localDate('2027-02-01'))).to.deep.equal({start: '2026-12-01', end: '2027-03-01'});
  });

  it('covers this month when an earlier one is on show', () => {
    expect(monthsToLoad(localDate('2026-12-20'), localDate('2026-11-01'))).to.deep.equal({start: '2026-12-01', end: '2027-01-01'});
  });
});
