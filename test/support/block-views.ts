import {addDays, daysBetween, localDate, weekdayOf, type LocalDate} from '../../src/dates/local-date.ts';
import {monthOf} from '../../src/dates/month.ts';
import {calendarWords} from '../../src/i18n/en/start.ts';
import {monthDay, shortDay} from '../../src/i18n/format-date.ts';
import type {CourseDot, CourseLineView} from '../../src/ui/course-line.ts';
import type {CourseOption, CourseOptionsView} from '../../src/ui/course-options.ts';
import type {DayInfo, MonthGridTexts, MonthGridView} from '../../src/ui/month-grid.ts';
import type {SessionRow, SessionTableView} from '../../src/ui/session-table.ts';
import type {YearOutlookView, YearRow} from '../../src/ui/year-outlook.ts';
import type {SlotListView, SlotTime} from '../../src/ui/slot-list.ts';

const doNothing = (): void => undefined;

export const monthGridTexts: MonthGridTexts = {
  previousMonth: 'Previous month',
  nextMonth: 'Next month',
  today: 'today',
  freeTimes: (count) => (count === 0 ? 'no free times' : count === 1 ? '1 free time' : `${count} free times`),
  notLoaded: 'not known yet',
  session: (number) => `session ${number}`,
  comma: ', ',
  hint: 'A day with a dot has free times.',
};

/** May 2026, with the focus on Tuesday the 12th, which is also today, and three free times on every day. */
export function monthGridView(changes: Partial<MonthGridView> = {}): MonthGridView {
  return {
    month: monthOf(localDate('2026-05-01')),
    words: calendarWords,
    texts: monthGridTexts,
    days: () => ({free: 3}),
    focused: localDate('2026-05-12'),
    today: localDate('2026-05-12'),
    canGoBack: true,
    canGoForward: true,
    onSelect: doNothing,
    onFocus: doNothing,
    onMonth: doNothing,
    ...changes,
  };
}

/** A clinic closed at weekends and in the past, full on the 15th and the 20th, whose last week is still being loaded. */
export function clinicMay(date: LocalDate): DayInfo {
  if (date < '2026-05-12') return {free: 0, disabledReason: 'in the past'};
  if (['sat', 'sun'].includes(weekdayOf(date))) return {free: 0, disabledReason: 'the clinic is closed'};
  if (['2026-05-15', '2026-05-20'].includes(date)) return {free: 0};
  return date > '2026-05-24' ? {} : {free: 3};
}

/** A course of four sessions in May on the clinic's days. */
export function courseMay(date: LocalDate): DayInfo {
  const index = ['2026-05-14', '2026-05-18', '2026-05-21', '2026-05-26'].indexOf(date);
  return index < 0 ? clinicMay(date) : {...clinicMay(date), session: index + 1};
}

export function slotTimes(texts: readonly string[], changes: Partial<SlotTime> = {}): SlotTime[] {
  return texts.map((text) => ({id: text, text, selected: false, ...changes}));
}

/** A morning and an afternoon of times. */
export function slotListView(changes: Partial<SlotListView> = {}): SlotListView {
  return {
    heading: 'Times on Tuesday, May 12',
    groups: [
      {heading: 'Morning', times: slotTimes(['9:00 am', '9:30 am', '10:00 am', '11:30 am'])},
      {heading: 'Afternoon', times: slotTimes(['1:00 pm', '2:30 pm', '4:00 pm'])},
    ],
    empty: 'No free times on this day.',
    onSelect: doNothing,
    ...changes,
  };
}

/** The days of a course of `sessions` from Monday, November 30, with the gaps taken in turn. */
export function courseDays(sessions: number, gaps: readonly number[]): LocalDate[] {
  const days = [localDate('2026-11-30')];
  while (days.length < sessions) days.push(addDays(days.at(-1) ?? localDate('2026-11-30'), gaps[(days.length - 1) % gaps.length] ?? 7));
  return days;
}

/** The line of a course that begins on the first of `days`. */
export function courseLineView(days: readonly LocalDate[], changes: Partial<CourseLineView> = {}): CourseLineView {
  const start = days[0] ?? localDate('2026-11-30');
  const weekCount = Math.floor(daysBetween(start, days.at(-1) ?? start) / 7) + 1;
  return {
    label: `${days.length} sessions in ${weekCount} weeks`,
    weeks: Array.from({length: weekCount}, (_, week) => ({label: shortDay(addDays(start, 7 * week), calendarWords).slice(5)})),
    dots: days.map((day, index) => courseDot(daysBetween(start, day), index + 1)),
    days: 7 * weekCount,
    ...changes,
  };
}

