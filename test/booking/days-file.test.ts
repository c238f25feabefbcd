import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import ICAL from 'ical.js';
import {daysFile, type DaysFileContent} from '../../src/booking/days-file.ts';
import {addDays, localDate} from '../../src/dates/local-date.ts';
import {calendarLint} from '../support/calendar-lint.ts';

/** New York puts its clocks forward between these days. */
const days = ['2027-03-12', '2027-03-15'].map(localDate);
const content: DaysFileContent = {days, summary: 'Appointment at Northgate', description: 'An example day, not booked.', id: 'a1', uidHost: 'northgate.example', stamp: '2027-03-01T12:00:00.250Z'};

function read(file: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

describe('daysFile', () => {
  it('writes a tentative entry for each day, all day long', () => {
    expect(daysFile(content).split('\r\n').slice(3, 14)).to.deep.equal([
      'BEGIN:VEVENT',
      'UID:a1-1@northgate.example',
      'DTSTAMP:20270301T120000Z',
      'SEQUENCE:0',
      'STATUS:TENTATIVE',
      'TRANSP:TRANSPARENT',
      'DTSTART;VALUE=DATE:20270312',
      'DTEND;VALUE=DATE:20270313',
      'SUMMARY:Appointment at Northgate',
      'DESCRIPTION:An example day\\, not booked.',
      'END:VEVENT',
    ]);
  });

  it('is read as the days that were given, whatever zone this device is in', () => {
    const events = read(daysFile(content));
    expect(events.map(({startDate, endDate}) => [startDate.isDate, startDate.toString(), endDate.toString()])).to.deep.equal([[true, '2027-03-12', '2027-03-13'], [true, '2027-03-15', '2027-03-16']]);
  });

  it('is a correct file for any words and any days', () => {
    const words = fc.string({unit: 'grapheme', maxLength: 120});
    fc.assert(fc.property(words, words, fc.uniqueArray(fc.integer({min: 0, max: 900}), {maxLength: 14}), (summary, description, offsets) => {
      const file = daysFile({...content, summary, description, days: offsets.map((offset) => addDays(localDate('2026-01-01'), offset))});
      expect(calendarLint(file)).to.deep.equal([]);
      expect(read(file).map((event) => [event.summary, event.description])).to.deep.equal(offsets.map(() => [summary, description]));
    }));
  });
});
