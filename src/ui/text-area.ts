import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {describedBy, labelled, type Labelled} from './labelled.ts';

/** A labelled field of several lines. */
export interface TextArea extends Labelled {
  readonly value: string;
  readonly onInput: (value: string) => void;
}

/** Renders a field for more than a few words. It takes whatever is pasted; what is too long is said, never cut off. */
export function textArea(view: TextArea): TemplateResult {
  return labelled(view, html`
    <textarea
      class="input"
      part="input"
      id=${view.id}
      name=${view.id}
      rows="3"
      dir="auto"
      autocomplete="off"
      ?required=${view.optional === undefined}
      aria-describedby=${describedBy(view) ?? nothing}
      aria-invalid=${view.problem ? 'true' : 'false'}
      .value=${live(view.value)}
      @input=${(event: InputEvent) => view.onInput((event.target as HTMLTextAreaElement).value)}
    ></textarea>
  `);
}
