import {deepEqual, doesNotMatch, equal} from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import {appointmentEntries, pickUpEntries} from '../../src/booking/booked-entries.ts';
import type {BookedSession} from '../../src/booking/booking-request.ts';
import {calendarFile, type CalendarEntry} from '../../src/booking/calendar-file.ts';
import {instantAt} from '../../src/dates/instant.ts';
import {calendarLint} from '../support/calendar-lint.ts';

/** What a program makes of an entry, whichever program it is. */
interface Read {
  readonly uid: string;
  readonly start: string;
  readonly end: string;
  readonly summary: string;
  readonly description: string;
}

/** As Thunderbird reads the file. */
function byIcalJs(file: string): Read[] {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const {uid, startDate, endDate, summary, description} = new ICAL.Event(component);
    return {uid, start: startDate.toJSDate().toISOString(), end: endDate.toJSDate().toISOString(), summary, description};
  });
}

/** As node-ical reads it, which shares no code with the other. */
function byNodeIcal(file: string): Read[] {
  return Object.values(nodeIcal.sync.parseICS(file)).flatMap((component): Read[] => {
    if (component?.type !== 'VEVENT') return [];
    return [{uid: component.uid, start: component.start.toISOString(), end: component.end?.toISOString() ?? '', summary: text(component.summary), description: text(component.description)}];
  });
}

/** A value with parameters comes as an object. */
function text(value: unknown): string {
  return typeof value === 'object' && value !== null && 'val' in value ? String(value.val) : String(value);
}

function written({uid, startMinute, endMinute, summary, description}: CalendarEntry): Read {
  return {uid, start: new Date(startMinute * 60_000).toISOString(), end: new Date(endMinute * 60_000).toISOString(), summary, description};
}

/** node-ical takes an escaped backslash before an n for a line break, which RFC 5545 (3.3.11) does not. */
function isMisread(name: string): boolean {
  return /\\n/i.test(name);
}

const stamp = '2027-03-01T12:00:00.000Z';
const clinics = fc.oneof(
  fc.constantFrom('Smith, Jones; and \\ partners', 'عيادة الشفاء للصحة النفسية', 'מרפאת הצפון', '👩🏽‍⚕️🏥 Clinic', 'Klinik für seelische Gesundheit '.repeat(8).trim(), 'Nørre: Klinik "Øst"'),
  fc.stringMatching(/^[A-Za-z,;:\\ éßあ😀]{1,100}$/u).map((name) => name.trim()).filter((name) => name !== '' && !isMisread(name)),
);
/** Sessions of one to three hours over three weeks around the change of clocks in March, each by its own offset. */
const sessions = fc.array(fc.tuple(fc.integer({min: 0, max: 21 * 96}), fc.integer({min: 4, max: 12}), fc.constantFrom(-480, -420, -240, 0, 330, 345, 630, 840)), {minLength: 1, maxLength: 12}).map((times) => times.map(([quarter, length, offset], index): BookedSession => {
  const start = Date.UTC(2027, 2, 4) / 60_000 + quarter * 15;
  return {id: `b${index}`, slotId: `s${index}`, start: instantAt(start, offset), end: instantAt(start + length * 15, offset), status: index % 2 === 0 ? 'confirmed' : 'requested'};
}));

describe('A calendar file', () => {
  for (const [kind, entriesOf] of [['the patient', appointmentEntries], ['whoever drives', pickUpEntries]] as const) {
    it(`for ${kind} is read alike by two programs, as a whole and entry by entry`, () => {
      fc.assert(fc.property(clinics, sessions, (clinicName, booked) => {
        const entries = entriesOf({sessions: booked, clinicName, uidHost: 'clinic.example', summary: `Appointment at ${clinicName}`});
        for (const part of [entries, ...entries.map((entry) => [entry])]) {
          const file = calendarFile(part, stamp);
          deepEqual(calendarLint(file), []);
          deepEqual(byIcalJs(file), part.map(written));
          deepEqual(byNodeIcal(file), part.map(written));
        }
      }), {numRuns: 150});
    });
  }

  it('keeps a backslash before an n', () => {
    const entry: CalendarEntry = {uid: 'x', startMinute: 29_000_000, endMinute: 29_000_060, isFixed: true, summary: 'C:\\new \\North', description: 'a\\nb'};
    deepEqual(byIcalJs(calendarFile([entry], stamp)), [written(entry)]);
  });

  it('keeps the clock of the clinic through a change of clocks in the middle of a course', () => {
    const booked: BookedSession[] = [[instantAt(Date.UTC(2027, 2, 12, 14) / 60_000, -300), 0], [instantAt(Date.UTC(2027, 2, 15, 13) / 60_000, -240), 1]].map(([start, index]) => ({id: `b${index}`, slotId: `s${index}`, start, end: start, status: 'confirmed'}) as BookedSession);
    const file = calendarFile(appointmentEntries({sessions: booked, clinicName: 'Northgate', uidHost: 'x', summary: 'Appointment at Northgate'}), stamp);
    deepEqual(byNodeIcal(file).map(({start, description}) => [start, description]), [
      ['2027-03-12T14:00:00.000Z', 'Northgate: 2027-03-12, 09:00-09:00 (UTC-05:00)'],
      ['2027-03-15T13:00:00.000Z', 'Northgate: 2027-03-15, 09:00-09:00 (UTC-04:00)'],
    ]);
  });

  it('names no drug, no condition and no patient, whatever the slots are called', () => {
    const booked = [{id: 'b1', slotId: 'ketamine-infusion-ada', start: instantAt(29_000_000, -300), end: instantAt(29_000_060, -300), status: 'confirmed'}] as const;
    for (const entriesOf of [appointmentEntries, pickUpEntries]) {
      const file = calendarFile(entriesOf({sessions: booked, clinicName: 'Northgate', uidHost: 'x', summary: 'Appointment at Northgate'}), stamp);
      doesNotMatch(file, /ketamine|infusion|depress|treatment|session|ada/i);
      equal(byIcalJs(file).length, 1);
    }
  });
});
