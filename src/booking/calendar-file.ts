import {clinicDate, epochMinute, wallTime, type Instant} from '../dates/instant.ts';
import type {BookedSession} from './booking-request.ts';

/** What a calendar file tells. Its words are seen by whoever shares the calendar, so no drug and no condition belongs in them. */
export interface CalendarFileContent {
  readonly sessions: readonly BookedSession[];
  readonly clinicName: string;
  /** The clinic's host name, which makes the entries' ids unique in the world. */
  readonly uidHost: string;
  /** When the file is made: a moment in UTC, `2026-12-01T16:00:00Z`. */
  readonly stamp: string;
  /** The title of each entry; "Appointment at" the clinic unless given. */
  readonly summary?: string;
}

/**
 * One iCalendar file (RFC 5545) for a whole course, an entry for each session. Times are in UTC by the offset that
 * the endpoint gave, so that no calendar program needs zone data for them; the clinic's clock is in the description.
 */
export function calendarFile(content: CalendarFileContent): string {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Regimen//Regimen//EN', ...content.sessions.flatMap((session, index) => entry(session, index + 1, content)), 'END:VCALENDAR'];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function entry({id, start, end, status}: BookedSession, number: number, content: CalendarFileContent): readonly string[] {
  const {clinicName, uidHost, stamp, summary = `Appointment at ${clinicName}`} = content;
  return [
    'BEGIN:VEVENT',
    `UID:${escape(`${id}-${number}@${uidHost}`)}`,
    `DTSTAMP:${basicFormat(stamp)}`,
    'SEQUENCE:0',
    `STATUS:${status === 'confirmed' ? 'CONFIRMED' : 'TENTATIVE'}`,
    `DTSTART:${utc(start)}`,
    `DTEND:${utc(end)}`,
    `SUMMARY:${escape(summary)}`,
    `DESCRIPTION:${escape(clinicTime(start, end, clinicName))}`,
    'END:VEVENT',
  ];
}

/** Without words, so that it reads in any language: `Northgate: 2026-12-01, 09:00-10:00 (UTC-07:00)`. */
function clinicTime(start: Instant, end: Instant, clinicName: string): string {
  const offset = start.endsWith('Z') ? '' : start.slice(-6);
  return `${clinicName}: ${clinicDate(start)}, ${wallTime(start)}-${wallTime(end)} (UTC${offset})`;
}

function utc(moment: Instant): string {
  return basicFormat(new Date(epochMinute(moment) * 60_000).toISOString());
}

/** `2026-12-01T16:00:00.000Z` as `20261201T160000Z`. */
function basicFormat(isoTime: string): string {
  return isoTime.replace(/\.\d+|[-:]/g, '');
}

/** RFC 5545, 3.3.11; control characters are not allowed in a text at all. */
function escape(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/** RFC 5545, 3.1: lines of at most 75 octets, each further one after a space. A character is never split. */
function fold(line: string): string {
  let folded = '';
  let room = 75;
  for (const character of line) {
    const size = octets(character);
    if (size > room) {
      folded += '\r\n ';
      room = 74;
    }
    folded += character;
    room -= size;
  }
  return folded;
}

/** Octets of one character in UTF-8. */
function octets(character: string): number {
  const codePoint = character.codePointAt(0) ?? 0;
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
