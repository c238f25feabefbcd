/** One entry of a calendar. Its words are seen by whoever shares the calendar, so no drug and no condition belongs in them. */
export interface CalendarEntry {
  /** Unique in the world, and the same each time that this entry is written. */
  readonly uid: string;
  /** Minutes since 1 January 1970 UTC. */
  readonly startMinute: number;
  readonly endMinute: number;
  readonly summary: string;
  readonly description: string;
  readonly isFixed: boolean;
}

/**
 * One iCalendar file (RFC 5545) with these entries. Times are in UTC, so that no calendar program needs zone data for them.
 * `stamp` is when the file is made: a moment in UTC, `2026-12-01T16:00:00Z`.
 */
export function calendarFile(entries: readonly CalendarEntry[], stamp: string): string {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Regimen//Regimen//EN', ...entries.flatMap((entry) => event(entry, stamp)), 'END:VCALENDAR'];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** A moment as calendar programs write it in UTC, `20261201T160000Z`. */
export function basicUtc(epochMinute: number): string {
  return basicFormat(new Date(epochMinute * 60_000).toISOString());
}

function event({uid, startMinute, endMinute, summary, description, isFixed}: CalendarEntry, stamp: string): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escape(uid)}`,
    `DTSTAMP:${basicFormat(stamp)}`,
    'SEQUENCE:0',
    `STATUS:${isFixed ? 'CONFIRMED' : 'TENTATIVE'}`,
    `DTSTART:${basicUtc(startMinute)}`,
    `DTEND:${basicUtc(endMinute)}`,
    `SUMMARY:${escape(summary)}`,
    `DESCRIPTION:${escape(description)}`,
    'END:VEVENT',
  ];
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
