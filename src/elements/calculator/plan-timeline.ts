import {daysBetween, type LocalDate} from '../../dates/local-date.ts';
import {calendarWords} from '../../i18n/en/calendar-words.ts';
import {plan as words} from '../../i18n/en/plan.ts';
import {longDay, monthDay, shortDay} from '../../i18n/format-date.ts';
import type {Checkpoint, Plan, TimelineEntry} from '../../protocol/plan.ts';
import {inductionOf, maintenanceOf, tapersOf} from '../../protocol/phase.ts';
import type {Protocol, TaperPhase} from '../../protocol/protocol.ts';
import type {CourseDot, CourseLineView} from '../../ui/course-line.ts';
import type {SessionTableView} from '../../ui/session-table.ts';

/** One thing that happens, with when. */
export interface TimelineRow {
  readonly when: string;
  readonly what: string;
  readonly text: string;
  /** The mark that stands for it on the drawing. */
  readonly badge?: string;
}

/** The first series as a drawing, and as a table for those who do not see it. */
export interface SeriesView {
  readonly line: CourseLineView;
  readonly tableSummary: string;
  readonly table: SessionTableView;
}

const checkMark = '✓';
const earlyLook = {what: words.earlyLook, text: words.earlyLookText};
const review = {what: words.review, text: words.reviewText};

/** The first series drawn, or nothing when the source gives no number of sessions, or when a talk comes before any plan. */
export function seriesView(plan: Plan, protocol: Protocol): SeriesView | undefined {
  const series = seriesOf(plan, protocol);
  const [first, last] = [series[0], series.at(-1)];
  if (first === undefined || last === undefined || isTalkFirst(plan)) return undefined;
  return {
    line: lineView(plan, series, first, last),
    tableSummary: words.asTable(series.length),
    table: {caption: words.tableCaption, columns: words.columns, rows: series.map(tableRow)},
  };
}

/** What the clinic's open days do to the schedule. */
export function openDayNotes({notices}: Plan): readonly string[] {
  return (['SPACING_STRETCHED', 'WINDOW_EXCEEDED', 'NO_OPEN_DAYS'] as const).filter((code) => notices.includes(code)).map((code) => words.notices[code]);
}

/** What happens when: the talk before, the sessions, each point at which stopping is talked about, and what may follow. */
export function timelineRows(plan: Plan, protocol: Protocol): readonly TimelineRow[] {
  return [
    ...(plan.consultationFirst || plan.notices.includes('CONSULT_FIRST') ? [{when: words.first, what: words.consultation, text: words.consultationText}] : []),
    ...seriesRows(plan, protocol),
    ...checkpointRows(plan),
    checkInRow(plan),
    ...tapersOf(protocol).map((taper) => taperRow(taper, plan)),
    followUpRow(plan, protocol),
  ];
}

function lineView({evaluationDate, evaluationOffsetDays = 0}: Plan, series: readonly TimelineEntry[], first: TimelineEntry, last: TimelineEntry): CourseLineView {
  const checkDay = first.date && evaluationDate ? daysBetween(first.date, evaluationDate) : last.dayOffset + evaluationOffsetDays;
  const check: CourseDot[] = isOnLastDays(checkDay - last.dayOffset) ? [] : [{day: checkDay, text: checkMark, title: words.checkIn, tone: 'check'}];
  const weeks = Math.floor((check[0]?.day ?? last.dayOffset) / 7) + 1;
  return {
    label: words.lineLabel(series.length, dayText(first, longDay), dayText(last, longDay)),
    weeks: Array.from({length: weeks}, (_, index) => ({label: words.week(index + 1)})),
    days: weeks * 7,
    dots: [...series.map((entry) => ({day: entry.dayOffset, text: String(entry.n), title: words.dotTitle(entry.n, dayText(entry, longDay))})), ...check],
  };
}

function tableRow(entry: TimelineEntry): SessionTableView['rows'][number] {
  return {number: entry.n, day: dayText(entry, longDay), time: words.week(entry.week)};
}

function seriesRows(plan: Plan, protocol: Protocol): TimelineRow[] {
  const series = seriesOf(plan, protocol);
  const [first, last] = [series[0], series.at(-1)];
  if (first === undefined || last === undefined) return [];
  const gap = plan.induction?.gapDays;
  const text = [gap === undefined || series.length === 1 ? '' : words.apart(gap.min, gap.max), isTalkFirst(plan) ? words.rhythmOnly : words.examplesOnly].filter(Boolean).join(' ');
  return [{when: words.fromTo(dayText(first, unbroken), dayText(last, unbroken)), what: words.sessionsRow(series.length), text}];
}

