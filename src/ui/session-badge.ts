import {html, type TemplateResult} from 'lit';

/**
 * What a numbered mark stands for; each has its own shape, because colour alone says nothing to many people:
 * a session is a disc, a session that has moved has a ring around it, a check-up is a square.
 */
export type BadgeTone = 'session' | 'changed' | 'check';

/** Renders the numbered mark of a session. In place of an element, `data-badge="1"` draws the same mark after the content of its element. */
export function sessionBadge(text: string, tone: BadgeTone = 'session'): TemplateResult {
  return html`<span class="badge ${tone}">${text}</span>`;
}
