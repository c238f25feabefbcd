import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

/** One time that can be chosen. */
export interface SlotTime {
  readonly id: string;
  /** The clock time: "9:30 am" */
  readonly text: string;
  /** A second line: "with Dr. Okafor", "your time: 6:30 pm" */
  readonly note?: string;
  readonly selected: boolean;
}

/** The times of one part of the day. */
export interface SlotGroup {
  /** "Morning"; shown only when there is more than one group. */
  readonly heading?: string;
  readonly times: readonly SlotTime[];
}

/** The times of one day, of which one can be chosen. An element shows one such list at a time. */
export interface SlotListView {
  readonly heading: string;
  readonly groups: readonly SlotGroup[];
  /** Shown in place of the times when there are none. */
  readonly empty?: string;
  /** A time was chosen. Arrow keys choose too, so do not move on to another screen by it. */
  readonly onSelect: (id: string) => void;
}

/** Renders the times as radio buttons in columns that line up. */
export function slotList(view: SlotListView): TemplateResult {
  const groups = view.groups.filter(({times}) => times.length > 0);
  return html`
    <fieldset class="slots">
      <legend>${view.heading}</legend>
      ${groups.length === 0 && view.empty !== undefined ? html`<p class="muted">${view.empty}</p>` : nothing}
      ${groups.length === 1 ? groups.map(({times}) => timeColumns(times, view)) : groups.map((group) => slotGroup(group, view))}
    </fieldset>
  `;
}

function slotGroup({heading, times}: SlotGroup, view: SlotListView): TemplateResult {
  return html`
    <fieldset>
      ${heading === undefined ? nothing : html`<legend class="slot-part">${heading}</legend>`}
      ${timeColumns(times, view)}
    </fieldset>
  `;
}

function timeColumns(times: readonly SlotTime[], view: SlotListView): TemplateResult {
  const hasNotes = times.some(({note}) => note !== undefined);
  return html`<div class="slot-times ${hasNotes ? 'noted' : ''}">${times.map((time) => timeChoice(time, view))}</div>`;
}

function timeChoice({id, text, note, selected}: SlotTime, {onSelect}: SlotListView): TemplateResult {
  return html`
    <label class="slot">
      <input type="radio" name="time" value=${id} autocomplete="off" .checked=${live(selected)} @change=${() => onSelect(id)} />
      <span class="slot-clock">${text}</span>
      ${note === undefined ? nothing : html`<span class="slot-note">${note}</span>`}
    </label>
  `;
}
