import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {calculator} from '../../../i18n/questions-words.ts';
import {shared} from '../../../i18n/start-words.ts';
import {flagsGate} from '../../safety/flags-gate.ts';
import type {AnswerProblem} from './answer-problem.ts';
import {questionStep} from './question-step.ts';
import type {Step} from './questions.ts';
import {progressId} from './step-progress.ts';

/** One question and the ways on, past it and back. */
export interface QuestionScreen {
  readonly step: Step;
  /** Whether the plan comes next. */
  readonly isLast: boolean;
  readonly answer: readonly string[];
  /** Absent until the visitor has tried to go on. */
  readonly problem: AnswerProblem | undefined;
  readonly onAnswer: (values: readonly string[]) => void;
  readonly onMove: (way: 'continued' | 'skipped' | 'went-back') => void;
}

/**
 * A choice alone leads nowhere: going on is always a step of its own, so that nobody is carried away while they look at the choices.
 * Each question has elements of its own: a radio button that is renamed would take the choice from its new group.
 */
export function questionScreen(screen: QuestionScreen): TemplateResult {
  const {step, isLast, onMove} = screen;
  // By the button, which Enter presses too: in a frame without the right to send forms there is no submit event.
  const goOn = (event: Event): void => {
    event.preventDefault();
    onMove('continued');
  };
  return html`
    <form class="screen" autocomplete="off" novalidate>
      ${keyed(step.name, step.kind === 'gate' ? health(screen) : questionStep({...screen, question: step}))}
      <div class="actions">
        <button class="button primary" part="primary-button" type="submit" @click=${goOn}>${isLast ? calculator.showPlan : shared.continue}</button>
        ${step.isRequired ? nothing : html`<button class="button" part="secondary-button" type="button" @click=${() => onMove('skipped')}>${calculator.skip}</button>`}
        <button class="button quiet" part="quiet-button" type="button" @click=${() => onMove('went-back')}>${shared.back}</button>
      </div>
    </form>
  `;
}

function health({answer: [answer], problem, onAnswer}: QuestionScreen): TemplateResult {
  return flagsGate({
    isFlagged: answer === undefined ? undefined : answer === 'some',
    describedBy: progressId,
    ...(problem === undefined ? {} : {problem: calculator.problems[problem]}),
    onAnswer: (isFlagged) => onAnswer([isFlagged ? 'some' : 'none']),
  });
}
