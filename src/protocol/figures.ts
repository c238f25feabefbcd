import {computedFigure, figureAt, figureOfRange, ruleFigure, silentFigure, type Figure, type FigureId} from './figure.ts';
import {inductionOf, maintenanceOf, tapersOf} from './phase.ts';
import type {Plan, PlanInput} from './plan.ts';
import {checkInDays, horizonDays, ourPolicy} from './policy.ts';
import {priceFigures} from './price-figures.ts';
import type {InductionPhase, MaintenancePhase, Policy, Protocol, Range, TaperPhase} from './protocol.ts';

/** Every number of a plan with where it comes from, in the order in which the plan is read, and the clinic's prices at the end. The one register of what may be shown. */
export function figuresOf(plan: Plan, protocol: Protocol, prices: PlanInput['prices'] = {}): readonly Figure[] {
  const maintenance = maintenanceOf(protocol);
  const isReturning = plan.direction !== undefined;
  return [
    ...(isReturning ? nextFigures(plan, protocol, maintenance) : seriesFigures(plan, protocol)),
    ...visitFigures(plan, protocol),
    ...(isReturning ? [] : tapersOf(protocol).flatMap((taper) => taperFigures(taper, protocol))),
    ...maintenanceFigures(protocol, maintenance),
    ...(isReturning ? [] : yearFigures(plan, protocol)),
    ...priceFigures(plan, prices, seriesParts(plan, protocol)),
  ];
}

/** The days from one session to the next of someone who comes back: the protocol's limits, moved by rules that no source states. */
function nextFigures({next}: Plan, protocol: Protocol, maintenance: MaintenancePhase | undefined): Figure[] {
  if (!next || !maintenance) return [];
  const tighten: readonly FigureId[] = maintenance.adapt.tightenTo ? ['tighten'] : [];
  return [
    ...computedFigure('next', 'day', {min: next.minDays, max: next.maxDays}, [...tighten, 'interval', 'floor', 'ceiling', 'returningWindow', 'lengthening', 'shortLengthening']),
    ...policyFigure(protocol, 'returningWindow', 'returningWindowDays', 'ANDRADE2017'),
    ...policyFigure(protocol, 'lengthening', 'lengtheningStepDays', 'S1-048'),
    ...policyFigure(protocol, 'shortLengthening', 'shortLengtheningStepDays', 'S1-048'),
  ];
}

/** The clinic's rule, or ours with the fact that it reads. */
function policyFigure(protocol: Protocol, id: FigureId, rule: keyof Policy, fact: string): Figure[] {
  return protocol.policy?.[rule] === undefined ? [ruleFigure(id, 'day', [ourPolicy[rule]], [fact])] : figureAt(protocol, id, 'day', `policy.${rule}`);
}

function seriesFigures(plan: Plan, protocol: Protocol): Figure[] {
  const induction = inductionOf(protocol);
  if (!induction) return [];
  return [...countFigures(plan, protocol, induction), ...paceFigures(protocol, induction), ...checkpointFigures(plan, protocol, induction)];
}

/** The count of the first series, and what answers add to it. */
function seriesParts({sessions}: Plan, protocol: Protocol): readonly FigureId[] {
  const {max = Infinity} = inductionOf(protocol)?.count ?? {};
  return sessions !== undefined && sessions.max > max ? ['sessions', 'widened'] : ['sessions'];
}

function countFigures({sessions}: Plan, protocol: Protocol, {id, count}: InductionPhase): Figure[] {
  if (!count || !sessions) return [silentFigure('sessions', 'session')];
  const path = `phases.${id}.count`;
  const isWidened = sessions.max > count.max;
  return [
    ...figureOfRange(protocol, 'sessions', 'session', [`${path}.min`, `${path}.max`]),
    ...(isWidened ? computedFigure('widened', 'session', {min: sessions.max, max: sessions.max}, ['sessions', 'factorStep', 'couldExtendTo']) : []),
    ...(isWidened ? figureAt(protocol, 'factorStep', 'session', 'factorStep') : []),
    ...figureAt(protocol, 'planned', 'session', `${path}.planned`),
    ...figureAt(protocol, 'couldExtendTo', 'session', `${path}.couldExtendTo`),
  ];
}

function paceFigures(protocol: Protocol, {id, window, spacing}: InductionPhase): Figure[] {
  const path = `phases.${id}`;
  return [
    ...(window ? figureOfRange(protocol, 'weeks', 'week', [`${path}.window.minWeeks`, `${path}.window.maxWeeks`]) : [silentFigure('weeks', 'week')]),
    ...(spacing ? figureOfRange(protocol, 'gap', 'day', [`${path}.spacing.minDays`, `${path}.spacing.maxDays`]) : [silentFigure('gap', 'day')]),
    ...figureAt(protocol, 'targetGap', 'day', `${path}.spacing.targetDays`),
    ...(spacing?.patterns ?? []).flatMap((pattern) => figureAt(protocol, 'pace', 'per-week', `${path}.spacing.patterns.${pattern.id}.perWeek`)),
  ];
}

/** A look that the plan has and the protocol has not is a rule of ours. */
function checkpointFigures({checkpoints = []}: Plan, protocol: Protocol, {id, checkpoints: rules}: InductionPhase): Figure[] {
  const numbered = rules.filter(({afterSession}) => typeof afterSession === 'number');
  const early = checkpoints.filter(({type, stated}) => !stated && !rules.some((rule) => rule.type === type));
  return [
    ...numbered.flatMap(({type, stated}) => figureAt(protocol, stated ? 'evaluation' : 'earlyLook', 'session-number', `phases.${id}.checkpoints.${type}.afterSession`)),
    ...early.map(({afterSession}) => ruleFigure('earlyLook', 'session-number', [afterSession])),
    ...(protocol.evaluationOffsetDays === undefined ? [ruleFigure('checkIn', 'day', [checkInDays])] : figureAt(protocol, 'checkIn', 'day', 'evaluationOffsetDays')),
  ];
}

