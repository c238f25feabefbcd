import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {addDays, addMonths, daysBetween, epochDayOf, fromEpochDay, localDate, localDateOf, parseLocalDate, weekdayOf} from '../../src/dates/local-date.ts';

const epochDays = fc.integer({min: -700_000, max: 2_900_000});
const dates = epochDays.map(fromEpochDay);

describe('LocalDate', () => {
  it('reads real days and nothing else', () => {
    expect(parseLocalDate('2028-02-29')).to.equal('2028-02-29');
    for (const text of ['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-4-01', '0000-01-01', ' 2026-04-01', '2026-04-01T00:00', '', undefined, 20260401]) {
      expect(parseLocalDate(text), String(text)).to.equal(undefined);
    }
  });

  it('knows which days exist as the browser does', () => {
    const two = (value: number) => String(value).padStart(2, '0');
    const parts = fc.tuple(fc.integer({min: 1000, max: 9999}), fc.integer({min: 0, max: 14}), fc.integer({min: 0, max: 32}));
    fc.assert(fc.property(parts, ([year, month, day]) => {
      const moment = new Date(Date.UTC(year, month - 1, day));
      const isReal = moment.getUTCFullYear() === year && moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day;
      return (parseLocalDate(`${year}-${two(month)}-${two(day)}`) !== undefined) === isReal;
    }));
  });

  it('names the text that is not a day', () => {
    expect(() => localDate('12 May')).to.throw(RangeError, '"12 May" is not a day written YYYY-MM-DD.');
  });

  it('counts days from 1 January 1970', () => {
    expect(['1969-12-31', '1970-01-01', '2000-02-29', '2000-03-01', '2026-11-22'].map(epochDayOf)).to.deep.equal([-1, 0, 11_016, 11_017, 20_779]);
  });

  it('counts every day once, there and back', () => {
    fc.assert(fc.property(epochDays, (day) => epochDayOf(fromEpochDay(day)) === day));
  });

  it('agrees with the calendar of the browser', () => {
    fc.assert(fc.property(dates, (date) => Date.parse(`${date}T00:00:00Z`) / 86_400_000 === epochDayOf(date)));
  });

  it('adds days across clock changes, leap days and years', () => {
    expect(addDays(localDate('2026-03-07'), 2)).to.equal('2026-03-09');
    expect(addDays(localDate('2026-10-03'), 2)).to.equal('2026-10-05');
    expect(addDays(localDate('2028-02-28'), 1)).to.equal('2028-02-29');
    expect(addDays(localDate('2026-01-01'), -1)).to.equal('2025-12-31');
  });

  it('takes away the days it added', () => {
    fc.assert(fc.property(dates, fc.integer({min: -9999, max: 9999}), (date, days) => daysBetween(date, addDays(date, days)) === days));
  });

  it('clamps a month that is too short', () => {
    expect(addMonths(localDate('2026-01-31'), 1)).to.equal('2026-02-28');
    expect(addMonths(localDate('2027-11-30'), 3)).to.equal('2028-02-29');
    expect(addMonths(localDate('2026-03-15'), -3)).to.equal('2025-12-15');
  });

  it('knows the weekday', () => {
    expect(['2026-03-02', '2026-03-08', '1969-12-31', '2028-02-29'].map((text) => weekdayOf(localDate(text)))).to.deep.equal(['mon', 'sun', 'wed', 'tue']);
  });

  it('sorts as text', () => {
    fc.assert(fc.property(dates, dates, (one, other) => one < other === daysBetween(one, other) > 0));
  });

  it('reads the day that this device shows', () => {
    expect(localDateOf(new Date(2026, 2, 9, 0, 30))).to.equal('2026-03-09');
    expect(localDateOf(new Date(2026, 2, 9, 23, 30))).to.equal('2026-03-09');
  });
});
