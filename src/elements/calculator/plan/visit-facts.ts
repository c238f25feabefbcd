import {visit as words} from '../../../i18n/outlook-words.ts';
import {plan as planWords} from '../../../i18n/plan-words.ts';
import type {Plan} from '../../../protocol/plan.ts';
import type {Protocol, SessionFacts} from '../../../protocol/protocol.ts';
import {clinicText} from '../clinic-text.ts';

/** A term with what is said about it. */
export interface Fact {
  readonly term: string;
  readonly text: string;
}

/** One visit: how long, how to get home, when a change may be felt, and what the medicine does besides. */
export function visitFacts(plan: Plan, protocol: Protocol): readonly Fact[] {
  const {notices} = plan;
  return [
    {term: words.time, text: visitTime(plan, protocol)},
    {term: words.home, text: notices.includes('DRIVER_HOME') ? planWords.notices.DRIVER_HOME : words.homeNotStated},
    {term: words.firstChange, text: `${benefitText(protocol)} ${words.firstChangeText}`},
    {term: words.sideEffects, text: notices.includes('FDA_COMPOUNDED_WARNING') ? words.sideEffectsAtHome : words.sideEffectsText},
  ];
}

/** A length in minutes as people say it. */
export function timeText({min, max}: {readonly min: number; readonly max: number}): string {
  return words.minutes(min, max);
}

function visitTime({visitMinutes, notices}: Plan, {session}: Protocol): string {
  const {treatmentMinutes, effectsWearOffMinutes} = session;
  const isRestStated = !notices.includes('RECOVERY_NOT_STATED');
  if (visitMinutes === undefined) return isRestStated ? words.notStated : words.noneStated;
  return [
    ...(treatmentMinutes === undefined ? [] : [words.treatment(timeText(treatmentMinutes))]),
    ...timeAfterward(session),
    ...(effectsWearOffMinutes ? [words.upTo(words.minutes(visitMinutes.max, visitMinutes.max), timeText(effectsWearOffMinutes))] : []),
    ...(isRestStated ? [] : [words.longerThanTreatment, planWords.notices.RECOVERY_NOT_STATED]),
  ].join(' ');
}

/** Rest that is no longer than the watching is part of it. */
function timeAfterward({observationMinMinutes: watched = 0, recovery: {minutes: rest = 0}}: SessionFacts): string[] {
  return [
    ...(watched > 0 ? [words.watched(words.minutes(watched, watched))] : []),
    ...(rest > watched ? [words.rest(words.minutes(rest, rest))] : []),
  ];
}

/** What the source says of the first change; a protocol of the clinic's own brings its words, a preset a code or a session. */
function benefitText(protocol: Protocol): string {
  const {text, bySession} = protocol.firstBenefit ?? {};
  const own = clinicText(protocol, text);
  if (own !== undefined) return words.clinicSays(own);
  const known: Readonly<Partial<Record<string, string>>> = words.benefit;
  const byCode = typeof text === 'string' ? known[text] : undefined;
  if (byCode !== undefined) return byCode;
  if (bySession === undefined) return words.benefitNotStated;
  return bySession.max === undefined ? words.fromSession(bySession.min) : words.bySession(bySession.min, bySession.max);
}