function visitFigures({visitMinutes, totals, sessions}: Plan, protocol: Protocol): Figure[] {
  const {session: {treatmentMinutes, observationMinMinutes, recovery, effectsWearOffMinutes}} = protocol;
  const isRestSilent = recovery.minutes === undefined && effectsWearOffMinutes === undefined;
  const rest = isRestSilent ? [silentFigure('rest', 'minute')] : figureAt(protocol, 'rest', 'minute', 'session.recovery.minutes');
  return [
    ...minutesOf(protocol, 'consultation', 'consultationFirst.minutes'),
    ...minutesOf(protocol, 'treatment', 'session.treatmentMinutes'),
    ...(treatmentMinutes || observationMinMinutes !== undefined ? [] : [silentFigure('treatment', 'minute')]),
    ...figureAt(protocol, 'watched', 'minute', 'session.observationMinMinutes'),
    ...minutesOf(protocol, 'wearOff', 'session.effectsWearOffMinutes'),
    ...(isRestWatched(protocol) ? [] : rest),
    ...minutesOf(protocol, 'peak', 'session.peakMinutes'),
    ...(effectsWearOffMinutes ? computedFigure('visit', 'minute', visitMinutes && {min: visitMinutes.max, max: visitMinutes.max}, ['treatment', 'wearOff']) : []),
    ...(sessions ? computedFigure('series', 'minute', totals?.treatmentMinutesSeries, ['planned', ...visitParts(protocol)]) : []),
    ...(sessions && visitMinutes ? onSiteFigures(sessions.planned, visitMinutes, protocol) : []),
    ...firstChangeFigures(protocol),
  ];
}

/** All visits of the series together: at most until the effects wear off, or at least while a patient is watched or rests. */
function onSiteFigures(planned: number, {min, max}: Range, protocol: Protocol): Figure[] {
  const {session: {effectsWearOffMinutes, observationMinMinutes, recovery}} = protocol;
  if (effectsWearOffMinutes) return computedFigure('onSite', 'minute', {min: planned * max, max: planned * max}, ['planned', 'visit']);
  const parts: readonly FigureId[] = [...(observationMinMinutes === undefined ? [] : ['watched' as const]), ...(recovery.minutes === undefined || isRestWatched(protocol) ? [] : ['rest' as const])];
  return parts.length === 0 ? [] : computedFigure('onSite', 'minute', {min: planned * min, max: planned * min}, ['planned', ...parts]);
}

/** A rest as long as the watching is the same time, which is not to be added up. */
function isRestWatched({session: {observationMinMinutes, recovery}}: Protocol): boolean {
  return observationMinMinutes !== undefined && recovery.minutes === observationMinMinutes;
}

function minutesOf(protocol: Protocol, id: FigureId, path: string): Figure[] {
  return figureOfRange(protocol, id, 'minute', [`${path}.min`, `${path}.max`]);
}

function visitParts({session: {treatmentMinutes, observationMinMinutes}}: Protocol): FigureId[] {
  return [...(treatmentMinutes ? ['treatment' as const] : []), ...(observationMinMinutes === undefined ? [] : ['watched' as const])];
}

function firstChangeFigures(protocol: Protocol): Figure[] {
  return figureOfRange(protocol, 'firstChange', 'session-number', ['firstBenefit.bySession.min', 'firstBenefit.bySession.max']);
}

function taperFigures({id}: TaperPhase, protocol: Protocol): Figure[] {
  const path = `phases.${id}`;
  return [
    ...figureOfRange(protocol, 'taper', 'session', [`${path}.count.min`, `${path}.count.max`]),
    ...figureAt(protocol, 'taperEvery', 'day', `${path}.everyDays`),
    ...figureOfRange(protocol, 'taperWeeks', 'week-number', [`${path}.fromWeek`, `${path}.toWeek`]),
  ];
}

function maintenanceFigures(protocol: Protocol, maintenance: MaintenancePhase | undefined): Figure[] {
  if (!maintenance) return [silentFigure('interval', 'week')];
  const {id, interval, adapt} = maintenance;
  const path = `phases.${id}`;
  return [
    ...figureOfRange(protocol, 'interval', interval.unit, [`${path}.interval.min`, `${path}.interval.max`]),
    ...figureAt(protocol, 'fromWeek', 'week-number', `${path}.fromWeek`),
    ...figureAt(protocol, 'commonGround', 'week', `${path}.commonGround.weeks`),
    ...figureOfRange(protocol, 'tighten', adapt.tightenTo?.unit ?? 'week', [`${path}.adapt.tightenTo.min`, `${path}.adapt.tightenTo.max`]),
    ...figureAt(protocol, 'floor', 'day', `${path}.adapt.floorDays`),
    ...figureAt(protocol, 'ceiling', 'day', `${path}.adapt.ceilDays`),
  ];
}

function yearFigures(plan: Plan, protocol: Protocol): Figure[] {
  const {maintenance, totals} = plan;
  if (!maintenance) return [];
  const visits = computedFigure('visits', 'visit', totals?.visits12m, [...seriesParts(plan, protocol), ...(tapersOf(protocol).length > 0 ? ['taper' as const] : []), 'boosters']);
  return [
    ...computedFigure('boosters', 'session', maintenance.boosters12m, ['planned', 'interval', 'horizon']),
    ...visits,
    ruleFigure('horizon', 'week', [horizonDays / 7]),
  ];
}
