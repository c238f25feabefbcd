import {clinicDate, wallTime, type Instant} from '../../../dates/instant.ts';
import {weekdayOf} from '../../../dates/local-date.ts';
import {weekdays, type Weekday} from '../../../dates/weekday.ts';
import {courseComparison as texts} from '../../../i18n/course-words.ts';
import {calendarWords as words} from '../../../i18n/start-words.ts';
import {calendar} from '../../../i18n/times-words.ts';
import {clockTime} from '../../../i18n/format-clock.ts';
import {shortDay} from '../../../i18n/format-date.ts';
import type {Slot} from '../../../schedule/slot.ts';

/** The days and the time of most sessions, and each session that is different. */
export interface CourseRhythm {
  /** "Tuesdays and Fridays at 9:30 am" */
  readonly summary: string;
  /** "Except session 3: Mon, May 18, 2:00 pm." */
  readonly exceptions?: string;
}

/** Says a course in one line where up to a third of its sessions are different; where more are, the range of its times. */
export function courseRhythm(slots: readonly Slot[]): CourseRhythm {
  const days = usualDays(slots);
  const time = mostFrequent(slots.map(({start}) => wallTime(start)));
  const different = [...slots.keys()].filter((session) => {
    const {start} = slots[session] as Slot;
    return !days.has(weekdayOf(clinicDate(start))) || wallTime(start) !== time;
  });
  if (different.length > slots.length / 3) return {summary: texts.onDays(dayNames(daysUsed(slots)), timeRange(slots.map(({start}) => start)))};
  const usual = slots.find(({start}) => wallTime(start) === time);
  const summary = texts.onDays(dayNames(days), usual === undefined ? '' : calendar.atTime(clockTime(usual.start, words)));
  return different.length === 0 ? {summary} : {summary, exceptions: texts.exceptions(words.list(different.map((session) => exception(slots[session] as Slot, session))))};
}

function exception({start}: Slot, session: number): string {
  return texts.except(session + 1, shortDay(clinicDate(start), words), clockTime(start, words));
}

/** Days of the week that come more than once; all of them where none does, or where sessions are few. */
function usualDays(slots: readonly Slot[]): ReadonlySet<Weekday> {
  const all = slots.map(({start}) => weekdayOf(clinicDate(start)));
  const repeated = all.filter((day, index) => all.indexOf(day) !== index);
  return new Set(repeated.length > 0 && all.length > 4 ? repeated : all);
}

function daysUsed(slots: readonly Slot[]): ReadonlySet<Weekday> {
  return new Set(slots.map(({start}) => weekdayOf(clinicDate(start))));
}

function dayNames(days: ReadonlySet<Weekday>): string {
  const form = days.size > 2 ? 'short' : 'plural';
  return words.list(weekdays.filter((day) => days.has(day)).map((day) => words.weekdays[day][form]));
}

/** The value that comes most often; of several the smallest. */
function mostFrequent(values: readonly string[]): string | undefined {
  const count = (value: string) => values.filter((other) => other === value).length;
  return [...new Set(values)].sort((one, other) => count(other) - count(one) || (one < other ? -1 : 1))[0];
}

/** From the earliest to the latest time on the clinic's clock, whatever days they are on. */
function timeRange(starts: readonly Instant[]): string {
  const sorted = starts.toSorted((one, other) => (wallTime(one) < wallTime(other) ? -1 : 1));
  const [earliest, latest] = [sorted[0], sorted.at(-1)].map((start) => (start === undefined ? '' : clockTime(start, words)));
  return earliest === latest ? calendar.atTime(earliest ?? '') : calendar.betweenTimes(earliest ?? '', latest ?? '');
}
