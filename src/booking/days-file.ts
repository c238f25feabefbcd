import {addDays, type LocalDate} from '../dates/local-date.ts';
import {basicFormat, calendarLines, calendarText, type EntryLines} from './calendar-lines.ts';

/** Days that a plan shows as examples. Its words are seen by whoever shares the calendar, so no drug and no condition belongs in them. */
export interface DaysFileContent {
  readonly days: readonly LocalDate[];
  /** The title of each entry: "Appointment at Northgate". */
  readonly summary: string;
  /** That the day is an example. */
  readonly description: string;
  /** The same for each file of one plan, so that a later file moves its entries rather than adding to them. */
  readonly id: string;
  /** The page's host name, which makes the ids unique in the world. */
  readonly uidHost: string;
  /** When the file is made: a moment in UTC, `2026-12-01T16:00:00Z`. */
  readonly stamp: string;
}

/** One iCalendar file with an entry for each day: all day long, tentative, and leaving the day free for other things. */
export function daysFile(content: DaysFileContent): string {
  return calendarLines(content.days.map((day, index) => entry(day, index + 1, content)));
}

function entry(day: LocalDate, number: number, {summary, description, id, uidHost, stamp}: DaysFileContent): EntryLines {
  return [
    `UID:${calendarText(`${id}-${number}@${uidHost}`)}`,
    `DTSTAMP:${basicFormat(stamp)}`,
    'SEQUENCE:0',
    'STATUS:TENTATIVE',
    'TRANSP:TRANSPARENT',
    `DTSTART;VALUE=DATE:${basicFormat(day)}`,
    `DTEND;VALUE=DATE:${basicFormat(addDays(day, 1))}`,
    `SUMMARY:${calendarText(summary)}`,
    `DESCRIPTION:${calendarText(description)}`,
  ];
}
