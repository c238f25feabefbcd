import {html, nothing, type TemplateResult} from 'lit';

/** A message that stands in the page, not over it. */
export interface StatusMessage {
  /** `problem` interrupts a screen reader; the others wait their turn. */
  readonly tone: 'note' | 'good' | 'problem';
  readonly heading?: string;
  readonly text?: string;
  readonly items?: readonly string[];
  /** Buttons or links below the text. */
  readonly actions?: TemplateResult;
}

/** Renders a status message; the live region is the message itself. */
export function statusMessage({tone, heading, text, items = [], actions}: StatusMessage): TemplateResult {
  return html`
    <div class="status ${tone}" part="notice ${tone}" role=${tone === 'problem' ? 'alert' : 'status'}>
      ${heading === undefined ? nothing : html`<p class="status-heading">${heading}</p>`}
      ${text === undefined ? nothing : html`<p>${text}</p>`}
      ${items.length === 0 ? nothing : html`<ul class="bullets">${items.map((item) => html`<li>${item}</li>`)}</ul>`}
      ${actions ?? nothing}
    </div>
  `;
}
