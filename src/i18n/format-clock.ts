import {wallTime, type Instant} from '../dates/instant.ts';
import type {CalendarWords} from './calendar-words.ts';

/** The clinic's wall time, as it is written in the instant: "9:30 am" */
export function clockTime(moment: Instant, words: CalendarWords): string {
  const [hour = 0, minute = 0] = wallTime(moment).split(':').map(Number);
  return words.clock(hour, minute);
}
