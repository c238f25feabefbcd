import {html, type TemplateResult} from 'lit';
import {onDemand as words} from '../i18n/start-words.ts';
import {statusMessage} from '../ui/status-message.ts';
import type {OnDemandState} from './on-demand.ts';
import {phoneLink} from './regimen-element.ts';

/** Renders a screen that is loaded when it is first needed. The place that it will take keeps the focus until then. */
export function onDemandScreen<T>(part: {readonly state: OnDemandState<T>; readonly ask: () => void}, phone: string, content: (value: T) => TemplateResult): TemplateResult {
  const {state} = part;
  if (state.kind === 'ready') return content(state.value);
  if (state.kind !== 'failed') return html`<section aria-busy="true"><p role="status" tabindex="-1" data-heading>${words.loading}</p></section>`;
  const actions = html`
    <p><button class="button" part="secondary-button" type="button" @click=${part.ask}>${words.tryAgain}</button></p>
    ${phoneLink(phone)}
  `;
  return html`<div tabindex="-1" data-heading>${statusMessage({tone: 'problem', text: words.nextFailed, actions})}</div>`;
}
