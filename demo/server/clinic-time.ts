import {TZDate} from '@date-fns/tz';
import {instant, type Instant} from '../../src/dates/instant.ts';
import type {LocalDate} from '../../src/dates/local-date.ts';

/** The moment when the clinic's clock shows `minute` minutes after midnight, or `undefined` when it skips that time. */
export function atWallTime(date: LocalDate, minute: number, timeZone: string): Instant | undefined {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const moment = new TZDate(year, month - 1, day, Math.floor(minute / 60), minute % 60, timeZone);
  return moment.getHours() * 60 + moment.getMinutes() === minute ? withOffset(moment) : undefined;
}

/** A moment, to the second, with the offset of the clinic's zone. */
export function atClinic(moment: Date, timeZone: string): Instant {
  return withOffset(new TZDate(moment.getTime(), timeZone));
}

function withOffset(moment: TZDate): Instant {
  return instant(moment.toISOString().replace(/\.\d+/, ''));
}
