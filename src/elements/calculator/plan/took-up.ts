import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {plan as words} from '../../../i18n/plan-words.ts';
import {statusMessage} from '../../../ui/status-message.ts';

/** What a visitor can take up at the end of the plan. */
export type PlanChoice = 'course' | 'consultation';

/** Says what was taken up, from each press on, also from a second one. */
export function tookUp(choice: PlanChoice | undefined): TemplateResult | typeof nothing {
  return choice === undefined ? nothing : html`<div class="took-up" .hidden=${live(false)}>${statusMessage({tone: 'good', ...words.tookUp[choice]})}</div>`;
}

/** Who comes back to the plan from a calendar arrives at its heading, and has found the calendar. */
export function hideTookUp({currentTarget}: Event): void {
  const root = currentTarget instanceof Element ? currentTarget.getRootNode() : undefined;
  const message = root instanceof ShadowRoot ? root.querySelector<HTMLElement>('.took-up') : null;
  if (message) message.hidden = true;
}
