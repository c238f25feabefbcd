import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import ICAL from 'ical.js';
import {appointmentEntries, type BookedEntries} from '../../src/booking/booked-entries.ts';
import {calendarFile} from '../../src/booking/calendar-file.ts';
import {bookedSessions} from '../support/a-booking.ts';
import {calendarLint} from '../support/calendar-lint.ts';

/** New York puts its clocks forward on 14 March 2027, between the first and the second session. */
const sessions = bookedSessions(
  ['2027-03-12T09:00:00-05:00', '2027-03-12T11:00:00-05:00'],
  ['2027-03-15T09:00:00-04:00', '2027-03-15T11:00:00-04:00'],
);
const content: BookedEntries = {sessions, clinicName: 'Northgate', uidHost: 'northgate.example', summary: 'Appointment at Northgate'};

function fileOf(booked: BookedEntries, stamp = '2027-03-01T12:00:00Z'): string {
  return calendarFile(appointmentEntries(booked), stamp);
}

/** The events as Thunderbird's parser reads them. */
function read(file: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

describe('calendarFile', () => {
  it('writes an entry for each session', () => {
    expect(fileOf(content).split('\r\n')).to.deep.equal([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Regimen//Regimen//EN',
      'BEGIN:VEVENT',
      'UID:b1-1@northgate.example',
      'DTSTAMP:20270301T120000Z',
      'SEQUENCE:0',
      'STATUS:CONFIRMED',
      'DTSTART:20270312T140000Z',
      'DTEND:20270312T160000Z',
      'SUMMARY:Appointment at Northgate',
      'DESCRIPTION:Northgate: 2027-03-12\\, 09:00-11:00 (UTC-05:00)',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:b2-2@northgate.example',
      'DTSTAMP:20270301T120000Z',
      'SEQUENCE:0',
      'STATUS:CONFIRMED',
      'DTSTART:20270315T130000Z',
      'DTEND:20270315T150000Z',
      'SUMMARY:Appointment at Northgate',
      'DESCRIPTION:Northgate: 2027-03-15\\, 09:00-11:00 (UTC-04:00)',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('says appointment and clinic, and nothing that the caller does not say', () => {
    const entries = fileOf(content).split('\r\n').filter((line) => /^(SUMMARY|LOCATION|DESCRIPTION|CATEGORIES|COMMENT)/.test(line));
    expect(new Set(entries)).to.deep.equal(new Set([
      'SUMMARY:Appointment at Northgate',
      'DESCRIPTION:Northgate: 2027-03-12\\, 09:00-11:00 (UTC-05:00)',
      'DESCRIPTION:Northgate: 2027-03-15\\, 09:00-11:00 (UTC-04:00)',
    ]));
    expect(fileOf(content)).not.to.match(/ketamine|infusion|depress|session|treatment/i);
  });

  it('takes the title in the words of the page', () => {
    expect(read(fileOf({...content, summary: 'Termin bei Northgate'}))[0]?.summary).to.equal('Termin bei Northgate');
  });

  it('marks what the clinic has still to confirm as tentative', () => {
    const requested = sessions.map((session) => ({...session, status: 'requested' as const}));
    expect(fileOf({...content, sessions: requested}).match(/STATUS:\w+/g)).to.deep.equal(['STATUS:TENTATIVE', 'STATUS:TENTATIVE']);
  });

  it('writes the moments of the course whatever zone this device is in', () => {
    const starts = read(fileOf(content)).map((event) => event.startDate.toJSDate().toISOString());
    expect(starts).to.deep.equal(['2027-03-12T14:00:00.000Z', '2027-03-15T13:00:00.000Z']);
  });

  it('reads times in UTC, over midnight, and a stamp with milliseconds', () => {
    const late = bookedSessions(['2027-12-31T23:30:00Z', '2028-01-01T00:30:00Z'], ['2027-12-31T20:00:00.000-07:00', '2027-12-31T21:00:00.000-07:00']);
    const file = fileOf({...content, sessions: late}, '2027-03-01T12:00:00.250Z');
    expect(file.match(/(DTSTAMP|DTSTART|DTEND|DESCRIPTION):.*/g)).to.deep.equal([
      'DTSTAMP:20270301T120000Z',
      'DTSTART:20271231T233000Z',
      'DTEND:20280101T003000Z',
      'DESCRIPTION:Northgate: 2027-12-31\\, 23:30-00:30 (UTC)',
      'DTSTAMP:20270301T120000Z',
      'DTSTART:20280101T030000Z',
      'DTEND:20280101T040000Z',
      'DESCRIPTION:Northgate: 2027-12-31\\, 20:00-21:00 (UTC-07:00)',
    ]);
  });

  it('keeps ids apart when the endpoint gives one id for all sessions', () => {
    const one = sessions.map((session) => ({...session, id: 'b'}));
    expect(read(fileOf({...content, sessions: one})).map((event) => event.uid)).to.deep.equal(['b-1@northgate.example', 'b-2@northgate.example']);
  });

  const names = [
    'Smith, Jones; and \\ partners',
    'Klinik für Gesundheit '.repeat(12),
    'عيادة الشفاء للصحة النفسية في وسط المدينة قرب الحديقة الكبيرة',
    '👩🏽‍⚕️🏥'.repeat(30),
    `${'a'.repeat(49)}é`,
    'Two\nlines\r\nand\rmore, and a \t tab',
    '',
  ];
  for (const clinicName of names) {
    it(`is read back as written: ${clinicName.slice(0, 24).trim().replaceAll(/\s/g, ' ')}`, () => {
      const file = fileOf({...content, clinicName, summary: `Appointment at ${clinicName}`});
      const kept = clinicName.replaceAll(/\r\n?/g, '\n').replaceAll('\t', ' ');
      expect(calendarLint(file)).to.deep.equal([]);
      expect(read(file).map((event) => event.summary)).to.deep.equal([`Appointment at ${kept}`, `Appointment at ${kept}`]);
    });
  }

  it('is a correct file that says what it was given, whatever that is', () => {
    const words = fc.string({unit: 'grapheme', maxLength: 120});
    fc.assert(fc.property(words, words, fc.string({unit: 'grapheme', minLength: 1, maxLength: 512}), (clinicName, summary, id) => {
      const file = fileOf({...content, clinicName, summary, sessions: sessions.map((session) => ({...session, id}))});
      expect(calendarLint(file)).to.deep.equal([]);
      const [event] = read(file);
      expect([event?.summary, event?.uid, event?.description]).to.deep.equal([summary, `${id}-1@northgate.example`, `${clinicName}: 2027-03-12, 09:00-11:00 (UTC-05:00)`]);
    }));
  });
});

describe('calendarLint', () => {
  const good = fileOf(content);
  const broken: readonly (readonly [string, string, string])[] = [
    ['bare line feeds', good.replaceAll('\r\n', '\n'), 'bare line break'],
    ['a long line', good.replace('Northgate', 'N'.repeat(80)), 'octets in a line'],
    ['a long line of short text', good.replace('Northgate', 'é'.repeat(31)), 'octets in a line'],
    ['a missing stamp', good.replace(/DTSTAMP.*\r\n/, ''), 'not exactly one DTSTAMP'],
    ['one id twice', good.replace('b2-2', 'b1-1'), 'a UID twice'],
    ['a bare comma', good.replace('\\,', ','), 'not escaped'],
    ['a wrong escape', good.replace('\\,', '\\:'), 'not escaped'],
    ['a local time', good.replace('T140000Z', 'T140000'), 'not a UTC time'],
    ['a method', good.replace('VERSION', 'METHOD:PUBLISH\r\nVERSION'), 'not wanted'],
    ['no end', good.replace('END:VCALENDAR\r\n', ''), 'no calendar'],
    ['no last line break', good.slice(0, -2), 'no line break at the end'],
  ];
  for (const [what, file, message] of broken) {
    it(`finds ${what}`, () => expect(calendarLint(file).join('\n')).to.include(message));
  }
});
