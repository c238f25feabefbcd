import {html, type TemplateResult} from 'lit';

/** "(optional)" behind a label. The space is a value because the build strips white space at the edge of a template. */
export function optionalMark(word: string): TemplateResult {
  return html`${' '}<span class="optional">(${word})</span>`;
}
