import {addDays, daysBetween, type LocalDate} from '../../../dates/local-date.ts';
import {firstDay, monthOf, monthsBetween} from '../../../dates/month.ts';
import {year as words} from '../../../i18n/outlook-words.ts';
import {calendarWords, shared} from '../../../i18n/start-words.ts';
import {monthDay, shortMonth} from '../../../i18n/format-date.ts';
import type {OutlookRow, Plan} from '../../../protocol/plan.ts';
import {horizonDays} from '../../../protocol/policy.ts';
import type {Protocol} from '../../../protocol/protocol.ts';
import type {YearOutlookView, YearRow} from '../../../ui/year-outlook.ts';
import {isTalkFirst} from './plan-series.ts';

/** The first 12 months as three rows rather than one number. */
export interface YearView {
  readonly lead: string;
  /** Absent when a health flag was raised: a drawing would suggest a plan. */
  readonly picture: YearOutlookView | undefined;
  readonly table: readonly YearTableRow[];
  readonly notes: readonly string[];
}

/** The same in words. */
export interface YearTableRow {
  readonly relief: string;
  readonly often: string;
  /** "16 to 24" */
  readonly count: string;
  /** "16 to 24 follow-up sessions" */
  readonly sessions: string;
  /** The first day on which a follow-up session could be. */
  readonly first: string;
}

/** The year, or nothing when the source does not say how it goes on. */
export function yearView(plan: Plan, protocol: Protocol): YearView | undefined {
  const {outlook = [], totals: {visits12m} = {}} = plan;
  if (visits12m === undefined || outlook.length === 0) return undefined;
  const say = sayDay(plan);
  const drawn = isTalkFirst(plan) ? undefined : picture(plan, outlook, say);
  return {
    lead: words.lead(visits12m.min, visits12m.max),
    picture: drawn,
    table: outlook.map((row) => tableRow(row, say)),
    notes: [...(drawn === undefined ? [] : [words.possibilities]), ...(protocol.route === 'iv' ? [words.context] : [])],
  };
}

function picture({timeline = []}: Plan, outlook: readonly OutlookRow[], say: (day: number) => string): YearOutlookView {
  const start = timeline[0]?.date;
  return {
    days: horizonDays,
    names: start === undefined ? quarters() : months(start),
    series: {from: 0, to: timeline.at(-1)?.dayOffset ?? 0},
    rows: outlook.map((row) => yearRow(row, say)),
    key: words.key,
    comma: shared.comma,
    rtl: shared.direction === 'rtl',
  };
}

function yearRow({relief, interval, boosters12m, days}: OutlookRow, say: (day: number) => string): YearRow {
  const [first, last] = [days.most[0], days.most.at(-1)];
  return {
    name: words.relief[relief],
    count: words.count(boosters12m.min, boosters12m.max),
    detail: words.every(interval.min, interval.max, interval.unit),
    label: first === undefined || last === undefined ? words.noMarks : words.marksBetween(say(first), say(last)),
    ...days,
  };
}

function tableRow({relief, interval, boosters12m, days: {fewest, most}}: OutlookRow, say: (day: number) => string): YearTableRow {
  return {
    relief: words.relief[relief],
    often: words.every(interval.min, interval.max, interval.unit),
    count: words.howMany(boosters12m.min, boosters12m.max),
    sessions: words.count(boosters12m.min, boosters12m.max),
    first: most[0] === undefined ? words.none : words.between(say(most[0]), say(fewest[0] ?? most[0])),
  };
}

/** A day as a date, or as its week when there is no first day. */
function sayDay({timeline = []}: Plan): (day: number) => string {
  const start = timeline[0]?.date;
  return (day) => (start === undefined ? words.week(Math.floor(day / 7) + 1) : monthDay(addDays(start, day), calendarWords));
}

/** The month of the first day, and each one that begins after it. */
function months(start: LocalDate): YearOutlookView['names'] {
  const all = monthsBetween(monthOf(start), monthOf(addDays(start, horizonDays)));
  return all.map(firstDay).map((first) => ({day: Math.max(0, daysBetween(start, first)), label: shortMonth(first, calendarWords)}));
}

/** Every thirteenth week begins a quarter of the year. */
function quarters(): YearOutlookView['names'] {
  return [0, 13, 26, 39].map((week) => ({day: week * 7, label: words.week(week + 1)}));
}
