import {html, nothing, type TemplateResult} from 'lit';
import {plan as words, returning} from '../../../i18n/plan-words.ts';
import {answersSection} from './answers-section.ts';
import {askSection} from './ask-section.ts';
import {costSection} from './cost-section.ts';
import {generalInformation, headlineSection} from './headline-section.ts';
import {nextStepSection} from './next-step-section.ts';
import {planSection} from './plan-section.ts';
import type {PlanView} from './plan-view.ts';
import {talkFirst} from './talk-first.ts';
import type {PlanChoice} from './took-up.ts';
import type {TryDays} from './try-days-section.ts';
import {visitSection} from './visit-section.ts';
import {whatHappensSection} from './what-happens-section.ts';
import {yearSection} from './year-section.ts';

/** The plan and what can be done with it. */
export interface PlanScreen {
  readonly view: PlanView;
  /** The parts that wait one tap away. */
  readonly details: TemplateResult;
  /** Dials the clinic, when the page gives a number. */
  readonly phone: TemplateResult | undefined;
  readonly choice: PlanChoice | undefined;
  readonly tryDays: TryDays;
  /** Whether the page puts words of the clinic's own beside the cost. */
  readonly hasCostWords: boolean;
  readonly onCostWords: (event: Event) => void;
  /** How the plan can be taken along. */
  readonly takeAlong: TemplateResult;
  readonly onTakeUp: (choice: PlanChoice) => void;
}

/** The plan from the large numbers to the buttons, which have equal weight; after a flag the talk with the clinic comes before all of it. */
export function planScreen(screen: PlanScreen): TemplateResult {
  const {view} = screen;
  return html`
    ${view.flagged === undefined ? headlineSection(view.headline) : html`${talkFirst(view.flagged, screen)}${generalInformation(view.headline)}`}
    ${view.approval.map((text) => html`<p class="aside">${text}</p>`)}
    ${whatHappensSection(screen)}
    ${planSection(returning.why, view.reasons.map((text) => html`<p>${text}</p>`))}
    ${askSection(view.questions)}
    ${answersSection(view.answers)}
    ${visitSection(view.visit)}
    ${costSection(view.cost, screen.hasCostWords, screen.onCostWords)}
    ${planSection(words.ifItDoesNotHelp, [html`<p>${view.noHelp}</p>`])}
    ${yearSection(view.year)}
    <div>${screen.details}</div>
    ${view.flagged === undefined ? nextStepSection(screen) : nothing}
    ${screen.takeAlong}
    <div class="stack close small muted">${view.fixed.map((text) => html`<p>${text}</p>`)}</div>
  `;
}
