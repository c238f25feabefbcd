import {html, nothing, type TemplateResult} from 'lit';
import {figures as words} from '../../../i18n/figures-words.ts';
import type {Plan} from '../../../protocol/plan.ts';
import type {Protocol} from '../../../protocol/protocol.ts';
import type {Prices} from '../read-prices.ts';
import {sourceLine} from './source-line.ts';
import {whyView, type CitedSource, type WhyRow} from './why-view.ts';

/** A row for each number of the plan, and for what it says besides; each opens what it rests on. */
export function whySection(plan: Plan, protocol: Protocol, prices?: Prices): TemplateResult {
  const {numbers, statements} = whyView(plan, protocol, prices);
  return html`
    <p>${words.lead}</p>
    <div>${numbers.map(whyRow)}</div>
    <h4>${words.withoutNumbers}</h4>
    <div>${statements.map(whyRow)}</div>
  `;
}

/** Values are between the tags because the build strips white space there, and a screen reader reads the summary as one line. */
function whyRow({term, value, basis, tag, how, sources}: WhyRow): TemplateResult {
  return html`
    <details class="fold why">
      <summary><span class="why-line"><span>${term}${' '}</span>${value === undefined ? nothing : html`<strong class="figures">${value}${' '}</strong>`}<span class="tag ${basis}">${tag}</span></span></summary>
      <div class="stack small">${how.map((text) => html`<p>${text}</p>`)}${sources.map(citedSource)}</div>
    </details>
  `;
}

function citedSource({says, ...source}: CitedSource): TemplateResult {
  return html`
    <div class="stack close cited">
      ${says.map((text) => html`<p>${text}</p>`)}
      <p>${sourceLine(source)}</p>
    </div>
  `;
}
