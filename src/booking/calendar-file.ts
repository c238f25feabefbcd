import {basicFormat, calendarLines, calendarText, type EntryLines} from './calendar-lines.ts';

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
  return calendarLines(entries.map((entry) => lines(entry, stamp)));
}

/** A moment as calendar programs write it in UTC, `20261201T160000Z`. */
export function basicUtc(epochMinute: number): string {
  return basicFormat(new Date(epochMinute * 60_000).toISOString());
}

function lines({uid, startMinute, endMinute, summary, description, isFixed}: CalendarEntry, stamp: string): EntryLines {
  return [
    `UID:${calendarText(uid)}`,
    `DTSTAMP:${basicFormat(stamp)}`,
    'SEQUENCE:0',
    `STATUS:${isFixed ? 'CONFIRMED' : 'TENTATIVE'}`,
    `DTSTART:${basicUtc(startMinute)}`,
    `DTEND:${basicUtc(endMinute)}`,
    `SUMMARY:${calendarText(summary)}`,
    `DESCRIPTION:${calendarText(description)}`,
  ];
}
