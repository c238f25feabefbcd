import {inductionOf, maintenanceOf} from './phase.ts';
import type {Evidence} from './evidence.ts';
import type {Adjustment, Notice, PlanInput} from './plan.ts';
import type {Protocol} from './protocol.ts';

/** What the notices of a plan depend on. `extra` comes from the steps that found something themselves. */
export interface NoticeFacts {
  readonly protocol: Protocol;
  readonly input: PlanInput;
  readonly evidence: readonly Evidence[];
  readonly adjustments: readonly Adjustment[];
  readonly extra: readonly Notice[];
}

/** Everything that must be said with a plan, in a fixed order. */
export function noticesFor(facts: NoticeFacts): Notice[] {
  const {protocol, input, evidence, adjustments, extra} = facts;
  return [
    ...when(input.flags, 'CONTACT_CLINIC_FIRST'),
    'CONSULT_FIRST',
    'MAY_NOT_RESPOND',
    ...routeNotices(protocol, input),
    ...(input.mode === 'returning' ? [] : courseNotices(protocol)),
    ...when(maintenanceOf(protocol)?.interval.interpreted?.length, 'MAINTENANCE_INTERPRETED'),
    ...when(protocol.kind === 'composite', 'SOURCES_DISAGREE'),
    ...when(adjustments.some(({counter}) => counter.length > 0), 'EVIDENCE_MIXED'),
    ...when(evidence.some(({correction}) => correction !== undefined), 'STAT_CORRECTED'),
    ...extra,
  ];
}

/** Esketamine for depression is the only use with an approval. */
function routeNotices({route, setting, session, conditions}: Protocol, {condition = conditions[0]}: PlanInput): Notice[] {
  return [
    ...when(route !== 'esketamine' || condition !== 'depression', 'OFF_LABEL'),
    ...when(route === 'sl' || setting.includes('at-home-supervised'), 'FDA_COMPOUNDED_WARNING'),
    ...when(route === 'esketamine', 'OBSERVATION_2H'),
    ...when(session.driverHome.required, 'DRIVER_HOME'),
    ...when(!session.recovery.minutes && !session.effectsWearOffMinutes, 'RECOVERY_NOT_STATED'),
  ];
}

function courseNotices(protocol: Protocol): Notice[] {
  return when(!inductionOf(protocol)?.count, 'COUNT_NOT_STATED');
}

function when(condition: unknown, notice: Notice): Notice[] {
  return condition ? [notice] : [];
}
