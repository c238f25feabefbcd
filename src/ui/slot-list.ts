import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {live} from 'lit/directives/live.js';

/** One time that can be chosen. */
export interface SlotTime {
  readonly id: string;
  /** The clock time: "9:30 am" */
  readonly text: string;
  /** A second line: "with Dr. Okafor" */
  readonly note?: string;
  /** A last line, where the visitor's clock shows another time: "your time 6:30 pm" */
  readonly ownTime?: string;
  readonly selected: boolean;
}

/** The times of one part of the day. */
export interface SlotGroup {
  /** "Morning"; shown only when there is more than one group. */
  readonly heading?: string;
  /** "5 times", beside the heading, so that the parts of the day can be compared at a glance. */
  readonly count?: string;
  readonly times: readonly SlotTime[];
}

/** The times of one day, of which one can be chosen. An element shows one such list at a time. */
export interface SlotListView {
  readonly heading: string;
  readonly groups: readonly SlotGroup[];
  /** Shown in place of the times when there are none. */
  readonly empty?: string;
  /** Another way on, below that. */
  readonly emptyAction?: TemplateResult | undefined;
  /** There are so many times that all groups but the first, or the one with the chosen time, begin folded. */
  readonly isLong?: boolean;
  /** A time was chosen. Arrow keys choose too, so do not move on to another screen by it. */
  readonly onSelect: (id: string) => void;
}

/** Renders the times as radio buttons in columns that line up. */
export function slotList(view: SlotListView): TemplateResult {
  const groups = view.groups.filter(({times}) => times.length > 0);
  return html`
    <fieldset class="slots">
      <legend>${view.heading}</legend>
      ${groups.length === 0 && view.empty !== undefined ? html`<p class="muted">${view.empty}</p>${view.emptyAction ?? nothing}` : nothing}
      ${groups.length === 1 ? groups.map(({times}) => timeColumns(times, 'time', view)) : timeGroups(groups, view)}
    </fieldset>
  `;
}

/** Keyed, so that a part of the day that was unfolded stays so on the next day. */
function timeGroups(groups: readonly SlotGroup[], view: SlotListView): TemplateResult {
  const open = groups.find(({times}) => times.some(({selected}) => selected)) ?? groups[0];
  return html`${groups.map((group) => keyed(group.heading, view.isLong ? foldedGroup(group, group === open, view) : slotGroup(group, view)))}`;
}

function slotGroup(group: SlotGroup, view: SlotListView): TemplateResult {
  return html`
    <fieldset>
      ${group.heading === undefined ? nothing : html`<legend class="slot-part">${partName(group)}</legend>`}
      ${timeColumns(group.times, 'time', view)}
    </fieldset>
  `;
}

/** Its radio buttons are a group of their own, or the tab key would not stop at them while those of another are shown. */
function foldedGroup(group: SlotGroup, isOpen: boolean, view: SlotListView): TemplateResult {
  return html`
    <details class="fold" ?open=${isOpen}>
      <summary>${partName(group)}</summary>
      <div role="group" aria-label=${group.heading ?? nothing}>${timeColumns(group.times, `time-${group.heading ?? ''}`, view)}</div>
    </details>
  `;
}

function partName({heading, count}: SlotGroup): TemplateResult {
  return html`${heading}${count === undefined ? nothing : html` <span class="slot-count">${count}</span>`}`;
}

function timeColumns(times: readonly SlotTime[], name: string, view: SlotListView): TemplateResult {
  const hasNotes = times.some(({note, ownTime}) => note !== undefined || ownTime !== undefined);
  return html`<div class="slot-times ${hasNotes ? 'noted' : ''}">${times.map((time) => timeChoice(time, name, view))}</div>`;
}

function timeChoice({id, text, note, ownTime, selected}: SlotTime, name: string, {onSelect}: SlotListView): TemplateResult {
  return html`
    <label class="slot" part=${selected ? 'slot selected' : 'slot'}>
      <input type="radio" name=${name} value=${id} autocomplete="off" .checked=${live(selected)} @change=${() => onSelect(id)} />
      <span class="slot-clock">${text}</span>
      ${note === undefined ? nothing : html`<span class="slot-note">${note}</span>`}
      ${ownTime === undefined ? nothing : html`<span class="slot-note">${ownTime}</span>`}
    </label>
  `;
}
