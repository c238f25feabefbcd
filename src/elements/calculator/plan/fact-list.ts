import {html, type TemplateResult} from 'lit';
import type {Fact} from './visit-facts.ts';

/** Terms, each with what is said about it. */
export function factList(facts: readonly Fact[]): TemplateResult {
  return html`<dl class="rows figures">${facts.map(({term, text}) => html`<div><dt>${term}</dt><dd>${text}</dd></div>`)}</dl>`;
}
