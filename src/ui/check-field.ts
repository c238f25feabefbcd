import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {describedBy, hintAndProblem, type Labelled} from './labelled.ts';
import {optionalMark} from './optional-mark.ts';

/** A box to tick. It is never ticked beforehand. */
export interface CheckField extends Omit<Labelled, 'label'> {
  readonly label: string | TemplateResult;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
}

/** Renders a box with its sentence, which ticks it too; a link in the sentence only leads. */
export function checkField(view: CheckField): TemplateResult {
  return html`<div class="field" part="field">${hintAndProblem(view, html`
    <label class="choice" part=${view.isTicked ? 'choice selected' : 'choice'}>
      <input
        type="checkbox"
        id=${view.id}
        name=${view.id}
        autocomplete="off"
        ?required=${view.optional === undefined}
        aria-describedby=${describedBy(view) ?? nothing}
        aria-invalid=${view.problem ? 'true' : 'false'}
        .checked=${live(view.isTicked)}
        @change=${(event: Event) => view.onTick((event.target as HTMLInputElement).checked)}
      />
      <span>${view.label}${view.optional === undefined ? nothing : optionalMark(view.optional)}</span>
    </label>
  `)}</div>`;
}
