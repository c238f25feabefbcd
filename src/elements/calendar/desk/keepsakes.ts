import {appointmentEntries, pickUpEntries} from '../../../booking/booked-entries.ts';
import type {Booking} from '../../../booking/booking-request.ts';
import {calendarFile, type CalendarEntry} from '../../../booking/calendar-file.ts';
import {calendarLink, webCalendars} from '../../../booking/calendar-links.ts';
import {clinicDate, type Instant} from '../../../dates/instant.ts';
import {afterBooking as words} from '../../../i18n/booking-words.ts';
import {calendarWords} from '../../../i18n/start-words.ts';
import {clockTime} from '../../../i18n/format-clock.ts';
import {longDay} from '../../../i18n/format-date.ts';

/** What a booking is kept by; made on this page, of nothing but what the endpoint confirmed. */
export interface Keepsakes<File> {
  /** All times in one file. */
  readonly file: File;
  readonly sessions: readonly KeptSession<File>[];
  /** For whoever takes the patient home. */
  readonly pickUps: {readonly file: File; readonly lines: readonly string[]};
}

/** One time, to be kept by itself: a mail program reads only the first of several in a file, and a link holds one. */
export interface KeptSession<File> {
  readonly name: string;
  readonly file: File;
  readonly links: readonly {readonly name: string; readonly href: string}[];
}

/** What the page around knows. */
export interface KeepsakeDetails {
  readonly booking: Booking;
  readonly clinic: string;
  readonly phone: string;
  /** The clinic's host name. */
  readonly uidHost: string;
  readonly now: Date;
}

/** The files as texts, with the links and the text for the person who drives. */
export function makeKeepsakes({booking: {bookings}, clinic, phone, uidHost, now}: KeepsakeDetails): Keepsakes<string> {
  const base = {sessions: bookings, clinicName: clinic, uidHost};
  const entries = appointmentEntries({...base, summary: words.appointmentAt(clinic)});
  const file = (written: readonly CalendarEntry[]): string => calendarFile(written, now.toISOString());
  return {
    file: file(entries),
    sessions: entries.map((entry, index) => ({name: momentName(bookings[index]?.start), file: file([entry]), links: linksOf(entry)})),
    pickUps: {
      file: file(pickUpEntries({...base, summary: words.pickUpAt(clinic)})),
      lines: [words.pickUpAt(clinic), ...bookings.map(({end}) => momentName(end)), ...(phone === '' ? [] : [words.pickUpPhone(phone)])],
    },
  };
}

/** The same with each file turned into something else: its address. */
export function mapFiles<From, To>({file, sessions, pickUps}: Keepsakes<From>, change: (file: From) => To): Keepsakes<To> {
  return {
    file: change(file),
    sessions: sessions.map((session) => ({...session, file: change(session.file)})),
    pickUps: {...pickUps, file: change(pickUps.file)},
  };
}

function linksOf(entry: CalendarEntry): KeptSession<string>['links'] {
  return webCalendars.map((calendar) => ({name: words.calendars[calendar], href: calendarLink(calendar, entry)}));
}

function momentName(moment: Instant | undefined): string {
  return moment === undefined ? '' : words.session(longDay(clinicDate(moment), calendarWords), clockTime(moment, calendarWords));
}
