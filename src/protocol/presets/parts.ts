import {derived, policy, stated, type Citable} from '../cite.ts';
import type {CheckpointRule, InductionPhase, SessionFacts, Spacing} from '../protocol.ts';

/** Fewest and most days between sessions. Our rule: only S1 states a spacing. */
const gap = {minDays: 2, maxDays: 5};

/** The two usual paces, worked out from the six sessions in two to three weeks of `fact`. */
export function derivedSpacing(fact: string): Citable<Spacing> {
  return policy({...gap, patterns: derived(fact, [{id: 'twice-weekly', perWeek: 2}, {id: 'every-other-day', perWeek: 3}]), stated: false});
}

/** S1's two paces. Every other day is three visits a week where a clinic has weekends. */
export const statedSpacing: Citable<Spacing> = {
  minDays: derived('S1-027', 2),
  maxDays: policy(gap.maxDays),
  patterns: [{id: 'twice-weekly', perWeek: stated('S1-027', 2)}, {id: 'every-other-day', perWeek: derived('S1-027', 3)}],
  stated: true,
};

/** The pace of esketamine, with the reason that the caller has for it. */
export function twiceWeekly(perWeek: Citable<number>): Citable<Spacing> {
  return policy({...gap, patterns: [{id: 'twice-weekly', perWeek}], stated: true});
}

/** A look at the early end of a wide range. Our rule. */
export const earlyLook: Citable<CheckpointRule> = policy({afterSession: 4, type: 'early-look', stated: false});

/** A first series of which the source gives no number of sessions. */
export const silentInduction: Citable<InductionPhase> = {id: 'induction', kind: 'induction', checkpoints: []};

/** S4's one length for every route but esketamine, to which it cannot apply. */
export const s4Session: Citable<SessionFacts> = {
  treatmentMinutes: stated('S4-125', {min: 45, max: 60}),
  recovery: {stated: false},
  driverHome: {required: true, basis: 'policy'},
};