function checkpointRows({checkpoints = [], sessions}: Plan): TimelineRow[] {
  const planned = sessions?.planned ?? 0;
  const looks = distinctLooks(checkpoints, planned);
  const early = looks.filter(isEarlyLook);
  const isAfterEach = planned > 2 && looks.length - early.length === planned - 1;
  return isAfterEach ? [...early.map(lookRow), {...review, when: words.afterEach}] : looks.map(lookRow);
}

/** One look of a kind after a session. What comes after the last session is the check-in, which has a row of its own. */
function distinctLooks(checkpoints: readonly Checkpoint[], planned: number): Checkpoint[] {
  const looks = checkpoints.filter((look) => isEarlyLook(look) || look.afterSession < planned);
  return looks.filter((look, index) => index === looks.findIndex((other) => other.afterSession === look.afterSession && isEarlyLook(other) === isEarlyLook(look)));
}

function lookRow(look: Checkpoint): TimelineRow {
  return {...(isEarlyLook(look) ? earlyLook : review), when: look.date ? shortDay(look.date, calendarWords) : words.afterSession(look.afterSession)};
}

function isEarlyLook({type}: Checkpoint): boolean {
  return type === 'early-look';
}

/** The day is not an appointment, so it is said as about when; where nothing is drawn there is no mark to explain. */
function checkInRow(plan: Plan): TimelineRow {
  const {evaluationDate, evaluationOffsetDays, sessions} = plan;
  const offset = evaluationOffsetDays === undefined || sessions === undefined ? words.afterSeries : words.daysAfterLast(evaluationOffsetDays);
  const isDrawn = sessions !== undefined && !isOnLastDays(evaluationOffsetDays) && !isTalkFirst(plan);
  return {when: evaluationDate ? words.around(monthDay(evaluationDate, calendarWords)) : offset, what: words.checkIn, text: words.checkInText, ...(isDrawn ? {badge: checkMark} : {})};
}

function isTalkFirst({notices}: Plan): boolean {
  return notices.includes('CONTACT_CLINIC_FIRST');
}

/** A mark on the day after the last session would lie upon it. */
function isOnLastDays(offset = 0): boolean {
  return offset < 2;
}

function taperRow({id, count, everyDays, fromWeek, toWeek}: TaperPhase, {timeline = []}: Plan): TimelineRow {
  const dates = timeline.filter(({phase}) => phase === id).flatMap(({date}) => date ?? []);
  return {when: spanOf(dates[0], dates.at(-1)) ?? words.weeksOf(fromWeek, toWeek), what: words.taper(count.planned), text: count.planned === 1 ? words.taperOnce : words.taperText(everyDays)};
}

function followUpRow({maintenance, firstBoosterWindow}: Plan, protocol: Protocol): TimelineRow {
  if (maintenance === undefined) return {when: words.later, what: words.followUp, text: words.notices.INTERVAL_NOT_STATED};
  const {min, max, unit} = maintenance.interval;
  const fromWeek = maintenanceOf(protocol)?.fromWeek;
  const offset = fromWeek === undefined ? words.afterLast(min, max, unit) : words.fromWeek(fromWeek);
  const shared = maintenance.commonGround === undefined ? '' : ` ${words.commonGround(maintenance.commonGround.weeks)}`;
  return {
    when: spanOf(firstBoosterWindow?.from, firstBoosterWindow?.to) ?? offset,
    what: words.firstBooster,
    text: `${words.fades} ${words.boosterText(words.every(min, max, unit))}${shared}`,
  };
}

function seriesOf({timeline = []}: Plan, protocol: Protocol): readonly TimelineEntry[] {
  const id = inductionOf(protocol)?.id;
  return timeline.filter(({phase}) => phase === id);
}

function spanOf(from: LocalDate | undefined, to: LocalDate | undefined): string | undefined {
  return from && to && words.fromTo(unbroken(from, calendarWords), unbroken(to, calendarWords));
}

/** A short day that stays on one line. */
function unbroken(...day: Parameters<typeof shortDay>): string {
  return shortDay(...day).replaceAll(' ', '\u00a0');
}

function dayText({date, dayOffset}: TimelineEntry, format: typeof longDay): string {
  return date === undefined ? words.day(dayOffset + 1) : format(date, calendarWords);
}
