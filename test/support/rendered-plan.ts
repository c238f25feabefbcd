import {html, render, type TemplateResult} from 'lit';
import {localDate} from '../../src/dates/local-date.ts';
import {readCalculatorSettings, type CalculatorSettings} from '../../src/elements/calculator/calculator-settings.ts';
import {comparisonSection} from '../../src/elements/calculator/plan/comparison-section.ts';
import {evidenceSection} from '../../src/elements/calculator/plan/evidence-section.ts';
import {offeredNeed} from '../../src/elements/calculator/questions/offered-need.ts';
import {planInput, topicOf} from '../../src/elements/calculator/plan/plan-input.ts';
import {planScreen} from '../../src/elements/calculator/plan/plan-screen.ts';
import {planView, type PlanView} from '../../src/elements/calculator/plan/plan-view.ts';
import {takeAlongSection} from '../../src/elements/calculator/plan/take-along-section.ts';
import type {Prices} from '../../src/elements/calculator/read-prices.ts';
import {whySection} from '../../src/elements/calculator/plan/why-section.ts';
import type {Answers} from '../../src/elements/calculator/questions/questions.ts';
import {calculatePlan} from '../../src/protocol/calculate-plan.ts';
import type {Plan} from '../../src/protocol/plan.ts';
import {presets} from '../../src/protocol/presets.ts';
import type {Protocol} from '../../src/protocol/protocol.ts';
import {parsed} from './clinic-protocol.ts';

/** Settings on March 20, 2026, with a few attributes changed. */
export function someSettings(attributes: Readonly<Record<string, string>> = {}): CalculatorSettings {
  const {settings} = readCalculatorSettings({today: '2026-03-20', ...attributes});
  const [first, ...others] = settings.presets;
  return {...settings, protocols: [presets[first], ...others.map((id) => presets[id])], protocol: presets[first]};
}

const today = localDate('2026-03-20');

/** A plan, the protocol it follows, and all that its screen says. */
export interface SomePlan {
  readonly plan: Plan;
  readonly protocol: Protocol;
  readonly view: PlanView;
  readonly prices: Prices | undefined;
}

export function somePlan(answers: Answers, attributes: Readonly<Record<string, string>> = {}): SomePlan {
  return planOf(someSettings(attributes), answers);
}

/** A plan by a protocol of the clinic's own. */
export function ownPlan(protocol: unknown, answers: Answers = {}, attributes: Readonly<Record<string, string>> = {}): SomePlan {
  return planOf({...someSettings(attributes), protocols: [parsed(protocol)], protocol: parsed(protocol)}, answers);
}

/** The text of the plan screen, as a patient reads it who opens every part of it. */
export function renderedPlan(answers: Answers, attributes: Readonly<Record<string, string>> = {}): string {
  return textOf(somePlan(answers, attributes));
}

/** The text of a plan screen with every part open. */
export function textOf(some: SomePlan): string {
  return screenOf(some).textContent.replace(/\s+/g, ' ').trim();
}

/** A plan screen with every part open, without the element around it. */
export function screenOf(some: SomePlan): HTMLElement {
  const place = document.createElement('div');
  render(planScreen({view: some.view, details: detailsOf(some), phone: undefined, choice: undefined, tryDays: {questions: [], answers: {}, problemWith: () => undefined, change: '', onAnswer: () => undefined}, hasCostWords: false, onCostWords: () => undefined, takeAlong: takeAlongSection({hasDays: true, problem: '', onPrint: () => undefined, onSaveDays: () => undefined}), onTakeUp: () => undefined}), place);
  return place;
}

/** What is loaded when the parts of the plan are opened. */
function detailsOf({plan, protocol, view, prices}: SomePlan): TemplateResult {
  return html`${view.known.map((text) => html`<p>${text}</p>`)}${evidenceSection(plan.evidence ?? [])}${whySection(plan, protocol, prices)}${comparisonSection(plan, protocol)}`;
}

/** A plan with these settings. */
export function planOf(settings: CalculatorSettings, answers: Answers): SomePlan {
  const all = {visit: ['new'], topic: ['anxiety'], health: ['none'], ...answers};
  const plan = calculatePlan(planInput(all, settings, today));
  const view = planView({plan, topic: topicOf(all), isReturning: all.visit[0] === 'returning', bookable: offeredNeed(plan, today)?.sessions, offersConsultation: true, today, settings});
  return {plan, protocol: settings.protocol, view, prices: settings.prices};
}
