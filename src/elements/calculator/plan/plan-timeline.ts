import type {LocalDate} from '../../../dates/local-date.ts';
import {plan as words} from '../../../i18n/plan-words.ts';
import {calendarWords} from '../../../i18n/start-words.ts';
import {monthDay, shortDay, type longDay} from '../../../i18n/format-date.ts';
import type {Checkpoint, Plan, TimelineEntry} from '../../../protocol/plan.ts';
import {maintenanceOf, tapersOf} from '../../../protocol/phase.ts';
import type {Protocol, TaperPhase} from '../../../protocol/protocol.ts';
import type {BadgeTone} from '../../../ui/session-badge.ts';
import {isDrawn, isEarlyLook, isTalkFirst, seriesOf} from './plan-series.ts';

/** One thing that happens, with when. */
export interface TimelineRow {
  readonly when: string;
  readonly what: string;
  readonly text: string;
  /** The mark that stands for it on the drawing. */
  readonly badge?: BadgeTone;
}

/** What the clinic's open days do to the schedule. */
export function openDayNotes({notices}: Plan): readonly string[] {
  return (['SPACING_STRETCHED', 'WINDOW_EXCEEDED', 'NO_OPEN_DAYS'] as const).filter((code) => notices.includes(code)).map((code) => words.notices[code]);
}

/** What happens when: the talk before, the sessions, each point at which stopping is talked about, and what may follow. */
export function timelineRows(plan: Plan, protocol: Protocol): readonly TimelineRow[] {
  const rows = [
    ...(plan.consultationFirst || plan.notices.includes('CONSULT_FIRST') ? [{when: words.first, what: words.consultation, text: words.consultationText}] : []),
    ...seriesRows(plan, protocol),
    ...checkpointRows(plan),
    checkInRow(plan),
    ...tapersOf(protocol).map((taper) => taperRow(taper, plan)),
    followUpRow(plan, protocol),
  ];
  return isDrawn(plan, protocol) ? rows : rows.map(withoutBadge);
}

/** Where nothing is drawn there is no mark to explain. */
function withoutBadge({when, what, text}: TimelineRow): TimelineRow {
  return {when, what, text};
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
  return isAfterEach ? [...early.map(lookRow), {...reviewRow(), when: words.afterEach}] : looks.map(lookRow);
}

/** One look of a kind after a session. What comes after the last session is the check-in, which has a row of its own. */
function distinctLooks(checkpoints: readonly Checkpoint[], planned: number): Checkpoint[] {
  const looks = checkpoints.filter((look) => isEarlyLook(look) || look.afterSession < planned);
  return looks.filter((look, index) => index === looks.findIndex((other) => other.afterSession === look.afterSession && isEarlyLook(other) === isEarlyLook(look)));
}

function earlyLookRow(): Omit<TimelineRow, 'when'> {
  return {badge: 'early', what: words.earlyLook, text: words.earlyLookText};
}

function reviewRow(): Omit<TimelineRow, 'when'> {
  return {what: words.review, text: words.reviewText};
}

function lookRow(look: Checkpoint): TimelineRow {
  return {...(isEarlyLook(look) ? earlyLookRow() : reviewRow()), when: look.date ? shortDay(look.date, calendarWords) : words.afterSession(look.afterSession)};
}

/** The day is not an appointment, so it is said as about when. */
function checkInRow({evaluationDate, evaluationOffsetDays, sessions}: Plan): TimelineRow {
  const offset = evaluationOffsetDays === undefined || sessions === undefined ? words.afterSeries : words.daysAfterLast(evaluationOffsetDays);
  return {when: evaluationDate ? words.around(monthDay(evaluationDate, calendarWords)) : offset, what: words.checkIn, text: words.checkInText, badge: 'check'};
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
    badge: 'span',
  };
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
