import type {LocalDate} from '../../../dates/local-date.ts';
import {answerProblem} from './answer-problem.ts';
import {stepsOf, type Answers, type Offer, type StepName} from './questions.ts';
import {isTiming} from './timing.ts';

/** Where the visitor is, and what was answered. It never leaves the element. */
export interface CalculatorFlow {
  readonly place: StepName | 'plan' | 'crisis';
  readonly answers: Answers;
  /** Whether the problems of this screen are shown: after the first try to go on. */
  readonly isChecked: boolean;
  /** What the visitor took up at the end. */
  readonly choice: 'course' | 'consultation' | undefined;
}

/** Something the visitor did. */
export type FlowAction =
  | {readonly kind: 'crisis-answered'; readonly isInCrisis: boolean}
  | {readonly kind: 'answered'; readonly question: keyof Answers; readonly values: readonly string[]}
  | {readonly kind: 'continued'}
  | {readonly kind: 'skipped'}
  | {readonly kind: 'went-back'}
  | {readonly kind: 'cleared'}
  | {readonly kind: 'took-up'; readonly choice: 'course' | 'consultation'};

/** What the flow depends on beside the answers. */
export interface FlowContext {
  readonly offer: Offer;
  readonly today: LocalDate;
}

/** Nothing answered, nothing shown but the first safety question. */
export const start: CalculatorFlow = {place: 'safety', answers: {}, isChecked: false, choice: undefined};

/** The state on an offer that may have changed: from a question that is no longer asked to the one about health, which always is. */
export function onOffer(state: CalculatorFlow, offer: Offer): CalculatorFlow {
  const isThere = !isAsking(state) || stepsOf(offer, state.answers).some(({name}) => name === state.place);
  return isThere ? state : {...state, place: 'health', isChecked: false};
}

/** The state after an action. What is not possible now changes nothing, so a second click does no harm. */
export function calculatorFlow(state: CalculatorFlow, action: FlowAction, context: FlowContext): CalculatorFlow {
  switch (action.kind) {
    case 'crisis-answered': return answerCrisis(state, action.isInCrisis, context);
    case 'answered': return mayAnswer(state, action.question) ? {...state, answers: {...state.answers, [action.question]: action.values}, choice: undefined} : state;
    case 'continued': return isAsking(state) ? goOn(state, context) : state;
    case 'skipped': return isAsking(state) ? skip(state, context) : state;
    case 'went-back': return goBack(state, context);
    case 'cleared': return start;
    case 'took-up': return state.place === 'plan' ? {...state, choice: action.choice} : state;
  }
}

/** An answer of yes forgets all others at once: nothing of them may reach a plan. */
function answerCrisis(state: CalculatorFlow, isInCrisis: boolean, context: FlowContext): CalculatorFlow {
  if (state.place !== 'safety') return state;
  return isInCrisis ? {...start, place: 'crisis'} : goTo(state, 1, context);
}

/** On the plan itself the answers about when may change, which takes back what was taken up. */
function mayAnswer(state: CalculatorFlow, question: keyof Answers): boolean {
  return isAsking(state) || (state.place === 'plan' && isTiming(question));
}

function isAsking({place}: CalculatorFlow): boolean {
  return place !== 'safety' && place !== 'crisis' && place !== 'plan';
}

function goOn(state: CalculatorFlow, context: FlowContext): CalculatorFlow {
  const steps = stepsOf(context.offer, state.answers);
  const index = steps.findIndex(({name}) => name === state.place);
  const step = steps[index];
  if (step === undefined) return start;
  const isFine = answerProblem(step, state.answers, context.today) === undefined;
  return isFine ? goTo(state, index + 1, context) : {...state, isChecked: true};
}

/** Leaves one optional question out; what was answered on other screens stays. */
function skip(state: CalculatorFlow, context: FlowContext): CalculatorFlow {
  const steps = stepsOf(context.offer, state.answers);
  const index = steps.findIndex(({name}) => name === state.place);
  if (steps[index]?.isRequired !== false) return state;
  const answers = Object.fromEntries(Object.entries(state.answers).filter(([question]) => question !== state.place));
  return goTo({...state, answers}, index + 1, context);
}

function goBack(state: CalculatorFlow, context: FlowContext): CalculatorFlow {
  if (state.place === 'crisis' || state.place === 'safety') return state;
  const steps = stepsOf(context.offer, state.answers);
  const index = state.place === 'plan' ? steps.length : steps.findIndex(({name}) => name === state.place);
  return goTo(state, Math.max(0, index - 1), context);
}

/** Another screen takes back what was taken up: the plan may change. */
function goTo(state: CalculatorFlow, index: number, {offer}: FlowContext): CalculatorFlow {
  const place = stepsOf(offer, state.answers)[index]?.name ?? 'plan';
  return {...state, place, isChecked: false, choice: undefined};
}

/** The stages that everybody passes, which tell nothing of the answers. */
export function stageOf({place}: CalculatorFlow): 'start' | 'question' | 'plan' {
  return place === 'safety' || place === 'crisis' ? 'start' : place === 'plan' ? 'plan' : 'question';
}
