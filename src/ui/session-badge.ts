import {html, type TemplateResult} from 'lit';

/**
 * What a numbered mark stands for; each has its own shape, because colour alone says nothing to many people:
 * a session is a disc, a session that has moved has a ring around it, an early look is a hollow diamond, a check-up is a square,
 * and days on one of which something may be are a dashed bar.
 */
export type BadgeTone = 'session' | 'changed' | 'early' | 'check' | 'span';

/** Renders the numbered mark of a session. In place of an element, `data-badge="1"` draws the same mark after the content of its element. */
export function sessionBadge(text: string, tone: BadgeTone = 'session'): TemplateResult {
  return html`<span class="badge ${tone}" part="session-badge">${text}</span>`;
}

/** Renders the mark of what is no session, beside words that say what it is. */
export function sessionMark(tone: BadgeTone): TemplateResult {
  return html`<span class="badge ${tone}" aria-hidden="true">${tone === 'check' ? '✓' : ''}</span>`;
}
