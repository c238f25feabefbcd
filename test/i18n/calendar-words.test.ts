import {expect} from '@open-wc/testing';
import {addDays, localDate} from '../../src/dates/local-date.ts';
import {calendarWords} from '../../src/i18n/en/start.ts';
import {dayWithYear} from '../../src/i18n/format-date.ts';

describe('The English calendar', () => {
  it('says every day of two years as the browser does', () => {
    const format = new Intl.DateTimeFormat('en-US', {weekday: 'long', year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC'});
    const days = Array.from({length: 731}, (_, index) => addDays(localDate('2027-01-01'), index));
    expect(days.filter((day) => dayWithYear(day, calendarWords) !== format.format(new Date(day)))).to.deep.equal([]);
  });

  it('says every quarter of an hour as the browser does', () => {
    const format = new Intl.DateTimeFormat('en-US', {hour: 'numeric', minute: '2-digit', timeZone: 'UTC'});
    const minutes = Array.from({length: 96}, (_, index) => index * 15);
    const plain = (text: string) => text.replace(/\s/g, ' ').toLowerCase();
    const wrong = minutes.filter((minute) => plain(calendarWords.clock(Math.floor(minute / 60), minute % 60)) !== plain(format.format(new Date(minute * 60_000))));
    expect(wrong).to.deep.equal([]);
  });

  it('makes lists of any length', () => {
    expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map(calendarWords.list)).to.deep.equal(['', 'A', 'A and B', 'A, B and C']);
  });
});
