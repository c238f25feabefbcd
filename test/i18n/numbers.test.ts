import {expect} from '@open-wc/testing';
import {booking, contact} from '../../src/i18n/en/booking.ts';
import {calendar} from '../../src/i18n/en/times.ts';

describe('Words with numbers', () => {
  const cases: readonly (readonly [string, (count: number) => string, string, string])[] = [
    ['courses found', (count: number) => calendar.found(count, 'Mon to Fri'), 'One course fits: Mon to Fri.', '3 courses fit. The first: Mon to Fri.'],
    ['free times', calendar.grid.freeTimes, '1 free time', '3 free times'],
    ['the shortest gap', calendar.limit.minGapDays, 'sessions on days in a row', 'a gap of only 3 days'],
    ['fields to look at', contact.fixThese, 'One field needs another look', '3 fields need another look'],
    ['times that have changed', booking.changedTitle, 'One of your times has changed', '3 of your times have changed'],
  ];
  for (const [title, words, one, three] of cases) {
    it(`tell one from several: ${title}`, () => {
      expect([words(1), words(3)]).to.deep.equal([one, three]);
    });
  }

  it('say that there is no free time', () => {
    expect(calendar.grid.freeTimes(0)).to.equal('no free time');
  });
});
