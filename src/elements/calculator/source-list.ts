import {html, nothing, type TemplateResult} from 'lit';
import type {SourcesView} from './sources-view.ts';

/** Where the numbers come from, one tap away. */
export function sourceList({summary, items, notes}: SourcesView): TemplateResult {
  return html`
    <details>
      <summary>${summary}</summary>
      <div class="stack small">
        ${items.length === 0 ? nothing : html`<ul class="stack close">${items.map(({label, url, grade}) => html`
          <li>${url === undefined ? label : html`<a href=${url} target="_blank" rel="noreferrer noopener">${label}</a>`}. <span class="muted">${grade}</span></li>
        `)}</ul>`}
        ${notes.map((text) => html`<p class="muted">${text}</p>`)}
      </div>
    </details>
  `;
}
