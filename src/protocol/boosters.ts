import {daysAfter, windowAfter} from './interval.ts';
import type {OutlookRow, Plan, TimelineEntry} from './plan.ts';
import {horizonDays} from './policy.ts';
import type {Interval, MaintenancePhase, Range} from './protocol.ts';

/** Follow-up sessions at each end of `interval` that fall in the year from the first session, counted after `last`. */
export function boostersInYear(interval: Interval, last: TimelineEntry, fromWeek = 1): Range {
  return {min: countInYear(interval.max, interval, last, fromWeek), max: countInYear(interval.min, interval, last, fromWeek)};
}

/** When the first follow-up session is due; `undefined` without dates. */
export function firstBoosterWindow(maintenance: MaintenancePhase, last: TimelineEntry): Plan['firstBoosterWindow'] {
  const {from, to} = windowAfter(maintenance.interval, last.date);
  return from === undefined || to === undefined ? undefined : {from, to};
}

/** The year if relief lasts long, as the protocol says, or short, each with its interval. */
export function outlookFor(maintenance: MaintenancePhase, last: TimelineEntry): OutlookRow[] {
  const {long, usual, short} = outlookIntervals(maintenance);
  const row = (relief: OutlookRow['relief'], interval: Interval) => ({relief, interval, boosters12m: boostersInYear(interval, last, maintenance.fromWeek)});
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

function countInYear(amount: number, {unit}: Interval, {dayOffset, date}: TimelineEntry, fromWeek: number): number {
  let count = 0;
  for (let nth = 1; nth < horizonDays; nth++) {
    const offset = dayOffset + daysAfter(amount * nth, unit, date);
    if (offset >= horizonDays) break;
    if (offset >= (fromWeek - 1) * 7) count++;
  }
  return count;
}
