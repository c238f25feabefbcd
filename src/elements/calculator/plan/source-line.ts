import {html, type TemplateResult} from 'lit';
import type {SourceItem} from './source-item.ts';

/** One source with its link, where it has one, and its grade in words. */
export function sourceLine(source: SourceItem): TemplateResult {
  return html`${sourceName(source)}. <span class="muted">${source.grade}</span>`;
}

/** The name of a source, which leads to it where it has an address. It may run the other way than the words around it. */
export function sourceName({label, url}: Pick<SourceItem, 'label' | 'url'>): TemplateResult {
  return url === undefined ? html`<bdi>${label}</bdi>` : html`<a href=${url} target="_blank" rel="noreferrer noopener"><bdi>${label}</bdi></a>`;
}
