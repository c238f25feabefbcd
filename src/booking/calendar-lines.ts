/** One entry of a calendar file, property by property: `SUMMARY:Appointment`. Texts in it have gone through `calendarText`. */
export type EntryLines = readonly string[];

/** A whole iCalendar file (RFC 5545) from its entries. */
export function calendarLines(entries: readonly EntryLines[]): string {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Regimen//Regimen//EN', ...entries.flatMap((entry) => ['BEGIN:VEVENT', ...entry, 'END:VEVENT']), 'END:VCALENDAR'];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** A text as the format takes it (RFC 5545, 3.3.11); control characters are not allowed in one at all. */
export function calendarText(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/** `2026-12-01T16:00:00.000Z` as `20261201T160000Z`, and `2026-12-01` as `20261201`. */
export function basicFormat(isoTime: string): string {
  return isoTime.replace(/\.\d+|[-:]/g, '');
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
