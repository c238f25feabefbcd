import {html, type TemplateResult} from 'lit';
import type {SourceItem} from './source-item.ts';

/** One source with its link, where it has one, and its grade in words. */
export function sourceLine(source: SourceItem): TemplateResult {
  return html`${sourceName(source)}. <span class="muted">${source.grade}</span>`;
}

/** The name of a source, which leads to it where it has an address. */
export function sourceName({label, url}: SourceItem): TemplateResult {
  return url === undefined ? html`${label}` : html`<a href=${url} target="_blank" rel="noreferrer noopener">${label}</a>`;
}
