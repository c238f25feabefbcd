import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {yearOutlookRows} from '../../src/ui/year-outlook-rows.ts';
import {yearOutlookView} from '../support/block-views.ts';

describe('Rows of a year', () => {
  it('name the months that have room, and fewer of them on a phone', () => {
    const {names, rules} = yearOutlookRows(yearOutlookView());
    expect(names.map(({label}) => label)).to.deep.equal(['Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar']);
    expect(names.filter(({isMajor}) => isMajor).map(({label}) => label)).to.deep.equal(['Apr', 'Jul', 'Oct', 'Jan']);
    expect(rules).to.deep.equal(['0%', '23.63%', '48.9%', '74.18%']);
  });

  it('name few months where the names are long, as in Arabic, on any width', () => {
    const {names} = yearOutlookView();
    const long = yearOutlookRows(yearOutlookView({names: names.map(({day}, index) => ({day, label: index === 5 ? 'سبتمبر' : 'مارس'}))}));
    expect(long.names.map(({isMajor}) => isMajor)).to.deep.equal([true, true, true, true]);
    expect(long.rules).to.deep.equal(yearOutlookRows(yearOutlookView()).rules);
  });

  it('begin with the planned sessions, and draw one line of marks where both ends agree', () => {
    const [first] = yearOutlookRows(yearOutlookView()).rows;
    expect(first?.series).to.deep.equal({x: '0%', width: '4.95%'});
    expect(first?.lanes.map(({kind, marks}) => [kind, marks.length, marks[0]])).to.deep.equal([['only', 6, '20.19%']]);
  });

  it('draw the fewest above the most', () => {
    expect(yearOutlookRows(yearOutlookView()).rows[1]?.lanes.map(({kind, marks}) => [kind, marks.length])).to.deep.equal([['fewest', 12], ['most', 24]]);
  });

  it('draw marks that could not be told apart as one bar', () => {
    const [fewest, most] = yearOutlookRows(yearOutlookView()).rows[2]?.lanes ?? [];
    expect([fewest?.marks.length, fewest?.band, most?.marks, most?.band]).to.deep.equal([49, undefined, [], {x: '5.49%', width: '94.23%'}]);
  });

  it('mirror every place where time runs from right to left', () => {
    const {names, rows} = yearOutlookRows(yearOutlookView({rtl: true}));
    expect([names[0]?.x, rows[0]?.series.x, rows[0]?.lanes[0]?.marks[0], rows[2]?.lanes[1]?.band?.x]).to.deep.equal(['100%', '95.05%', '79.81%', '0.27%']);
  });

  it('never let two names or two marks touch, whatever the year begins with', () => {
    const gaps = fc.array(fc.integer({min: 1, max: 60}), {minLength: 1, maxLength: 60});
    const offsets = fc.integer({min: -30, max: 0});
    fc.assert(fc.property(gaps, gaps, offsets, fc.boolean(), (some, others, offset, rtl) => {
      const names = Array.from({length: 14}, (_, index) => ({label: 'Sep', day: Math.max(0, offset + index * 30)}));
      const layout = yearOutlookRows(yearOutlookView({names, rtl, rows: [{name: '', count: '', detail: '', label: '', fewest: daysFrom(some), most: daysFrom(others)}]}));
      expect(smallest(layout.names.map(({x}) => x)) * 4.24).to.be.at.least(25.9);
      expect(smallest(layout.rules) * 2.42).to.be.at.least(55.9);
      for (const {marks} of layout.rows[0]?.lanes ?? []) expect(smallest(marks) * 2.42).to.be.at.least(3.9);
    }));
  });
});

function daysFrom(gaps: readonly number[]): number[] {
  return gaps.reduce<number[]>((days, gap) => [...days, (days.at(-1) ?? 0) + gap], []).filter((day) => day < 364);
}

/** The smallest distance between neighbours, in percent. */
function smallest(places: readonly string[]): number {
  const sorted = places.map(parseFloat).sort((a, b) => a - b);
  return Math.min(...sorted.slice(1).map((place, index) => place - (sorted[index] ?? 0)));
}
