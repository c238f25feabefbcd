import {expect} from '@open-wc/testing';
import {instant} from '../../src/dates/instant.ts';
import {localDate} from '../../src/dates/local-date.ts';
import {monthOf} from '../../src/dates/month.ts';
import type {CalendarWords} from '../../src/i18n/calendar-words.ts';
import {calendarWords} from '../../src/i18n/en/start.ts';
import {clockTime} from '../../src/i18n/format-clock.ts';
import {dayWithYear, longDay, monthDay, monthTitle, shortDay} from '../../src/i18n/format-date.ts';

const newYear = localDate('2027-01-01');

describe('Dates in words', () => {
  it('name a day in full, in short and with its year', () => {
    expect([longDay, shortDay, monthDay, dayWithYear].map((format) => format(newYear, calendarWords))).to.deep.equal([
      'Friday, January\u00a01', 'Fri, Jan\u00a01', 'Jan\u00a01', 'Friday, January\u00a01, 2027',
    ]);
  });

  it('name a month', () => {
    expect(monthTitle(monthOf(localDate('2026-12-31')), calendarWords)).to.equal('December 2026');
  });

  it('follow the order of the language', () => {
    const german: CalendarWords = {...calendarWords, longDay: ({weekday, day, month}) => `${weekday}, ${day}. ${month}`, month: (name, year) => `${name} ’${year % 100}`};
    expect([longDay(newYear, german), monthTitle(monthOf(newYear), german)]).to.deep.equal(['Friday, 1. January', 'January ’27']);
  });

  const clocks: readonly (readonly [string, string])[] = [
    ['2026-12-01T00:05:00-07:00', '12:05\u00a0am'],
    ['2026-12-01T09:00:00-07:00', '9:00\u00a0am'],
    ['2026-12-01T12:00:00+09:30', '12:00\u00a0pm'],
    ['2026-12-01T23:59:00Z', '11:59\u00a0pm'],
  ];
  for (const [moment, text] of clocks) {
    it(`read the clinic’s clock of ${moment} as it is written`, () => {
      expect(clockTime(instant(moment), calendarWords)).to.equal(text);
    });
  }
});
