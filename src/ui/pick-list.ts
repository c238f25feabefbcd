import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

/** A short question that is answered from a list, such as a filter. */
export interface PickList {
  readonly id: string;
  readonly label: string;
  readonly options: readonly {readonly value: string; readonly label: string}[];
  readonly chosen: string;
  readonly onPick: (value: string) => void;
}

/** Renders a labelled select. */
export function pickList({id, label, options, chosen, onPick}: PickList): TemplateResult {
  return html`
    <div class="field" part="field">
      <label for=${id}>${label}</label>
      <select class="input" part="input" id=${id} autocomplete="off" .value=${live(chosen)} @change=${(event: Event) => onPick((event.target as HTMLSelectElement).value)}>
        ${options.map((option) => html`<option value=${option.value} ?selected=${option.value === chosen}>${option.label}</option>`)}
      </select>
    </div>
  `;
}
