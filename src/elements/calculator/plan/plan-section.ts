import {html, nothing, type TemplateResult} from 'lit';

/** A part of the plan under a heading, or nothing when it has no content. */
export function planSection(heading: string, content: readonly TemplateResult[]): TemplateResult | typeof nothing {
  return content.length === 0 ? nothing : html`<section class="stack rule"><h3>${heading}</h3>${content}</section>`;
}
