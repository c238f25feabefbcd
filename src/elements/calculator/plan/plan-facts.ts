import {plan as words, planDetails} from '../../../i18n/plan-words.ts';
import type {Adjustment, Plan} from '../../../protocol/plan.ts';
import type {Protocol} from '../../../protocol/protocol.ts';
import {sourceItem, type SourceItem} from './source-item.ts';

/** What an answer changed, with the reason and what speaks against it. */
export interface AnswerEffect {
  readonly name: string;
  readonly effect: string;
  readonly reason: string;
  readonly counter: string | undefined;
  /** Which way the sources say it works. */
  readonly direction: string;
  /** Who says so, and who found otherwise. */
  readonly sources: readonly SourceItem[];
  readonly counterSources: readonly SourceItem[];
}

/** The topic that a visitor chose, or `unsure`. */
export type Topic = 'anxiety' | 'depression' | 'ptsd' | 'unsure';

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

function answerEffect({factor, effect, direction, sources, counter}: Adjustment): AnswerEffect[] {
  const known: Readonly<Partial<Record<string, {readonly name: string; readonly reason: string; readonly counter?: string}>>> = words.factors;
  const text = known[factor];
  return text === undefined ? [] : [{
    name: text.name,
    effect: words.effect[effect],
    reason: text.reason,
    counter: text.counter,
    direction: planDetails.factor.direction[direction],
    sources: sources.map(sourceItem),
    counterSources: counter.map(sourceItem),
  }];
}
