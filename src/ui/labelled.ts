import {html, nothing, type TemplateResult} from 'lit';
import {optionalMark} from './optional-mark.ts';

/** What every field of a form has around its control. */
export interface Labelled {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with the value, and what is accepted. */
  readonly problem?: string;
  /** Shown behind the label of a field that may stay empty. */
  readonly optional?: string;
}

/** Renders a label, the hint, the control and its problem. The control names the last two by `describedBy`. */
export function labelled(view: Labelled, control: TemplateResult): TemplateResult {
  return html`
    <div class="field" part="field">
      <label for=${view.id}>
        ${view.label}${view.optional === undefined ? nothing : optionalMark(view.optional)}
      </label>
      ${hintAndProblem(view, control)}
    </div>
  `;
}

/** The hint above a control and the problem below it. */
export function hintAndProblem({id, hint, problem}: Pick<Labelled, 'id' | 'hint' | 'problem'>, control: TemplateResult): TemplateResult {
  return html`
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${control}
    ${problem ? html`<p class="problem" id="${id}-problem">${problem}</p>` : nothing}
  `;
}

/** Ids of what describes the control, or `undefined` when nothing does. */
export function describedBy({id, hint, problem}: Pick<Labelled, 'id' | 'hint' | 'problem'>): string | undefined {
  return [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined;
}
