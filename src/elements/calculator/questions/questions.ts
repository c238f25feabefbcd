import type {Weekday} from '../../../dates/weekday.ts';
import {inductionOf} from '../../../protocol/phase.ts';
import type {InductionPhase, Protocol} from '../../../protocol/protocol.ts';
import {followedProtocol, routesOf, type Protocols} from '../protocol/followed-protocol.ts';
import {weekdaysOffered} from './timing.ts';

/** A question of the calculator; its words are in the message file under the same name. */
export type QuestionName =
  | 'visit' | 'topic' | 'route' | 'severity' | 'also' | 'metabolism' | 'years' | 'relief' | 'reliefDays' | 'interval' | 'lastSession' | 'pace' | 'start' | 'days';

/** A screen of the calculator: one of the two safety gates, or one question. */
export type StepName = QuestionName | 'safety' | 'health';

/** What was answered so far: the codes of the choices, or the text that was typed. A skipped question is absent or empty. */
export type Answers = Readonly<Partial<Record<QuestionName | 'health', readonly string[]>>>;

/** One question and how it is answered. */
export interface Question {
  readonly name: QuestionName;
  readonly kind: 'one' | 'many' | 'date' | 'days';
  /** Codes, in the order shown. Empty for dates and days. */
  readonly choices: readonly string[];
  /** The name of each choice in the message file, where it is not the code itself. */
  readonly labels?: readonly string[];
  /** What is not required can be skipped. */
  readonly isRequired: boolean;
}

/** A safety question. It is shown by a template of its own and always has to be answered. */
export interface Gate {
  readonly name: 'safety' | 'health';
  readonly kind: 'gate';
  readonly isRequired: true;
}

/** One screen, which asks one thing. */
export type Step = Gate | Question;

/** What the clinic offers. */
export interface Offer {
  readonly protocols: Protocols;
  /** Monday to Friday when absent. */
  readonly clinicDays: readonly Weekday[] | undefined;
}

/** The screens that lead to a plan, in order. Only what the clinic's offer can use is asked. */
export function stepsOf(offer: Offer, answers: Answers): readonly Step[] {
  const protocol = followedProtocol(offer.protocols, answers);
  const before = [gate('safety'), visit, topic, ...routeQuestion(offer)];
  if (answers.visit?.[0] === 'returning') return [...before, ...reliefQuestions(answers), gate('health')];
  return [...before, ...factorQuestions(protocol, answers), gate('health'), ...timingQuestions(protocol, offer)];
}

const visit: Question = one('visit', ['new', 'returning'], true);
const topic: Question = one('topic', ['anxiety', 'depression', 'ptsd', 'unsure'], true);

function routeQuestion({protocols}: Offer): Question[] {
  const routes = routesOf(protocols);
  return routes.length > 1 ? [one('route', [...routes, 'unsure'], true)] : [];
}

function factorQuestions({factors}: Protocol, answers: Answers): Question[] {
  const has = (factor: string): boolean => factors.includes(factor);
  const also = ['ptsd', 'depression', 'chronic-pain'].filter((factor) => has(factor) && factor !== answers.topic?.[0]);
  return [
    ...(has('severe-or-panic') || has('mild-or-secondary') ? [one('severity', severities(has))] : []),
    ...(also.length > 0 ? [many('also', [...also, 'none'])] : []),
    ...(has('fast-metabolism') ? [one('metabolism', ['yes', 'no'])] : []),
    ...(has('years-with-symptoms') ? [one('years', ['under-1', '1-to-5', 'over-5'])] : []),
  ];
}

function severities(has: (factor: string) => boolean): string[] {
  return ['mild-or-secondary', 'moderate', 'severe-or-panic'].filter((code) => code === 'moderate' || has(code));
}

function reliefQuestions(answers: Answers): Question[] {
  return [
    one('relief', ['returned', 'still-well', 'no-relief', 'unsure'], true),
    ...(answers.relief?.[0] === 'returned' ? [typed('reliefDays', 'days', true)] : []),
    typed('interval', 'days'),
    typed('lastSession', 'date'),
  ];
}

function timingQuestions(protocol: Protocol, {clinicDays}: Offer): Question[] {
  const induction = inductionOf(protocol);
  if (induction?.count === undefined) return [];
  return [...paceQuestion(induction), typed('start', 'date'), ...daysQuestion(clinicDays)];
}

/** The slowest and the fastest pace, where they differ. */
function paceQuestion({spacing}: InductionPhase): Question[] {
  const perWeek = (spacing?.patterns ?? []).map((pattern) => pattern.perWeek);
  const [slowest, fastest] = [Math.min(...perWeek), Math.max(...perWeek)];
  return slowest < fastest ? [{...one('pace', ['standard', 'compact']), labels: [`${slowest}-a-week`, `${fastest}-a-week`]}] : [];
}

/** A clinic that is open on one day a week leaves no choice. */
function daysQuestion(clinicDays: Offer['clinicDays']): Question[] {
  const days = weekdaysOffered(clinicDays);
  return days.length > 1 ? [many('days', days)] : [];
}

function gate(name: Gate['name']): Gate {
  return {name, kind: 'gate', isRequired: true};
}

function one(name: QuestionName, choices: readonly string[], isRequired = false): Question {
  return {name, kind: 'one', choices, isRequired};
}

function many(name: QuestionName, choices: readonly string[]): Question {
  return {name, kind: 'many', choices, isRequired: false};
}

function typed(name: QuestionName, kind: 'date' | 'days', isRequired = false): Question {
  return {name, kind, choices: [], isRequired};
}
