import {html, nothing, type TemplateResult} from 'lit';
import {describedBy, labelled, type Labelled} from './labelled.ts';

/** A labelled choice of one out of several. */
export interface SelectField extends Labelled {
  readonly value: string;
  /** Stands for no choice. */
  readonly none: string;
  readonly options: readonly string[];
  readonly onInput: (value: string) => void;
}

/** Renders the choice as the device's own list. Nothing is chosen beforehand. */
export function selectField(view: SelectField): TemplateResult {
  return labelled(view, html`
    <select
      class="input"
      part="input"
      id=${view.id}
      name=${view.id}
      autocomplete="off"
      ?required=${view.optional === undefined}
      aria-describedby=${describedBy(view) ?? nothing}
      aria-invalid=${view.problem ? 'true' : 'false'}
      @change=${(event: Event) => view.onInput((event.target as HTMLSelectElement).value)}
    >
      <option value="" .selected=${view.value === ''}>${view.none}</option>
      ${view.options.map((option) => html`<option value=${option} .selected=${view.value === option}>${option}</option>`)}
    </select>
  `);
}