/** Six sessions with an early look, a check-in, and two months in one of which something may follow. */
export function courseWithLooks(changes: Partial<CourseLineView> = {}): CourseLineView {
  const weeks = Array.from({length: 13}, (_, week) => ({label: monthDay(addDays(localDate('2026-11-30'), 7 * week), calendarWords)}));
  return {
    ...courseLineView(courseDays(6, [3, 4])),
    weeks,
    days: 91,
    wideFrom: 28,
    looks: [{day: 10, tone: 'early', title: 'An early look'}, {day: 24, tone: 'check', title: 'The check-in'}],
    span: {from: 45, to: 80, title: 'A first follow-up session'},
    ...changes,
  };
}

/** A year from April 6, 2026, in which one row has a single line of marks, one has two, and one has more marks than can be told apart. */
export function yearOutlookView(changes: Partial<YearOutlookView> = {}): YearOutlookView {
  const every = (days: number): number[] => Array.from({length: Math.floor((363 - 17) / days)}, (_, index) => 17 + days * (index + 1));
  const row = (name: string, longest: number, shortest: number): YearRow => {
    const [fewest, most] = [every(longest), every(shortest)];
    return {name, count: `${fewest.length} to ${most.length} visits`, detail: `every ${shortest} to ${longest} days`, label: `${name}, drawn`, fewest, most};
  };
  return {
    days: 364,
    names: ['Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar', 'Apr'].map((label, index) => ({label, day: Math.max(0, monthStarts[index] ?? 0)})),
    series: {from: 0, to: 17},
    rows: [row('If it lasts', 56, 56), row('As expected', 28, 14), row('If it fades', 7, 3)],
    key: {series: 'the planned sessions', only: 'could be here', fewest: 'upper marks: the fewest', most: 'lower marks: the most'},
    comma: ', ',
    ...changes,
  };
}

/** The first days of months, counted from April 6, 2026. */
const monthStarts = [-5, 25, 56, 86, 117, 148, 178, 209, 239, 270, 301, 329, 360];

export function courseDot(day: number, number: number, changes: Partial<CourseDot> = {}): CourseDot {
  return {day, text: String(number), title: `Session ${number}`, ...changes};
}

export function courseOption(name: string, summary: string, days: readonly LocalDate[]): CourseOption {
  const labels = days.map((day) => shortDay(day, calendarWords));
  return {
    id: name.toLowerCase(),
    name,
    summary,
    differences: ['Always at 9:00 am.'],
    span: `${labels[0]?.slice(5) ?? ''} to ${labels.at(-1)?.slice(5) ?? ''}`,
    details: labels,
    line: courseLineView(days),
  };
}

/** Three courses of six sessions. */
export function courseOptionsView(changes: Partial<CourseOptionsView> = {}): CourseOptionsView {
  return {
    legend: 'Choose your 6 times',
    name: 'course',
    options: [
      courseOption('Soonest', 'Mondays and Thursdays, between 9:00 am and 3:30 pm', courseDays(6, [3, 4])),
      courseOption('Most regular', 'Mondays and Thursdays at 9:00 am', courseDays(6, [4, 3])),
      courseOption('Mornings', 'Tuesdays and Fridays at 10:00 am', courseDays(6, [3, 5, 4])),
    ],
    onSelect: doNothing,
    ...changes,
  };
}

/** Six sessions, the third with a clinician's name and the fourth changed. */
export function sessionTableView(changes: Partial<SessionTableView> = {}): SessionTableView {
  return {
    caption: 'Your 6 sessions',
    columns: {number: 'Session', day: 'Day', time: 'Time'},
    rows: [
      {number: 1, day: 'Monday, November 30', time: '9:00 am'},
      {number: 2, day: 'Thursday, December 3', time: '9:00 am'},
      {number: 3, day: 'Monday, December 7', time: '9:00 am', note: 'with Dr. Okafor'},
      {number: 4, day: 'Friday, December 11', time: '11:30 am', mark: {text: 'Changed from Thursday, 9:00 am'}},
      {number: 5, day: 'Monday, December 14', time: '9:00 am'},
      {number: 6, day: 'Thursday, December 17', time: '9:00 am'},
    ] satisfies SessionRow[],
    ...changes,
  };
}
