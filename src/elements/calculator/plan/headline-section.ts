import {html, nothing, type TemplateResult} from 'lit';
import {toNextStep} from './next-step-section.ts';
import type {PlanHeadline} from './plan-headline.ts';
import {sourceList} from './source-list.ts';
import {hideTookUp} from './took-up.ts';

/** The large numbers at the top of the plan, with what keeps them honest. */
export function headlineSection({eyebrow, main, over, lead, sources}: PlanHeadline): TemplateResult {
  return html`
    <div class="stack">
      <h2 tabindex="-1" data-heading class="headline" part="heading headline" @focus=${hideTookUp}>
        <span class="eyebrow">${eyebrow}</span>
        <span class="main">${main}</span>
        ${over === undefined ? nothing : html`<span class="over">${over}</span>`}
      </h2>
      <div class="stack close">${lead.map((text) => html`<p>${text}</p>`)}</div>
      ${sourceList(sources)}
      ${toNextStep()}
    </div>
  `;
}

/** The same as general information, after a flag: the talk with the clinic has the heading. */
export function generalInformation({eyebrow, main, over, lead, sources}: PlanHeadline): TemplateResult {
  return html`
    <section class="stack rule">
      <h3>${eyebrow}</h3>
      <p class="over">${main} ${over ?? nothing}</p>
      <div class="stack close">${lead.map((text) => html`<p>${text}</p>`)}</div>
      ${sourceList(sources)}
    </section>
  `;
}
