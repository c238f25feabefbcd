import {html, nothing, type TemplateResult} from 'lit';
import {numbersBelow} from '../../../dates/numbers-below.ts';
import {calculator, shared} from '../../../i18n/words.ts';
import type {Step, StepName} from './questions.ts';

/** The heading of a question is described by this element, so that it is read out with it. */
export const progressId = 'progress';

/** How far the visitor has come. Until the questions are known, nothing keeps the place of their number. */
export function stepProgress(place: StepName, steps: readonly Step[] | undefined): TemplateResult | typeof nothing {
  if (steps === undefined) return place === 'safety' ? progress(shared.firstQuestion, 0, 1) : nothing;
  const question = 1 + steps.findIndex(({name}) => name === place);
  return progress(calculator.questionOf(question, steps.length), question, steps.length);
}

function progress(text: string, question: number, questions: number): TemplateResult {
  return html`
    <p class="small muted" id=${progressId}>${text}</p>
    <div class="pips" part="progress" aria-hidden="true">${numbersBelow(questions).map((index) => html`<span class=${index < question ? 'done' : ''}></span>`)}</div>
  `;
}
