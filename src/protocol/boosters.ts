import {daysAfter, windowAfter} from './interval.ts';
import type {OutlookRow, Plan, TimelineEntry} from './plan.ts';
import {horizonDays} from './policy.ts';
import type {Interval, MaintenancePhase, Range} from './protocol.ts';

/** Follow-up sessions at each end of `interval` that fall in the year from the first session, counted after `last`. */
export function boostersInYear(interval: Interval, last: TimelineEntry, fromWeek = 1): Range {
  const {fewest, most} = boosterDays(interval, last, fromWeek);
  return {min: fewest.length, max: most.length};
}

/** When the first follow-up session is due; `undefined` without dates. */
export function firstBoosterWindow(maintenance: MaintenancePhase, last: TimelineEntry): Plan['firstBoosterWindow'] {
  const {from, to} = windowAfter(maintenance.interval, last.date);
  return from === undefined || to === undefined ? undefined : {from, to};
}

/** The year if relief lasts long, as the protocol says, or short, each with its interval. */
export function outlookFor(maintenance: MaintenancePhase, last: TimelineEntry): OutlookRow[] {
  const {long, usual, short} = outlookIntervals(maintenance);
  const row = (relief: OutlookRow['relief'], interval: Interval): OutlookRow => {
    const days = boosterDays(interval, last, maintenance.fromWeek);
    return {relief, interval, boosters12m: {min: days.fewest.length, max: days.most.length}, days};
  };
  return [row('long', long), row('usual', usual), row('short', short)];
}

/** Where a source tightens its interval for short relief, that is the short row and the interval's own ends are the others. */
function outlookIntervals({interval, commonGround, adapt}: MaintenancePhase): Record<OutlookRow['relief'], Interval> {
  const {min, max, unit} = interval;
  const shared = commonGround && ({min: commonGround.weeks, max: commonGround.weeks, unit: 'week'} as const);
  return {
    long: {min: max, max, unit},
    usual: shared ?? (adapt.tightenTo ? {min, max: min, unit} : {min, max, unit}),
    short: adapt.tightenTo ?? {min, max: min, unit},
  };
}

/** The days of those sessions, counted from the first session: at the long end of `interval`, and at the short one. */
function boosterDays(interval: Interval, last: TimelineEntry, fromWeek = 1): OutlookRow['days'] {
  return {fewest: daysInYear(interval.max, interval, last, fromWeek), most: daysInYear(interval.min, interval, last, fromWeek)};
}

function daysInYear(amount: number, {unit}: Interval, {dayOffset, date}: TimelineEntry, fromWeek: number): number[] {
  const days: number[] = [];
  for (let nth = 1; nth < horizonDays; nth++) {
    const day = dayOffset + daysAfter(amount * nth, unit, date);
    if (day >= horizonDays) break;
    if (day >= (fromWeek - 1) * 7) days.push(day);
  }
  return days;
}
