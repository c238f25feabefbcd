import type {Issue} from '../parsing/issue.ts';
import {nearestSpelling} from '../parsing/nearest-spelling.ts';
import {didYouMean} from '../parsing/place.ts';
import {everyPath} from './cite.ts';
import {daysAfter} from './interval.ts';
import {paceOffsets} from './pace.ts';
import type {DoseRange, InductionPhase, MaintenancePhase, Phase, Protocol, SessionCount, Spacing, TaperPhase} from './protocol.ts';

type SeriesCount = NonNullable<InductionPhase['count']>;
type SeriesWindow = NonNullable<InductionPhase['window']>;

/**
 * What is wrong between the members of a protocol that are each right by themselves. `wrong` are the paths of those that are not:
 * what depends on one of them is not compared.
 */
export function consistencyIssues(protocol: Protocol, wrong: readonly string[]): Issue[] {
  const isRight = (path: string): boolean => !wrong.some((other) => other === path || other.startsWith(`${path}.`) || other.startsWith(`${path}[`));
  return [
    ...(wrong.some((path) => /^phases(\[\d+\](\.kind)?)?$/.test(path)) ? [] : phasesIssues(protocol.phases, isRight)),
    ...(isRight('session') && isRight('route') ? sessionIssues(protocol) : []),
    ...(isRight('setting') && isRight('bookable') ? homeIssues(protocol) : []),
    ...(isRight('dose') && protocol.dose ? doseIssues(protocol.dose) : []),
    ...(wrong.length === 0 ? reasonIssues(protocol) : []),
  ];
}

function phasesIssues(phases: readonly Phase[], isRight: (path: string) => boolean): Issue[] {
  const right = phases.map((_, index) => isRight(`phases[${index}]`));
  return [
    ...orderIssues(phases),
    ...(right.includes(false) ? [] : idIssues(phases)),
    ...phases.flatMap((phase, index) => (right[index] ? phaseIssues(phase, `phases[${index}]`) : [])),
    ...phases.flatMap((phase, index) => (right[index] && right[index - 1] ? successionIssues(phases[index - 1], phase, `phases[${index}]`) : [])),
  ];
}

function orderIssues(phases: readonly Phase[]): Issue[] {
  const kinds = phases.map(({kind}) => kind).join(' ');
  return check(/^induction( taper)*( maintenance)?$/.test(kinds), 'phases', `must be one induction, then any tapers, then at most one maintenance, but is ${kinds.replaceAll(' ', ', ')}`);
}

function idIssues(phases: readonly Phase[]): Issue[] {
  const ids = phases.map(({id}) => id);
  return check(new Set(ids).size === ids.length, 'phases', `must each have an id of their own, but are ${ids.join(', ')}`);
}

function phaseIssues(phase: Phase, path: string): Issue[] {
  if (phase.kind === 'induction') return inductionIssues(phase, path);
  return phase.kind === 'taper' ? taperIssues(phase, path) : maintenanceIssues(phase, path);
}

function inductionIssues({count, window, spacing, checkpoints}: InductionPhase, path: string): Issue[] {
  const silent = [...(window ? [] : ['window']), ...(spacing ? [] : ['spacing'])];
  return [
    ...check(!count || silent.length === 0, path, `has a count but no ${silent.join(' and no ')}: a series is booked by its weeks and gaps`),
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
      check(typeof afterSession !== 'number' || afterSession <= most, `${path}.checkpoints[${index}].afterSession`, `must be at most the longest series (${most}), but is ${afterSession}`)),
  ];
}

function countIssues({min, max, planned}: SessionCount, path: string): Issue[] {
  return [
    ...ascending('min', min, `${path}.max`, max),
    ...within({min, max}, `${path}.planned`, planned),
  ];
}

function spacingIssues({minDays, maxDays, targetDays, patterns}: Spacing, path: string): Issue[] {
  return [
    ...ascending('minDays', minDays, `${path}.maxDays`, maxDays),
    ...(targetDays === undefined ? [] : within({minDays, maxDays}, `${path}.targetDays`, targetDays)),
    ...check(targetDays === undefined || patterns.length === 0, `${path}.targetDays`, 'must be left out where patterns set the pace'),
    ...check(new Set(patterns.map(({id}) => id)).size === patterns.length, `${path}.patterns`, 'must each have an id of their own'),
    ...patterns.flatMap(({perWeek}, index) => patternIssues(Math.floor(7 / perWeek), Math.ceil(7 / perWeek), {minDays, maxDays}, `${path}.patterns[${index}].perWeek`)),
  ];
}

function patternIssues(shortest: number, longest: number, {minDays, maxDays}: Pick<Spacing, 'minDays' | 'maxDays'>, path: string): Issue[] {
  const gaps = shortest === longest ? `${shortest}` : `${shortest} or ${longest}`;
  return check(shortest >= minDays && longest <= maxDays, path, `puts sessions ${gaps} days apart, but minDays (${minDays}) to maxDays (${maxDays}) does not allow that`);
}

