import {derived, label, policy, stated, type Citable} from '../cite.ts';
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

/** S1's directions. Depression is not among the conditions it names as examples: reading it into them is ours. */
export const statedFactors: readonly Citable<string>[] = [
  stated('S1-034', 'severe-or-panic'),
  stated('S1-035', 'mild-or-secondary'),
  stated(['S1-040', 'S1-039'], 'ptsd'),
  stated(['S1-040', 'S1-039'], 'chronic-pain'),
  derived(['S1-040', 'S1-039'], 'depression'),
  stated(['S1-033', 'S1-032'], 'fast-metabolism'),
  stated(['S1-037', 'S1-036', 'S1-038'], 'oral-or-nasal-route'),
];

/** S2 with its claim about people with anxiety, which its study made about depression. */
export const claimOfS2: Citable<string> = stated(['S2-052', 'S2-053', 'S2-054'], 'S2');

export const driverHomeOfS2: Citable<SessionFacts['driverHome']> = stated('S2-078', {required: true, basis: 'source'});

export const sideEffectsOfS2: Citable<readonly string[]> = stated(
  ['S2-071', 'S2-072', 'S2-073', 'S2-074', 'S2-075'],
  ['dissociation', 'dizziness', 'nausea', 'blood-pressure', 'tiredness'],
);

/** S3 with its claim that two in three people improve, informal by its own word. */
export const claimOfS3: Citable<string> = stated(['S3-089', 'S3-090', 'S3-102'], 'S3');

export const conditionsOfS4: Citable<readonly string[]> = stated(['S4-134', 'S4-106'], ['anxiety']);

export const consultationOfS4: Citable<{readonly stated: boolean}> = stated(['S4-124', 'S4-136'], {stated: true});

export const sideEffectsOfS4: Citable<readonly string[]> = stated(['S4-129', 'S4-128', 'S4-130', 'S4-131', 'S4-126'], ['dissociation', 'dizziness', 'nausea', 'blood-pressure']);

/** S4's one length for every route but esketamine, to which it cannot apply. */
export const s4Session: Citable<SessionFacts> = {
  treatmentMinutes: stated('S4-125', {min: 45, max: 60}),
  recovery: {stated: false},
  driverHome: policy({required: true, basis: 'policy'}),
  sideEffects: sideEffectsOfS4,
};

/** What the label of esketamine asks for after each session. */
export const labelSession: Citable<SessionFacts> = {
  observationMinMinutes: label(120),
  recovery: label({stated: true, minutes: 120}),
  driverHome: label({required: true, basis: 'label'}),
};
