import {plan as words} from '../../i18n/en/plan.ts';
import type {Adjustment, Plan} from '../../protocol/plan.ts';
import type {Protocol, SessionFacts} from '../../protocol/protocol.ts';
import {clinicText} from './clinic-text.ts';

/** A term with what is said about it. */
export interface Fact {
  readonly term: string;
  readonly text: string;
}

/** What an answer changed, with the reason and what speaks against it. */
export interface AnswerEffect {
  readonly name: string;
  readonly effect: string;
  readonly reason: string;
  readonly counter: string | undefined;
}

/** The topic that a visitor chose, or `unsure`. */
export type Topic = 'anxiety' | 'depression' | 'ptsd' | 'unsure';

/** One visit: how long, how to get home, when a change may be felt, and what the medicine does besides. */
export function visitFacts(plan: Plan, protocol: Protocol): readonly Fact[] {
  const {notices} = plan;
  return [
    {term: words.visitTime, text: visitTime(plan, protocol)},
    {term: words.home, text: notices.includes('DRIVER_HOME') ? words.notices.DRIVER_HOME : words.homeNotStated},
    {term: words.firstChange, text: firstChange(protocol)},
    {term: words.sideEffects, text: words.sideEffectsText},
  ];
}

/** What each answer changed, in words; nothing is scored. */
export function answerEffects({adjustments = []}: Plan): readonly AnswerEffect[] {
  return adjustments.flatMap(answerEffect);
}

/** What studies found in groups, by topic and form of treatment, and what is not known. */
export function knownTexts({evidence = [], notices}: Plan, {route}: Protocol, topic: Topic): readonly string[] {
  const figures = route === 'sl' ? words.knownAtHome : words.known[topic];
  return [
    evidence.length === 0 ? words.knownNone : figures,
    ...(evidence.length === 0 ? [] : [words.notPersonal]),
    ...(notices.includes('STAT_CORRECTED') ? [words.notices.STAT_CORRECTED] : []),
  ];
}

/** What must be said before anything else: how the medicine stands with the FDA. */
export function approvalTexts({notices}: Plan, {route}: Protocol, topic: Topic): readonly string[] {
  const medicine = route === 'esketamine' ? 'esketamine' : 'ketamine';
  return [
    ...(notices.includes('OFF_LABEL') ? [words.offLabel[medicine][topic]] : []),
    ...(notices.includes('FDA_COMPOUNDED_WARNING') ? [words.notices.FDA_COMPOUNDED_WARNING] : []),
  ];
}

function visitTime({visitMinutes, sessions, totals, notices}: Plan, {session}: Protocol): string {
  const treatment = session.treatmentMinutes;
  const series = totals?.treatmentMinutesSeries;
  const isRestStated = !notices.includes('RECOVERY_NOT_STATED');
  const texts = [
    ...(treatment === undefined ? [] : [words.treatmentTime(words.visitMinutes(treatment.min, treatment.max))]),
    ...timeAfterward(session),
    ...(visitMinutes && session.effectsWearOffMinutes ? [words.upTo(words.visitMinutes(visitMinutes.max, visitMinutes.max))] : []),
    ...(series && sessions ? [words.seriesTime(sessions.planned, words.visitMinutes(series.min, series.max))] : []),
    ...(visitMinutes && !isRestStated ? [words.notices.RECOVERY_NOT_STATED] : []),
  ];
  if (visitMinutes === undefined) return isRestStated ? words.visitTimeNotStated : words.visitAndRestNotStated;
  return texts.join(' ');
}

/** Rest that is no longer than the watching is part of it. */
function timeAfterward({observationMinMinutes: watched = 0, recovery: {minutes: rest = 0}}: SessionFacts): string[] {
  return [
    ...(watched > 0 ? [words.watched(words.visitMinutes(watched, watched))] : []),
    ...(rest > watched ? [words.rest(words.visitMinutes(rest, rest))] : []),
  ];
}

function firstChange(protocol: Protocol): string {
  const text = clinicText(protocol, protocol.firstBenefit?.text);
  return text === undefined ? words.firstChangeText : `${words.clinicSays(text)} ${words.firstChangeText}`;
}

function answerEffect({factor, effect}: Adjustment): AnswerEffect[] {
  const known: Readonly<Partial<Record<string, {readonly name: string; readonly reason: string; readonly counter?: string}>>> = words.factors;
  const text = known[factor];
  return text === undefined ? [] : [{name: text.name, effect: words.effect[effect], reason: text.reason, counter: text.counter}];
}
