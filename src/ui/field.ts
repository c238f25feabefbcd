import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {describedBy, labelled, type Labelled} from './labelled.ts';

/** One labelled text input. */
export interface Field extends Labelled {
  readonly value: string;
  readonly type?: 'text' | 'email' | 'tel' | 'date' | 'number';
  /** The keys that a phone shows, where the type alone does not say it. */
  readonly inputMode?: 'decimal';
  readonly autocomplete?: AutoFill;
  readonly min?: string;
  readonly max?: string;
  /** A word for a name: no spelling marks, capitals at the start, and the direction of its own script. */
  readonly isName?: boolean;
  /** What the enter key of a phone says; left to the browser unless given, which leads on to the next field. */
  readonly enterKey?: 'go' | undefined;
  readonly onInput: (value: string) => void;
}

/** Renders a field with its label, hint and problem tied to the input for assistive technology. */
export function field(view: Field): TemplateResult {
  return labelled(view, html`
    <input
      class="input"
      part="input"
      id=${view.id}
      name=${view.id}
      type=${view.type ?? 'text'}
      autocomplete=${view.autocomplete ?? 'off'}
      autocapitalize=${view.isName ? 'words' : nothing}
      spellcheck=${view.isName ? 'false' : nothing}
      dir=${view.isName ? 'auto' : nothing}
      enterkeyhint=${view.enterKey ?? nothing}
      inputmode=${view.inputMode ?? nothing}
      min=${view.min ?? nothing}
      max=${view.max ?? nothing}
      ?required=${view.optional === undefined}
      aria-describedby=${describedBy(view) ?? nothing}
      aria-invalid=${view.problem ? 'true' : 'false'}
      .value=${live(view.value)}
      @input=${(event: InputEvent) => view.onInput((event.target as HTMLInputElement).value)}
    />
  `);
}
