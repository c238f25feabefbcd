import {html, nothing, type TemplateResult} from 'lit';
import {takeAlong as words} from '../../../i18n/outlook-words.ts';

/** What can be taken along, and how. */
export interface TakeAlongView {
  /** Whether the plan has days to save. */
  readonly hasDays: boolean;
  /** What went wrong last; empty otherwise. */
  readonly problem: string;
  readonly onPrint: () => void;
  readonly onSaveDays: () => void;
}

/** The plan on paper, and its days as a neutral calendar file; what the file says is said beside it. */
export function takeAlongSection({hasDays, problem, onPrint, onSaveDays}: TakeAlongView): TemplateResult {
  return html`
    <section class="stack take-along">
      <h3>${words.heading}</h3>
      <div class="along">
        <button class="button" part="secondary-button" type="button" @click=${onPrint}>${words.print}</button>
        ${hasDays ? html`<button class="button" part="secondary-button" type="button" @click=${onSaveDays}>${words.saveDays}</button>` : nothing}
      </div>
      ${hasDays ? html`<p class="small muted">${words.examples}</p>` : nothing}
      ${problem === '' ? nothing : html`<p class="problem" role="alert">${problem}</p>`}
    </section>
  `;
}
