import {html, nothing, type TemplateResult} from 'lit';
import type {CostView} from './cost-view.ts';
import {factList} from './fact-list.ts';

/** The time and the money, with room for the clinic's own words; not there at all when it has nothing to say. */
export function costSection({heading, facts, notes}: CostView, hasOwnWords: boolean, onOwnWords: (event: Event) => void): TemplateResult {
  return html`
    <section class="stack rule" ?hidden=${facts.length === 0 && !hasOwnWords}>
      <h3>${heading}</h3>
      ${facts.length === 0 ? nothing : factList(facts)}
      <slot name="cost" @slotchange=${onOwnWords}></slot>
      ${notes.map((text) => html`<p class="small muted">${text}</p>`)}
    </section>
  `;
}
