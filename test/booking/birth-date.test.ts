import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {readBirthDate} from '../../src/booking/birth-date.ts';
import {fromEpochDay, localDate} from '../../src/dates/local-date.ts';

const today = localDate('2026-03-02');
const read = (day: string, month: string, year: string) => readBirthDate({day, month, year}, today);

describe('readBirthDate', () => {
  for (const [day, month, year] of [['9', '3', '1984'], ['09', '03', '1984'], [' 9 ', '3', '1984 '], ['٩', '٣', '١٩٨٤'], ['９', '３', '１９８４']] as const) {
    it(`reads ${day}, ${month}, ${year}`, () => expect(read(day, month, year)).to.deep.equal({kind: 'day', date: '1984-03-09'}));
  }

  it('is empty when nothing is typed', () => expect(read('', ' ', '')).to.deep.equal({kind: 'empty'}));

  const wrong = [
    ['', '3', '1984', 'birth-date-incomplete', ['day']],
    ['9', '', '', 'birth-date-incomplete', ['month', 'year']],
    ['9', '3', '84', 'birth-year-short', ['year']],
    ['31', '2', '1984', 'no-such-day', ['day', 'month', 'year']],
    ['29', '2', '1983', 'no-such-day', ['day', 'month', 'year']],
    ['9', '13', '1984', 'no-such-day', ['day', 'month', 'year']],
    ['9', 'March', '1984', 'no-such-day', ['day', 'month', 'year']],
    ['0', '0', '19844', 'no-such-day', ['day', 'month', 'year']],
    ['3', '3', '2026', 'not-born-yet', ['day', 'month', 'year']],
    ['2', '3', '1901', 'born-too-long-ago', ['year']],
  ] as const;
  for (const [day, month, year, code, parts] of wrong) {
    it(`says what is wrong with ${day || '-'}, ${month || '-'}, ${year || '-'}`, () => {
      expect(read(day, month, year)).to.deep.equal({kind: 'wrong', code, parts});
    });
  }

  it('takes somebody who is born today, and somebody of 124 years', () => {
    expect([read('2', '3', '2026').kind, read('3', '3', '1901').kind]).to.deep.equal(['day', 'day']);
  });

  it('reads every day of the last hundred years as it is written', () => {
    fc.assert(fc.property(fc.integer({min: -16_000, max: 20_000}).map(fromEpochDay), (date) => {
      const [year = '', month = '', day = ''] = date.split('-');
      expect(read(String(Number(day)), month, year)).to.deep.equal({kind: 'day', date});
    }));
  });

  it('never throws, whatever is typed', () => {
    fc.assert(fc.property(fc.string(), fc.string(), fc.string(), (day, month, year) => {
      expect(['empty', 'day', 'wrong']).to.include(read(day, month, year).kind);
    }));
  });
});
