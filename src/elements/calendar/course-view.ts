import {clinicDate, wallTime, type Instant} from '../../dates/instant.ts';
import {addDays, daysBetween, weekdayOf, type LocalDate} from '../../dates/local-date.ts';
import {weekdays} from '../../dates/weekday.ts';
import {calendar} from '../../i18n/en/calendar.ts';
import {calendarWords as words} from '../../i18n/en/calendar-words.ts';
import {clockTime, longDay, monthDay, shortDay} from '../../i18n/format-date.ts';
import type {Course} from '../../schedule/course.ts';
import type {Slot} from '../../schedule/slot.ts';
import type {CourseLineView} from '../../ui/course-line.ts';
import type {CourseOption} from '../../ui/course-options.ts';
import type {SessionRow} from '../../ui/session-table.ts';

/** All that one proposed course shows. Without wishes, what would be closest to them is closest to the plan's own rhythm. */
export function courseOption(course: Course, hasWishes: boolean): CourseOption {
  return {
    id: course.objective,
    name: hasWishes && course.objective === 'preferred' ? calendar.closestToWishes : calendar.objective[course.objective],
    summary: rhythm(course.slots),
    span: courseSpan(course.slots),
    details: course.slots.map(({start}) => calendar.sessionLine(shortDay(clinicDate(start), words), clockTime(start, words))),
    line: courseLineView(course.slots),
  };
}

/** The course as a line of weeks, counted from its first session. `changed` counts from 0. */
export function courseLineView(slots: readonly Slot[], changed: readonly number[] = []): CourseLineView {
  const days = slots.map(({start}) => clinicDate(start));
  const offsets = days.map((day) => daysBetween(days[0] ?? day, day));
  const weeks = Math.floor((offsets.at(-1) ?? 0) / 7) + 1;
  return {
    label: calendar.lineLabel(slots.length, longDay(days[0] as LocalDate, words), longDay(days.at(-1) as LocalDate, words)),
    weeks: Array.from({length: weeks}, (_, index) => ({label: monthDay(addDays(days[0] as LocalDate, 7 * index), words)})),
    days: weeks * 7,
    dots: offsets.map((day, index) => ({
      day,
      text: String(index + 1),
      title: shortDay(days[index] as LocalDate, words),
      tone: changed.includes(index) ? 'changed' : 'session',
    })),
  };
}

/** The course as rows of a table. `changed` counts from 0 and marks what a repair has moved. */
export function sessionRows(slots: readonly Slot[], changed: readonly number[], changedText: string): SessionRow[] {
  return slots.map(({start, resource}, index) => ({
    number: index + 1,
    day: longDay(clinicDate(start), words),
    time: clockTime(start, words),
    ...(resource?.name === undefined ? {} : {note: calendar.withResource(resource.name)}),
    ...(changed.includes(index) ? {mark: {text: changedText}} : {}),
  }));
}

/** "Mondays and Thursdays, at 9:00 am" */
function rhythm(slots: readonly Slot[]): string {
  return calendar.onDays(usualDays(slots), usualTimes(slots.map(({start}) => start)));
}

function usualDays(slots: readonly Slot[]): string {
  const used = new Set(slots.map(({start}) => weekdayOf(clinicDate(start))));
  const form = used.size > 2 ? 'short' : 'plural';
  return words.list(weekdays.filter((day) => used.has(day)).map((day) => words.weekdays[day][form]));
}

function usualTimes(starts: readonly Instant[]): string {
  const sorted = starts.toSorted((one, other) => (wallTime(one) < wallTime(other) ? -1 : 1));
  const [earliest, latest] = [sorted[0], sorted.at(-1)].map((start) => (start === undefined ? '' : clockTime(start, words)));
  return earliest === latest ? calendar.atTime(earliest ?? '') : calendar.betweenTimes(earliest ?? '', latest ?? '');
}

/** "Mon, Nov 30 to Thu, Dec 17" */
export function courseSpan(slots: readonly Slot[]): string {
  const [first, last] = [slots[0], slots.at(-1)].map((slot) => (slot === undefined ? '' : shortDay(clinicDate(slot.start), words)));
  return calendar.span(first ?? '', last ?? '');
}