/** A series at any of its paces, on a calendar that is always open, must end in its own weeks; asked only where count and weeks are right. */
function paceIssues({min, max, planned}: SeriesCount, {minWeeks, maxWeeks}: SeriesWindow, spacing: Spacing, path: string): Issue[] {
  if (planned < min || planned > max || minWeeks > maxWeeks) return [];
  const paces = spacing.patterns.length === 0 ? [undefined] : spacing.patterns;
  return paces.flatMap((pattern, index) => {
    const week = 1 + Math.floor((paceOffsets(spacing, pattern, planned).at(-1) ?? 0) / 7);
    const message = `brings the ${planned} planned sessions to an end in week ${week}, but the window is week ${minWeeks} to ${maxWeeks}: change the pace, the count or the window`;
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

function maintenanceIssues({interval, adapt: {floorDays, ceilDays, tightenTo}}: MaintenancePhase, path: string): Issue[] {
  const [from, to] = [daysAfter(interval.min, interval.unit), daysAfter(interval.max, interval.unit)];
  const tightest = tightenTo && daysAfter(tightenTo.min, tightenTo.unit);
  return [
    ...ascending('floorDays', floorDays, `${path}.adapt.ceilDays`, ceilDays),
    ...check(from >= floorDays && to <= ceilDays, `${path}.interval`, `is ${from} to ${to} days, but adapt.floorDays (${floorDays}) to adapt.ceilDays (${ceilDays}) does not allow that`),
    ...check(tightest === undefined || tightest >= floorDays, `${path}.adapt.tightenTo`, `begins at ${tightest ?? 0} days, but floorDays (${floorDays}) does not allow that`),
    ...check(tightest === undefined || tightest < from, `${path}.adapt.tightenTo`, `begins at ${tightest ?? 0} days, but must begin sooner than the interval itself (${from} days)`),
  ];
}

/** Each later phase begins after the week in which the one before it ends. */
function successionIssues(before: Phase | undefined, phase: Phase, path: string): Issue[] {
  const end = endWeekOf(before);
  const start = phase.kind === 'induction' ? undefined : phase.fromWeek;
  if (start === undefined || end === undefined) return [];
  return check(start > end, `${path}.fromWeek`, `must be after week ${end}, in which the phase before it ends, but is ${start}`);
}

function endWeekOf(phase: Phase | undefined): number | undefined {
  if (phase?.kind === 'induction') return phase.window?.maxWeeks;
  return phase?.kind === 'taper' ? phase.toWeek : undefined;
}

/** A dose by weight that was meant in mg would be a dangerous mistake. */
function doseIssues({unit, min, max, options, day1, capMg, weightBasis}: DoseRange): Issue[] {
  const amounts = [min, max, day1, ...(options ?? [])].filter((amount) => amount !== undefined);
  const most = Math.max(...amounts);
  return [
    ...check((min !== undefined && max !== undefined) || options !== undefined, 'dose', 'must have min and max, or options'),
    ...(min !== undefined && max !== undefined ? ascending('min', min, 'dose.max', max) : []),
    ...check(unit === 'mg' || most <= 5, 'dose', `must be at most 5 where the unit is mg/kg, but goes up to ${most}`),
    ...check(unit === 'mg/kg' || weightBasis === undefined, 'dose.weightBasis', 'must be left out where the unit is mg'),
    ...check(unit === 'mg/kg' || capMg === undefined, 'dose.capMg', 'must be left out where the unit is mg'),
  ];
}

/** The label of esketamine asks for two hours of watching after each session. */
function sessionIssues({route, session: {observationMinMinutes: watched = 0, recovery}}: Protocol): Issue[] {
  return [
    ...check(route !== 'esketamine' || watched >= 120, 'session.observationMinMinutes', `must be 120 or more for esketamine, but is ${watched === 0 ? 'missing' : watched}`),
    ...check(recovery.stated || recovery.minutes === undefined, 'session.recovery.minutes', 'must be left out where recovery is not stated'),
  ];
}

/** The FDA warns of use at home, so nothing of it is arranged on a page. */
function homeIssues({setting, bookable}: Protocol): Issue[] {
  return check(bookable === false || !setting.includes('at-home-supervised'), 'bookable', 'must be false where a setting is at-home-supervised');
}

function reasonIssues({because, ...protocol}: Protocol): Issue[] {
  const paths = everyPath(protocol).map(([path]) => path).filter((path) => path !== '');
  return Object.keys(because).filter((path) => !paths.includes(path)).map((path) => {
    const meant = didYouMean(nearestSpelling(path, paths));
    return {path: `because.${path}`, message: `must name a member of this protocol${meant === '' ? ', such as factorStep' : meant}`};
  });
}

/** An issue at `path`, unless `holds`. */
function check(holds: boolean, path: string, message: string): Issue[] {
  return holds ? [] : [{path, message}];
}

function ascending(lowName: string, low: number, path: string, high: number): Issue[] {
  return check(low <= high, path, `must be at least ${lowName} (${low}), but is ${high}`);
}

/** Names both limits with their numbers: "min (4) to max (6)". */
function within(limits: Readonly<Record<string, number>>, path: string, value: number): Issue[] {
  const [[lowName, low] = ['', 0], [highName, high] = ['', 0]] = Object.entries(limits);
  return check(value >= low && value <= high, path, `must be from ${lowName} (${low}) to ${highName} (${high}), but is ${value}`);
}
