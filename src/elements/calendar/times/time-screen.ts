import {html, nothing, type TemplateResult} from 'lit';
import {shared} from '../../../i18n/start-words.ts';
import {calendar} from '../../../i18n/times-words.ts';
import {monthGrid, type MonthGridView} from '../../../ui/month-grid.ts';
import {pickList, type PickList} from '../../../ui/pick-list.ts';
import {slotList, type SlotListView} from '../../../ui/slot-list.ts';
import type {VisitorClock} from './visitor-clock.ts';
import {zoneNote} from './zone-note.ts';

/** The choice of one appointment: a day, then a time. */
export interface TimeScreen {
  /** With whom and where, where there are several. */
  readonly filters: readonly PickList[];
  readonly grid: MonthGridView;
  readonly times: SlotListView;
  readonly clock: VisitorClock;
  /** "16 free times on Tuesday, May 12": read out when another day is chosen. */
  readonly count: string;
  readonly canContinue: boolean;
  readonly onContinue: () => void;
  /** Back to the whole course; absent when a single appointment is all there is. */
  readonly onBack: (() => void) | undefined;
}

/** The month beside the times of the chosen day, or above them on a phone. */
export function timeScreen(view: TimeScreen): TemplateResult {
  return html`
    <p class="visually-hidden" role="status">${view.count}</p>
    ${view.filters.length > 0 ? html`<div class="filters">${view.filters.map(pickList)}</div>` : nothing}
    <div class="beside">
      <div class="stack">
        ${monthGrid(view.grid)}
        ${zoneNote(view.clock)}
      </div>
      ${slotList(view.times)}
    </div>
    ${view.canContinue || view.onBack !== undefined ? actions(view) : nothing}
  `;
}

function actions({canContinue, onContinue, onBack}: TimeScreen): TemplateResult {
  return html`
    <div class="actions rule">
      ${canContinue ? html`<button class="button primary" part="primary-button" type="button" @click=${onContinue}>${calendar.continueWithTime}</button>` : nothing}
      ${onBack === undefined ? nothing : html`<button class="button quiet" part="quiet-button" type="button" @click=${onBack}>${shared.back}</button>`}
    </div>
  `;
}
