import {html, type nothing, type TemplateResult} from 'lit';
import {plan as words} from '../../i18n/en/plan.ts';
import type {Fact} from './plan-facts.ts';
import {planSection} from './plan-section.ts';

/** One visit, as a list of terms. */
export function visitSection(visit: readonly Fact[]): TemplateResult | typeof nothing {
  return planSection(words.eachVisit, [html`<dl class="rows">${visit.map(({term, text}) => html`<div><dt>${term}</dt><dd>${text}</dd></div>`)}</dl>`]);
}
