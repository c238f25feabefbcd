import {html, nothing, type TemplateResult} from 'lit';
import {plan as words} from '../../i18n/en/plan.ts';
import type {FirstYearView} from './plan-facts.ts';
import {planMore} from './plan-more.ts';

/** The first 12 months by how long relief lasts, or nothing where the source does not say. */
export function firstYearSection(view: FirstYearView | undefined): TemplateResult | typeof nothing {
  if (view === undefined) return nothing;
  return planMore(words.firstYear, [html`
    <p>${view.lead}</p>
    <dl class="rows figures">${view.rows.map(({relief, interval, count}) => html`<div><dt>${relief}</dt><dd><strong>${count}</strong>, ${interval}</dd></div>`)}</dl>
    ${view.notes.map((text) => html`<p class="small muted">${text}</p>`)}
  `]);
}
