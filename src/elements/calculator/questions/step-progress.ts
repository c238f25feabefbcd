import {html, nothing, type TemplateResult} from 'lit';
import {calculator} from '../../../i18n/questions-words.ts';
import {shared} from '../../../i18n/start-words.ts';
import type {Step, StepName} from './questions.ts';

/** The heading of a question is described by this element, so that it is read out with it. */
export const progressId = 'progress';

/** How far the visitor has come. Until the questions are known, nothing keeps the place of their number. */
export function stepProgress(place: StepName, steps: readonly Step[] | undefined): TemplateResult | typeof nothing {
  if (steps === undefined) return place === 'safety' ? progress(shared.firstQuestion, [false]) : nothing;
  const question = 1 + steps.findIndex(({name}) => name === place);
  return progress(calculator.questionOf(question, steps.length), steps.map((_, index) => index < question));
}

/** One pip for each question, which is done or not. */
function progress(text: string, pips: readonly boolean[]): TemplateResult {
  return html`
    <p class="small muted" id=${progressId}>${text}</p>
    <div class="pips" part="progress" aria-hidden="true">${pips.map((isDone) => html`<span class=${isDone ? 'done' : ''}></span>`)}</div>
  `;
}
