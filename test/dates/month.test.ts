import {expect} from '@open-wc/testing';
import {localDate} from '../../src/dates/local-date.ts';
import {firstDay, lastDay, monthGrid, monthOf, monthsBetween, shiftMonth} from '../../src/dates/month.ts';

const march = monthOf(localDate('2026-03-09'));

describe('Month', () => {
  it('begins and ends with its days', () => {
    expect([firstDay(march), lastDay(march)]).to.deep.equal(['2026-03-01', '2026-03-31']);
    expect(lastDay(monthOf(localDate('2028-02-01')))).to.equal('2028-02-29');
  });

  it('shifts across years', () => {
    expect([shiftMonth(march, -3), shiftMonth(march, 10)]).to.deep.equal(['2025-12', '2027-01']);
  });

  it('lists the months between two, both included', () => {
    expect(monthsBetween(march, shiftMonth(march, 2))).to.deep.equal(['2026-03', '2026-04', '2026-05']);
    expect(monthsBetween(march, march)).to.deep.equal(['2026-03']);
    expect(monthsBetween(march, shiftMonth(march, -1))).to.deep.equal([]);
  });

  it('lays out whole weeks from Monday', () => {
    const weeks = monthGrid(march, 'mon');
    expect(weeks.map((week) => [week[0], week[6]])).to.deep.equal([
      ['2026-02-23', '2026-03-01'], ['2026-03-02', '2026-03-08'], ['2026-03-09', '2026-03-15'],
      ['2026-03-16', '2026-03-22'], ['2026-03-23', '2026-03-29'], ['2026-03-30', '2026-04-05'],
    ]);
  });

  it('lays out whole weeks from Sunday, with no empty one', () => {
    const weeks = monthGrid(march, 'sun');
    expect([weeks.length, weeks[0]?.[0], weeks.at(-1)?.[6]]).to.deep.equal([5, '2026-03-01', '2026-04-04']);
  });
});
