import type {Issue} from '../parsing/issue.ts';
import {daysAfter} from './interval.ts';
import {everyPath} from './cite.ts';
import {paceOffsets} from './pace.ts';
import type {InductionPhase, MaintenancePhase, Phase, Protocol, SessionCount, Spacing, TaperPhase} from './protocol.ts';

type SeriesCount = NonNullable<InductionPhase['count']>;
type SeriesWindow = NonNullable<InductionPhase['window']>;

/** What is wrong between the members of a protocol that are each right by themselves. */
export function consistencyIssues(protocol: Protocol): Issue[] {
  return [
    ...orderIssues(protocol.phases),
    ...protocol.phases.flatMap((phase, index) => phaseIssues(phase, `phases[${index}]`)),
    ...successionIssues(protocol.phases),
    ...doseIssues(protocol),
    ...observationIssues(protocol),
    ...reasonIssues(protocol),
  ];
}

function orderIssues(phases: readonly Phase[]): Issue[] {
  const kinds = phases.map(({kind}) => kind).join(' ');
  const ids = phases.map(({id}) => id);
  return [
    ...check(/^induction( taper)*( maintenance)?$/.test(kinds), 'phases', `must be one induction, then any tapers, then at most one maintenance, but is ${kinds.replaceAll(' ', ', ')}`),
    ...check(new Set(ids).size === ids.length, 'phases', `must each have an id of their own, but are ${ids.join(', ')}`),
  ];
}

function phaseIssues(phase: Phase, path: string): Issue[] {
  if (phase.kind === 'induction') return inductionIssues(phase, path);
  return phase.kind === 'taper' ? taperIssues(phase, path) : maintenanceIssues(phase, path);
}

function inductionIssues({count, window, spacing, checkpoints}: InductionPhase, path: string): Issue[] {
  const placed = !count || (window !== undefined && spacing !== undefined);
  return [
    ...check(placed, path, 'must have a window and a spacing where it has a count: a series is booked by its weeks and gaps'),
    ...(window ? ascending('minWeeks', window.minWeeks, `${path}.window.maxWeeks`, window.maxWeeks) : []),
    ...(count ? seriesIssues(count, checkpoints, path) : []),
    ...(spacing ? spacingIssues(spacing, `${path}.spacing`) : []),
    ...(count && window && spacing ? paceIssues(count, window, spacing, `${path}.spacing`) : []),
  ];
}

function seriesIssues(count: SeriesCount, checkpoints: InductionPhase['checkpoints'], path: string): Issue[] {
  const most = count.couldExtendTo ?? count.max;
  return [
    ...countIssues(count, `${path}.count`),
    ...ascending('max', count.max, `${path}.count.couldExtendTo`, most),
    ...checkpoints.flatMap(({afterSession}, index) =>
      check(typeof afterSession !== 'number' || afterSession <= most, `${path}.checkpoints[${index}].afterSession`, `must be at most the longest series, ${most}, but is ${afterSession}`)),
  ];
}

function countIssues({min, max, planned}: SessionCount, path: string): Issue[] {
  return [
    ...ascending('min', min, `${path}.max`, max),
    ...within(min, max, 'min to max', `${path}.planned`, [planned]),
  ];
}

function spacingIssues({minDays, maxDays, targetDays, patterns}: Spacing, path: string): Issue[] {
  const limits = 'minDays to maxDays';
  return [
    ...ascending('minDays', minDays, `${path}.maxDays`, maxDays),
    ...within(minDays, maxDays, limits, `${path}.targetDays`, targetDays === undefined ? [] : [targetDays]),
    ...check(targetDays === undefined || patterns.length === 0, `${path}.targetDays`, 'must be left out where patterns set the pace'),
    ...check(new Set(patterns.map(({id}) => id)).size === patterns.length, `${path}.patterns`, 'must each have an id of their own'),
    ...patterns.flatMap(({perWeek}, index) => within(minDays, maxDays, limits, `${path}.patterns[${index}]`, [Math.floor(7 / perWeek), Math.ceil(7 / perWeek)], 'must keep its gaps')),
  ];
}

