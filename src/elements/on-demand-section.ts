import {html, nothing, type TemplateResult} from 'lit';
import {onDemand as words} from '../i18n/start-words.ts';
import {statusMessage} from '../ui/status-message.ts';
import type {OnDemandState} from './on-demand.ts';

/** A part of a screen that is loaded when it is first opened. */
export interface OnDemandSection<T> {
  /** By which a link on the same screen finds it. */
  readonly id: string;
  readonly heading: string;
  /** Said at once, before the rest is there. */
  readonly lead?: readonly string[];
  readonly part: {readonly state: OnDemandState<T>; readonly ask: () => void};
  readonly content: (value: T) => TemplateResult;
}

/** Renders the part closed; opening it asks for what is in it. */
export function onDemandSection<T>({id, heading, lead = [], part, content}: OnDemandSection<T>): TemplateResult {
  return html`
    <details class="fold more" id=${id} @toggle=${(event: Event) => askWhenOpen(event, part.ask)}>
      <summary><h3>${heading}</h3></summary>
      <div class="stack">${lead.map((text) => html`<p>${text}</p>`)}${body(part, content)}</div>
    </details>
  `;
}

/** Opens the part of the same screen with this id, and moves there. */
export function openSection(id: string): (event: Event) => void {
  return ({currentTarget}) => {
    const root = currentTarget instanceof Element ? currentTarget.getRootNode() : undefined;
    const section = root instanceof ShadowRoot ? root.querySelector<HTMLDetailsElement>(`details#${id}`) : null;
    if (section === null) return;
    section.open = true;
    summaryOf(section)?.focus();
  };
}

function body<T>({state, ask}: OnDemandSection<T>['part'], content: (value: T) => TemplateResult): TemplateResult | typeof nothing {
  if (state.kind === 'ready') return content(state.value);
  if (state.kind === 'waiting') return nothing;
  if (state.kind === 'loading') return html`<p class="muted" role="status">${words.loading}</p>`;
  const retry = (event: Event): void => {
    focusSummary(event);
    ask();
  };
  return statusMessage({tone: 'problem', text: words.failed, actions: html`<p><button class="button" part="secondary-button" type="button" @click=${retry}>${words.tryAgain}</button></p>`});
}

/** A part inside that opens or closes is not this part. */
function askWhenOpen({target, currentTarget}: Event, ask: () => void): void {
  if (target === currentTarget && currentTarget instanceof HTMLDetailsElement && currentTarget.open) ask();
}

/** The button that was pressed goes away, so the focus goes to the heading that stays. */
function focusSummary({currentTarget}: Event): void {
  const section = currentTarget instanceof Element ? currentTarget.closest('details') : null;
  if (section) summaryOf(section)?.focus();
}

function summaryOf(section: HTMLDetailsElement): HTMLElement | null {
  return section.querySelector('summary');
}
