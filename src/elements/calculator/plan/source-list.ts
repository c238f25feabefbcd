import {html, nothing, type TemplateResult} from 'lit';
import {planDetails as words} from '../../../i18n/plan-words.ts';
import {openSection} from '../../on-demand-section.ts';
import {sourceLine} from './source-line.ts';
import type {SourcesView} from './sources-view.ts';

/** Where the numbers come from, one tap away, and each number by itself another. */
export function sourceList({summary, items, notes}: SourcesView): TemplateResult {
  return html`
    <details>
      <summary>${summary}</summary>
      <div class="stack small">
        ${items.length === 0 ? nothing : html`<ul class="stack close">${items.map((item) => html`<li>${sourceLine(item)}</li>`)}</ul>`}
        ${notes.map((text) => html`<p class="muted">${text}</p>`)}
        <button class="button quiet" part="quiet-button" type="button" @click=${openSection('why')}>${words.seeEach}</button>
      </div>
    </details>
  `;
}
