import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

/** One thing that can be chosen. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** A question with its choices: one of them, or any number. */
export interface ChoiceList {
  readonly name: string;
  readonly legend: string | TemplateResult;
  readonly hint?: string;
  /** What is missing. */
  readonly problem?: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly many?: boolean;
  /** Small choices side by side rather than one below the other. */
  readonly compact?: boolean;
  readonly onChoose: (chosen: readonly string[]) => void;
}

/**
 * Renders a fieldset of radio buttons, or of checkboxes when several may be chosen.
 * A problem is read out where the focus arrives, on the choices, and nowhere else: an alert would say it a second time.
 */
export function choiceList(view: ChoiceList): TemplateResult {
  return html`
    <fieldset class="stack" aria-describedby=${view.hint ? `${view.name}-hint` : nothing}>
      <legend>${view.legend}</legend>
      ${view.hint ? html`<p class="hint" id="${view.name}-hint">${view.hint}</p>` : nothing}
      <div class=${view.compact ? 'chips' : 'choices'}>${view.choices.map((choice) => choiceRow(view, choice))}</div>
      ${view.problem ? html`<p class="problem" id="${view.name}-problem">${view.problem}</p>` : nothing}
    </fieldset>
  `;
}

function choiceRow(view: ChoiceList, {value, label, hint}: Choice): TemplateResult {
  return html`
    <label class="choice" part=${view.chosen.includes(value) ? 'choice selected' : 'choice'}>
      <input
        type=${view.many ? 'checkbox' : 'radio'}
        name=${view.name}
        value=${value}
        autocomplete="off"
        aria-invalid=${view.problem ? 'true' : nothing}
        aria-describedby=${view.problem ? `${view.name}-problem` : nothing}
        .checked=${live(view.chosen.includes(value))}
        @change=${(event: Event) => view.onChoose(chosenAfter(view, value, (event.target as HTMLInputElement).checked))}
      />
      <span>${label}${hint ? html`<span class="hint"><br />${hint}</span>` : nothing}</span>
    </label>
  `;
}

function chosenAfter({many, chosen}: ChoiceList, value: string, isChecked: boolean): readonly string[] {
  if (!many) return [value];
  return isChecked ? [...chosen, value] : chosen.filter((other) => other !== value);
}
