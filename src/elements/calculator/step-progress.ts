import {html, nothing, type TemplateResult} from 'lit';
import {calculator} from '../../i18n/en/calculator.ts';
import type {Step, StepName} from './questions.ts';

/** How far the visitor has come. Until the steps are known, the first one keeps the place. */
export function stepProgress(place: StepName, steps: readonly Step[] | undefined): TemplateResult | typeof nothing {
  if (steps === undefined) return place === 'safety' ? progress(calculator.firstStep, 1, 1) : nothing;
  const step = 1 + steps.findIndex(({name}) => name === place);
  return progress(calculator.stepOf(step, steps.length), step, steps.length);
}

function progress(text: string, step: number, steps: number): TemplateResult {
  return html`
    <p class="small muted">${text}</p>
    <div class="pips" aria-hidden="true">${Array.from({length: steps}, (_, index) => html`<span class=${index < step ? 'done' : ''}></span>`)}</div>
  `;
}
