import {render} from 'lit';
import {localDate} from '../../src/dates/local-date.ts';
import {readCalculatorSettings, type CalculatorSettings} from '../../src/elements/calculator/calculator-settings.ts';
import {offeredNeed} from '../../src/elements/calculator/offered-need.ts';
import {planInput, topicOf} from '../../src/elements/calculator/plan-input.ts';
import {planScreen} from '../../src/elements/calculator/plan-screen.ts';
import {planView, type PlanView} from '../../src/elements/calculator/plan-view.ts';
import type {Answers} from '../../src/elements/calculator/questions.ts';
import {calculatePlan} from '../../src/protocol/calculate-plan.ts';
import type {Plan} from '../../src/protocol/plan.ts';
import {parsed} from './clinic-protocol.ts';

/** Settings on March 20, 2026, with a few attributes changed. */
export function someSettings(attributes: Readonly<Record<string, string>> = {}): CalculatorSettings {
  return readCalculatorSettings({today: '2026-03-20', ...attributes}).settings;
}

const today = localDate('2026-03-20');

/** A plan and all that its screen says. */
export function somePlan(answers: Answers, attributes: Readonly<Record<string, string>> = {}): {plan: Plan; view: PlanView} {
  return planOf(someSettings(attributes), answers);
}

/** A plan by a protocol of the clinic's own. */
export function ownPlan(protocol: unknown, answers: Answers = {}, attributes: Readonly<Record<string, string>> = {}): {plan: Plan; view: PlanView} {
  return planOf({...someSettings(attributes), protocols: [parsed(protocol)], protocol: parsed(protocol)}, answers);
}

/** The text of the plan screen, as a patient reads it. */
export function renderedPlan(answers: Answers, attributes: Readonly<Record<string, string>> = {}): string {
  return textOf(somePlan(answers, attributes).view);
}

/** The text of a plan screen. */
export function textOf(view: PlanView): string {
  return screenOf(view).textContent.replace(/\s+/g, ' ').trim();
}

/** A plan screen, without the element around it. */
export function screenOf(view: PlanView): HTMLElement {
  const place = document.createElement('div');
  render(planScreen({view, phone: undefined, choice: undefined, tryDays: {questions: [], answers: {}, problemWith: () => undefined, change: '', onAnswer: () => undefined}, hasCostWords: false, onCostWords: () => undefined, onTakeUp: () => undefined}), place);
  return place;
}

/** A plan with these settings. */
export function planOf(settings: CalculatorSettings, answers: Answers): {plan: Plan; view: PlanView} {
  const all = {visit: ['new'], topic: ['anxiety'], health: ['none'], ...answers};
  const plan = calculatePlan(planInput(all, settings, today));
  const view = planView({plan, topic: topicOf(all), isReturning: all.visit[0] === 'returning', bookable: offeredNeed(plan, today)?.sessions, offersConsultation: true, today, settings});
  return {plan, view};
}
