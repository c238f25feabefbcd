import {expect} from '@open-wc/testing';
import {addDays, localDate} from '../../src/dates/local-date.ts';
import {layOut} from '../../src/protocol/layout.ts';
import {nextOpenDay, openDays} from '../../src/protocol/open-days.ts';
import {presets} from '../../src/protocol/presets.ts';
import {anInduction, aProtocol, aTaper} from '../support/a-protocol.ts';

const monday = localDate('2026-03-02');
const daysFrom = (first: string, length: number) => Array.from({length}, (_, index) => addDays(localDate(first), index));

describe('layOut', () => {
  it('lays a taper out after the first series, week by week', () => {
    const layout = layOut(presets['spravato-label-trd'], {startDate: monday});
    expect(layout?.notices).to.deep.equal([]);
    expect(layout?.timeline.map(({dayOffset}) => dayOffset)).to.deep.equal([0, 3, 7, 10, 14, 17, 21, 24, 28, 35, 42, 49]);
    expect(layout?.timeline.at(-1)).to.deep.equal({n: 12, dayOffset: 49, week: 8, phase: 'weeks5-8', date: '2026-04-20'});
  });

  it('lets a taper wait for its week when the first series ends early', () => {
    const phases = [anInduction(), aTaper({fromWeek: 6, toWeek: 8, count: {min: 2, max: 2, planned: 2}})];
    const layout = layOut(aProtocol({phases}), {startDate: monday, pace: 'compact'});
    expect(layout?.timeline.filter(({phase}) => phase === 'weekly').map(({week, date}) => [week, date])).to.deep.equal([[6, '2026-04-06'], [7, '2026-04-13']]);
    expect(layout?.notices).to.deep.equal([]);
  });

  it('says when a gap is stretched and when the series runs out of its weeks', () => {
    const layout = layOut(presets['standard-iv'], {startDate: monday, closures: daysFrom('2026-03-09', 7)});
    expect(layout?.timeline.map(({date}) => date)).to.deep.equal(['2026-03-02', '2026-03-05', '2026-03-16', '2026-03-18', '2026-03-23', '2026-03-25']);
    expect(layout?.notices).to.deep.equal(['SPACING_STRETCHED', 'WINDOW_EXCEEDED']);
  });

  it('is nothing where the source gives no count', () => {
    expect(layOut(presets['weight-based-iv'], {startDate: monday})).to.equal(undefined);
  });
});

describe('openDays', () => {
  it('are the clinic’s days without its closures, Monday to Friday if it names none', () => {
    const week = (isOpen: (day: number) => boolean) => [0, 1, 2, 3, 4, 5, 6].filter(isOpen);
    expect(week(openDays(undefined))).to.deep.equal([0, 1, 4, 5, 6]);
    expect(week(openDays(['thu', 'sat'], [localDate('1970-01-03')]))).to.deep.equal([0]);
  });

  it('are looked for over a year, and no longer', () => {
    expect(nextOpenDay((day) => day >= 366, 0)).to.equal(366);
    expect(nextOpenDay((day) => day >= 367, 0)).to.equal(undefined);
  });
});
