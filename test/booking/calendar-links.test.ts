import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {appointmentEntries} from '../../src/booking/booked-entries.ts';
import type {CalendarEntry} from '../../src/booking/calendar-file.ts';
import {calendarLink, webCalendars} from '../../src/booking/calendar-links.ts';
import {bookedSessions} from '../support/a-booking.ts';

const [entry] = appointmentEntries({
  sessions: bookedSessions(['2027-03-15T09:00:00-04:00', '2027-03-15T11:00:00-04:00']), clinicName: 'Smith & Söhne + Co', uidHost: 'x', summary: 'Appointment at Smith & Söhne + Co',
}) as [CalendarEntry];

describe('calendarLink', () => {
  const title = 'Appointment%20at%20Smith%20%26%20S%C3%B6hne%20%2B%20Co';
  const details = 'Smith%20%26%20S%C3%B6hne%20%2B%20Co%3A%202027-03-15%2C%2009%3A00-11%3A00%20(UTC-04%3A00)';
  const outlook = `/calendar/0/deeplink/compose?path=%2Fcalendar%2Faction%2Fcompose&rru=addevent&subject=${title}&startdt=2027-03-15T13%3A00%3A00%2B00%3A00&enddt=2027-03-15T15%3A00%3A00%2B00%3A00&body=${details}&allday=false`;
  const addresses = {
    google: `https://calendar.google.com/calendar/render?action=TEMPLATE&text=${title}&dates=20270315T130000Z%2F20270315T150000Z&details=${details}`,
    outlook: `https://outlook.live.com${outlook}`,
    office365: `https://outlook.office.com${outlook}`,
    yahoo: `https://calendar.yahoo.com/?v=60&title=${title}&st=20270315T130000Z&et=20270315T150000Z&desc=${details}`,
  };
  for (const calendar of webCalendars) {
    it(`fills in an entry of ${calendar}`, () => expect(calendarLink(calendar, entry)).to.equal(addresses[calendar]));
  }

  it('gives back any title and description as they were, and leads nowhere else', () => {
    const words = fc.string({unit: 'grapheme', maxLength: 80});
    fc.assert(fc.property(fc.constantFrom(...webCalendars), words, words, (calendar, summary, description) => {
      const link = calendarLink(calendar, {...entry, summary, description});
      const {host, searchParams} = new URL(link);
      expect(host).to.equal(new URL(addresses[calendar]).host);
      expect(link).not.to.match(/[\s"<>+]/);
      const [title, text] = {google: ['text', 'details'], outlook: ['subject', 'body'], office365: ['subject', 'body'], yahoo: ['title', 'desc']}[calendar] as [string, string];
      expect([searchParams.get(title), searchParams.get(text)]).to.deep.equal([summary, description]);
    }));
  });

  it('does not fail on half a character', () => {
    expect(new URL(calendarLink('google', {...entry, summary: 'a\ud83d'})).searchParams.get('text')).to.equal('a\ufffd');
  });
});
