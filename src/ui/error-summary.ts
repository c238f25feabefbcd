import {html, nothing, type TemplateResult} from 'lit';

/** What has to be looked at again in a form. */
export interface ErrorSummary {
  readonly heading: string;
  /** What no field of the form can mend. */
  readonly others: readonly string[];
  readonly items: readonly SummaryItem[];
}

/** One field that was wrong when the form was sent on. */
export interface SummaryItem {
  /** The id of the input. */
  readonly target: string;
  readonly text: string;
  /** Said in place of the link once the field is right. It keeps its line, so that nothing moves under a finger. */
  readonly mended?: string;
}

/**
 * Renders the list at the top of a form; each item leads to its field. The focus is moved here when the form is sent on,
 * so it is no live region: that would say everything twice.
 */
export function errorSummary({heading, others, items}: ErrorSummary): TemplateResult {
  return html`
    <div class="status problem" part="notice problem" role="group" tabindex="-1" aria-labelledby="summary" data-summary>
      <h3 class="status-heading" id="summary">${heading}</h3>
      ${others.length + items.length === 0 ? nothing : html`<ul class="bullets">${others.map((text) => html`<li>${text}</li>`)}${items.map(summaryItem)}</ul>`}
    </div>
  `;
}

function summaryItem({target, text, mended}: SummaryItem): TemplateResult {
  return html`<li>${mended === undefined ? html`<a href="#${target}" @click=${goToField}>${text}</a>` : html`<span class="muted">${mended}</span>`}</li>`;
}

/** Links cannot reach into a shadow root, so the field is focused by hand. */
function goToField(event: Event): void {
  event.preventDefault();
  const link = event.currentTarget as HTMLAnchorElement;
  (link.getRootNode() as ShadowRoot).getElementById(link.hash.slice(1))?.focus();
}