/** A series at any of its paces, on a calendar that is always open, must end in its own weeks. */
function paceIssues({planned}: SeriesCount, window: SeriesWindow, spacing: Spacing, path: string): Issue[] {
  const {minWeeks, maxWeeks} = window;
  const paces = spacing.patterns.length === 0 ? [undefined] : spacing.patterns;
  return paces.flatMap((pattern, index) => {
    const week = 1 + Math.floor((paceOffsets(spacing, pattern, planned).at(-1) ?? 0) / 7);
    const message = `must bring the ${planned} planned sessions to an end in week ${minWeeks} to ${maxWeeks}, but they end in week ${week}`;
    return check(week >= minWeeks && week <= maxWeeks, pattern ? `${path}.patterns[${index}]` : path, message);
  });
}

function taperIssues({count, everyDays, fromWeek, toWeek}: TaperPhase, path: string): Issue[] {
  const lastWeek = fromWeek + Math.floor(((count.planned - 1) * everyDays) / 7);
  return [
    ...countIssues(count, `${path}.count`),
    ...ascending('fromWeek', fromWeek, `${path}.toWeek`, toWeek),
    ...ascending('the week of the last planned session', lastWeek, `${path}.toWeek`, toWeek),
  ];
}

function maintenanceIssues({interval, adapt}: MaintenancePhase, path: string): Issue[] {
  const {floorDays, ceilDays, tightenTo} = adapt;
  const days = (amount: number) => daysAfter(amount, interval.unit);
  return [
    ...within(floorDays, ceilDays, 'adapt.floorDays to adapt.ceilDays', `${path}.interval`, [days(interval.min), days(interval.max)], 'must stay, in days,'),
    ...(tightenTo ? within(floorDays, ceilDays, 'floorDays to ceilDays', `${path}.adapt.tightenTo`, [daysAfter(tightenTo.min, tightenTo.unit)], 'must begin, in days,') : []),
  ];
}

/** Each later phase begins after the week in which the one before it ends. */
function successionIssues(phases: readonly Phase[]): Issue[] {
  return phases.slice(1).flatMap((phase, index) => {
    const end = endWeekOf(phases[index]);
    const start = phase.kind === 'induction' ? undefined : phase.fromWeek;
    if (start === undefined || end === undefined) return [];
    return check(start > end, `phases[${index + 1}].fromWeek`, `must be after week ${end}, in which the phase before it ends, but is ${start}`);
  });
}

function endWeekOf(phase: Phase | undefined): number | undefined {
  if (phase?.kind === 'induction') return phase.window?.maxWeeks;
  return phase?.kind === 'taper' ? phase.toWeek : undefined;
}

function doseIssues({dose}: Protocol): Issue[] {
  if (!dose) return [];
  const {min, max, options} = dose;
  if (min === undefined || max === undefined) return check(options !== undefined, 'dose', 'must have min and max, or options');
  return ascending('min', min, 'dose.max', max);
}

/** The label of esketamine asks for two hours of watching after each session. */
function observationIssues({route, session}: Protocol): Issue[] {
  const watched = session.observationMinMinutes ?? 0;
  return check(route !== 'esketamine' || watched >= 120, 'session.observationMinMinutes', `must be 120 or more for esketamine, but is ${watched}`);
}

function reasonIssues({because, ...protocol}: Protocol): Issue[] {
  const paths = new Set(everyPath(protocol).map(([path]) => path));
  return Object.keys(because).flatMap((path) => check(path !== '' && paths.has(path), `because.${path}`, 'must name a member of this protocol, such as phases.induction.count.min'));
}

/** An issue at `path`, unless `holds`. */
function check(holds: boolean, path: string, message: string): Issue[] {
  return holds ? [] : [{path, message}];
}

function ascending(lowName: string, low: number, path: string, high: number): Issue[] {
  return check(low <= high, path, `must be at least ${lowName}, ${low}, but is ${high}`);
}

function within(min: number, max: number, limits: string, path: string, values: readonly number[], demand = 'must be'): Issue[] {
  const inside = values.every((value) => value >= min && value <= max);
  return check(inside, path, `${demand} from ${limits}, ${min} to ${max}, but is ${values.join(' to ')}`);
}
