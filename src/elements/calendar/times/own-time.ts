import {clinicDate, type Instant} from '../../../dates/instant.ts';
import {weekdayOf} from '../../../dates/local-date.ts';
import {calendarWords as words} from '../../../i18n/start-words.ts';
import {zones} from '../../../i18n/times-words.ts';
import {clockTime} from '../../../i18n/format-clock.ts';
import type {VisitorClock} from './visitor-clock.ts';

/** "your time 6:30 pm", or "your time Wed 1:30 am" where it is another day there; `undefined` where clocks show the same. */
export function ownTimeText(moment: Instant, {ownTime}: VisitorClock): string | undefined {
  const own = ownTime(moment);
  if (own === undefined) return undefined;
  const [date, time] = [clinicDate(own), clockTime(own, words)];
  return date === clinicDate(moment) ? zones.ownTime(time) : zones.ownTimeOn(words.weekdays[weekdayOf(date)].short, time);
}
