import {html, nothing, type TemplateResult} from 'lit';
import type {TextPart} from '../i18n/text-part.ts';

/** Renders a sentence with links in it. No link tells where it was followed from. */
export function linkedText(parts: readonly TextPart[]): TemplateResult {
  return html`${parts.map((part) => (typeof part === 'string' ? part : link(part)))}`;
}

function link({text, href, name}: Exclude<TextPart, string>): TemplateResult {
  return html`<a href=${href} rel="noreferrer" aria-label=${name ?? nothing}>${text}</a>`;
}
