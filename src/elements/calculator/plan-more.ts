import {html, type TemplateResult} from 'lit';

/** A part of the plan that can wait, one tap away. */
export function planMore(heading: string, content: readonly TemplateResult[]): TemplateResult {
  return html`<details class="more"><summary><h3>${heading}</h3></summary><div class="stack">${content}</div></details>`;
}
