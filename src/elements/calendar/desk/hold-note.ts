import {html, nothing, type TemplateResult} from 'lit';
import {heldUntil, type Hold} from '../../../booking/hold.ts';
import {clinicDate} from '../../../dates/instant.ts';
import {hold as words} from '../../../i18n/course-words.ts';
import {calendarWords} from '../../../i18n/start-words.ts';
import {clockTime} from '../../../i18n/format-clock.ts';
import {longDay} from '../../../i18n/format-date.ts';
import type {Slot} from '../../../schedule/slot.ts';

/** What is said about the times while the form is filled in. */
export interface HoldNote {
  readonly hold: Hold | 'ended' | undefined;
  readonly slots: readonly Slot[];
  /** All free times that are known; they tell what the clock at the clinic shows. */
  readonly free: readonly Slot[];
  /** Sessions that a repair has moved, from 0. */
  readonly changed: readonly number[];
  readonly onHoldAgain: () => void;
}

/**
 * Until when the times are held, without a countdown; and calmly, once, that they no longer are. Where a time was moved
 * before it could be held it says to when.
 */
export function holdNote({hold, slots, free, changed, onHoldAgain}: HoldNote): TemplateResult | typeof nothing {
  if (hold === undefined && changed.length === 0) return nothing;
  return html`
    <div class="stack close">
      ${changed.length === 0 ? nothing : movedTimes(slots, changed)}
      ${typeof hold === 'object' ? html`<p class="muted">${words.until(clockTime(heldUntil(hold, free), calendarWords))}</p>` : nothing}
      <div role="status">${hold === 'ended' ? ended(onHoldAgain) : nothing}</div>
    </div>
  `;
}

function movedTimes(slots: readonly Slot[], changed: readonly number[]): TemplateResult {
  return html`
    <div class="stack close">
      <p>${words.moved(changed.length)}</p>
      <ul class="bullets">${changed.map((index) => html`<li>${movedSession(slots[index], index)}</li>`)}</ul>
    </div>
  `;
}

function movedSession(slot: Slot | undefined, index: number): string {
  return slot === undefined ? '' : words.movedSession(index + 1, longDay(clinicDate(slot.start), calendarWords), clockTime(slot.start, calendarWords));
}

function ended(onHoldAgain: () => void): TemplateResult {
  return html`
    <div class="stack">
      <p>${words.ended}</p>
      <p><button class="button" part="secondary-button" type="button" @click=${onHoldAgain}>${words.again}</button></p>
    </div>
  `;
}
