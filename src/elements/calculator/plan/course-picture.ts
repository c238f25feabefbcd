import {addDays, daysBetween} from '../../../dates/local-date.ts';
import {numbersBelow} from '../../../dates/numbers-below.ts';
import {picture as words} from '../../../i18n/outlook-words.ts';
import {calendarWords, shared} from '../../../i18n/start-words.ts';
import {longDay, monthDay} from '../../../i18n/format-date.ts';
import {windowAfter} from '../../../protocol/interval.ts';
import type {Plan, TimelineEntry} from '../../../protocol/plan.ts';
import type {Protocol} from '../../../protocol/protocol.ts';
import type {CourseLineView, CourseLook} from '../../../ui/course-line.ts';
import type {SessionRow, SessionTableView} from '../../../ui/session-table.ts';
import {isDrawn, isEarlyLook, seriesOf} from './plan-series.ts';

/** The course as a drawing, and as a table for those who do not see it. */
export interface CoursePicture {
  readonly line: CourseLineView;
  readonly tableSummary: string;
  readonly table: SessionTableView;
}

/** What both are made from. Days count from the first session. */
interface Course {
  readonly series: readonly TimelineEntry[];
  readonly tapers: readonly TimelineEntry[];
  /** The session after which there is an early look. */
  readonly early: TimelineEntry | undefined;
  readonly checkDay: number;
  readonly window: {readonly from: number; readonly to: number} | undefined;
  /** A day in words: a date where there is one. */
  readonly say: (day: number) => string;
  /** What the week from a day on is called. */
  readonly nameWeek: (day: number) => string;
}

/** The course drawn, or nothing when the source gives no number of sessions, or when a talk comes before any plan. */
export function coursePicture(plan: Plan, protocol: Protocol): CoursePicture | undefined {
  if (!isDrawn(plan, protocol)) return undefined;
  const course = courseOf(plan, protocol);
  return {
    line: lineView(course),
    tableSummary: words.asTable,
    table: {caption: words.tableCaption, columns: words.columns, rows: [...course.series.map((entry) => sessionRow(entry, course)), ...laterRows(course)]},
  };
}

function courseOf(plan: Plan, protocol: Protocol): Course {
  const series = seriesOf(plan, protocol);
  const start = series[0]?.date;
  const last = series.at(-1)?.dayOffset ?? 0;
  const checkDay = start && plan.evaluationDate ? daysBetween(start, plan.evaluationDate) : last + (plan.evaluationOffsetDays ?? 0);
  const early = series[(plan.checkpoints?.find(isEarlyLook)?.afterSession ?? 0) - 1];
  return {
    series,
    tapers: (plan.timeline ?? []).slice(series.length),
    early: early?.dayOffset === checkDay ? undefined : early,
    checkDay,
    window: followUpWindow(plan),
    say: (day) => (start === undefined ? words.day(day + 1) : longDay(addDays(start, day), calendarWords)),
    nameWeek: (day) => (start === undefined ? words.week(day / 7 + 1) : monthDay(addDays(start, day), calendarWords)),
  };
}

function followUpWindow({maintenance, timeline = []}: Plan): Course['window'] {
  const last = timeline.at(-1);
  if (maintenance === undefined || last === undefined) return undefined;
  const {minDays, maxDays} = windowAfter(maintenance.interval, last.date);
  return {from: last.dayOffset + minDays, to: last.dayOffset + maxDays};
}

/** The series and its check-in stand at one scale; what may follow, at a smaller one. */
function lineView(course: Course): CourseLineView {
  const {series, tapers, checkDay, window, say, nameWeek} = course;
  const near = weekOf(Math.max(checkDay, series.at(-1)?.dayOffset ?? 0));
  const weeks = weekOf(Math.max(near * 7 - 1, tapers.at(-1)?.dayOffset ?? 0, window?.to ?? 0));
  return {
    label: lineLabel(course),
    weeks: numbersBelow(weeks).map((index) => ({label: nameWeek(index * 7)})),
    days: weeks * 7,
    wideFrom: near * 7,
    dots: [...series, ...tapers].map(({dayOffset, n}) => ({day: dayOffset, text: String(n), title: words.dotTitle(n, say(dayOffset))})),
    looks: looksOf(course),
    ...(window === undefined ? {} : {span: {...window, title: words.spanTitle(words.fromTo(say(window.from), say(window.to)))}}),
    rtl: shared.direction === 'rtl',
  };
}

function looksOf({early, checkDay, say}: Course): CourseLook[] {
  return [
    ...(early === undefined ? [] : [{day: early.dayOffset, tone: 'early' as const, title: words.earlyLookTitle(early.n)}]),
    {day: checkDay, tone: 'check', title: words.checkInTitle(say(checkDay))},
  ];
}

function lineLabel({series, tapers, early, checkDay, window, say}: Course): string {
  return [
    words.sessions(series.length, say(dayOf(series[0])), say(dayOf(series.at(-1)))),
    ...(early === undefined ? [] : [words.earlyLookAfter(early.n)]),
    words.checkInAround(say(checkDay)),
    ...(tapers.length === 0 ? [] : [words.moreSessions(tapers.length, say(dayOf(tapers[0])), say(dayOf(tapers.at(-1))))]),
    ...(window === undefined ? [] : [words.followUpBetween(say(window.from), say(window.to))]),
  ].join(' ');
}

function sessionRow({n, dayOffset, week}: TimelineEntry, {early, say}: Course): SessionRow {
  return {number: n, day: say(dayOffset), time: words.week(week), ...(early?.n === n ? {note: words.withEarlyLook} : {})};
}

function laterRows({checkDay, tapers, window, say}: Course): SessionRow[] {
  return [
    {badge: 'check', day: words.around(say(checkDay)), time: words.week(weekOf(checkDay)), note: words.checkIn},
    ...tapers.map(({n, dayOffset, week}) => ({number: n, day: say(dayOffset), time: words.week(week), note: words.ifItHelps})),
    ...(window === undefined ? [] : [{badge: 'span' as const, day: words.fromTo(say(window.from), say(window.to)), time: words.weeks(weekOf(window.from), weekOf(window.to)), note: words.firstFollowUp}]),
  ];
}

function dayOf(entry: TimelineEntry | undefined): number {
  return entry?.dayOffset ?? 0;
}

/** The week that a day lies in, from 1: so many weeks reach past it. */
function weekOf(day: number): number {
  return Math.floor(day / 7) + 1;
}
