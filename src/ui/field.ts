import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {live} from 'lit/directives/live.js';
import {optionalMark} from './optional-mark.ts';

/** One labelled text input. */
export interface Field {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly type?: 'text' | 'email' | 'tel' | 'date' | 'number';
  readonly hint?: string;
  /** What is wrong with the value, and what is accepted. */
  readonly problem?: string;
  /** Shown behind the label of a field that may stay empty. */
  readonly optional?: string;
  readonly autocomplete?: AutoFill;
  readonly min?: string;
  readonly max?: string;
  readonly onInput: (value: string) => void;
}

/** Renders a field with its label, hint and problem tied to the input for assistive technology. */
export function field(view: Field): TemplateResult {
  const hintId = `${view.id}-hint`;
  const problemId = `${view.id}-problem`;
  const describedBy = [view.hint && hintId, view.problem && problemId].filter(Boolean).join(' ');
  return html`
    <div class="field">
      <label for=${view.id}>
        ${view.label}${view.optional === undefined ? nothing : optionalMark(view.optional)}
      </label>
      ${view.hint ? html`<p class="hint" id=${hintId}>${view.hint}</p>` : nothing}
      <input
        class="input"
        id=${view.id}
        name=${view.id}
        type=${view.type ?? 'text'}
        autocomplete=${view.autocomplete ?? 'off'}
        min=${ifDefined(view.min)}
        max=${ifDefined(view.max)}
        ?required=${view.optional === undefined}
        aria-describedby=${ifDefined(describedBy || undefined)}
        aria-invalid=${view.problem ? 'true' : 'false'}
        .value=${live(view.value)}
        @input=${(event: InputEvent) => view.onInput((event.target as HTMLInputElement).value)}
      />
      ${view.problem ? html`<p class="problem" id=${problemId}>${view.problem}</p>` : nothing}
    </div>
  `;
}
