import {html, type TemplateResult} from 'lit';
import {tryDays as words} from '../../../i18n/outlook-words.ts';
import type {AnswerProblem} from '../questions/answer-problem.ts';
import {questionField} from '../questions/question-step.ts';
import type {Answers, Question} from '../questions/questions.ts';

/** The questions about when, to be answered again beside what they change. */
export interface TryDays {
  readonly questions: readonly Question[];
  readonly answers: Answers;
  readonly problemWith: (question: Question) => AnswerProblem | undefined;
  /** What the last change has done. */
  readonly change: string;
  readonly onAnswer: (question: Question, values: readonly string[]) => void;
}

/** Lets the days be changed on the plan itself. One live region says what a change has done, which the eye sees on the drawing above. */
export function tryDaysSection({questions, answers, problemWith, change, onAnswer}: TryDays): TemplateResult {
  return html`
    <details class="try-days">
      <summary>${words.summary}</summary>
      <div class="stack">
        <p class="small muted">${words.lead}</p>
        ${questions.map((question) => questionField({
          question,
          answer: answers[question.name] ?? [],
          problem: problemWith(question),
          onAnswer: (values) => onAnswer(question, values),
        }))}
        <p class="change" role="status">${change}</p>
      </div>
    </details>
  `;
}
