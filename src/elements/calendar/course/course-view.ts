import {clinicDate, type Instant} from '../../../dates/instant.ts';
import {addDays, daysBetween, type LocalDate} from '../../../dates/local-date.ts';
import {numbersBelow} from '../../../dates/numbers-below.ts';
import {courseChanges, courseComparison as comparisonTexts} from '../../../i18n/course-words.ts';
import {calendarWords as words, shared} from '../../../i18n/start-words.ts';
import {calendar} from '../../../i18n/times-words.ts';
import {clockTime} from '../../../i18n/format-clock.ts';
import {longDay, monthDay, shortDay} from '../../../i18n/format-date.ts';
import type {Preferences} from '../../../schedule/preferences.ts';
import type {Slot} from '../../../schedule/slot.ts';
import type {CourseLineView} from '../../../ui/course-line.ts';
import type {CourseOption} from '../../../ui/course-options.ts';
import type {SessionRow} from '../../../ui/session-table.ts';
import {isWished, type ShownCourse} from './course-choice.ts';
import {courseComparison} from './course-comparison.ts';
import {courseRhythm} from './course-rhythm.ts';
import {ownTimeText} from '../times/own-time.ts';
import type {VisitorClock} from '../times/visitor-clock.ts';

/** All that the courses on show say, beside each other. Without wishes, what would be closest to them is closest to the plan's own rhythm. */
export function courseOptionsOf(shown: readonly ShownCourse[], wishes: Preferences): readonly CourseOption[] {
  const differences = courseComparison(shown.map(({course}) => course.slots), wishes);
  return shown.map((each, index) => ({
    id: each.id,
    name: nameOf(each, wishes),
    ...courseRhythm(each.course.slots),
    span: courseSpan(each.course.slots),
    differences: [...alsoBest(each, wishes), ...(differences[index] ?? [])],
    details: each.course.slots.map(({start}) => calendar.sessionLine(shortDay(clinicDate(start), words), clockTime(start, words))),
    line: courseLineView(each.course.slots),
  }));
}

function nameOf({id, course}: ShownCourse, wishes: Preferences): string {
  if (id === 'own') return courseChanges.own;
  return isWished(course, wishes) ? calendar.closestToWishes : calendar.objective[id];
}

/** What a course is best at beside its name. */
function alsoBest({id, course}: ShownCourse, wishes: Preferences): readonly string[] {
  if (id === 'own') return [];
  const named = isWished(course, wishes) ? 'preferred' : id;
  return [course.objective, ...(course.also ?? [])].filter((objective) => objective !== named).map((objective) => comparisonTexts.also[objective]);
}

/** The course as a line of weeks, counted from its first session. `changed` counts from 0. */
export function courseLineView(slots: readonly Slot[], changed: readonly number[] = [], numbers?: readonly number[]): CourseLineView {
  const days = slots.map(({start}) => clinicDate(start));
  const offsets = days.map((day) => daysBetween(days[0] ?? day, day));
  const weeks = Math.floor((offsets.at(-1) ?? 0) / 7) + 1;
  return {
    label: calendar.lineLabel(slots.length, longDay(days[0] as LocalDate, words), longDay(days.at(-1) as LocalDate, words)),
    weeks: numbersBelow(weeks).map((index) => ({label: monthDay(addDays(days[0] as LocalDate, 7 * index), words)})),
    days: weeks * 7,
    rtl: shared.direction === 'rtl',
    dots: offsets.map((day, index) => ({
      day,
      text: String(numbers?.[index] ?? index + 1),
      title: shortDay(days[index] as LocalDate, words),
      tone: changed.includes(index) ? 'changed' : 'session',
    })),
  };
}

/** Sessions for a table. */
export interface SessionTimes {
  readonly slots: readonly Slot[];
  /** Which sessions of the course these are, from 1; all from the first on where it is not said. */
  readonly numbers?: readonly number[];
  /** Sessions that a repair has moved, counted from 0, and what marks them. */
  readonly changed?: readonly number[];
  readonly changedText?: string;
  readonly clock: VisitorClock;
}

/** The course as rows of a table. */
export function sessionRows({slots, numbers, changed = [], changedText = '', clock}: SessionTimes): SessionRow[] {
  return slots.map(({start, resource}, index) => ({
    number: numbers?.[index] ?? index + 1,
    day: longDay(clinicDate(start), words),
    time: clockTime(start, words),
    ...(resource?.name === undefined ? {} : {note: calendar.withResource(resource.name)}),
    ...withOwnTime(start, clock),
    ...(changed.includes(index) ? {mark: {text: changedText}} : {}),
  }));
}

function withOwnTime(start: Instant, clock: VisitorClock): Pick<SessionRow, 'ownTime'> {
  const ownTime = ownTimeText(start, clock);
  return ownTime === undefined ? {} : {ownTime};
}

/** "Mon, Nov 30 to Thu, Dec 17" */
export function courseSpan(slots: readonly Slot[]): string {
  const [first, last] = [slots[0], slots.at(-1)].map((slot) => (slot === undefined ? '' : shortDay(clinicDate(slot.start), words)));
  return calendar.span(first ?? '', last ?? '');
}
