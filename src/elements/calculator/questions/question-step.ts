import {html, type TemplateResult} from 'lit';
import {calculator} from '../../../i18n/questions-words.ts';
import {shared} from '../../../i18n/start-words.ts';
import {choiceList} from '../../../ui/choice-list.ts';
import {field} from '../../../ui/field.ts';
import type {AnswerProblem} from './answer-problem.ts';
import type {Question, QuestionName} from './questions.ts';
import {progressId} from './step-progress.ts';

/** One question with what was answered so far. */
export interface QuestionStep {
  readonly question: Question;
  readonly answer: readonly string[];
  /** Absent until the visitor has tried to go on. */
  readonly problem: AnswerProblem | undefined;
  readonly onAnswer: (values: readonly string[]) => void;
}

interface QuestionWords {
  readonly legend: string;
  /** What is to be typed. */
  readonly field?: string;
  readonly hint?: string;
  readonly choices?: Readonly<Record<string, {readonly label: string; readonly hint?: string}>>;
}

/** Shows a question as the heading of its own screen, with its choices or its field below. */
export function questionStep(view: QuestionStep): TemplateResult {
  const legend = heading(wordsOf(view.question.name).legend);
  return isChoice(view) ? choiceQuestion(view, legend) : html`<fieldset class="stack"><legend>${legend}</legend>${typedQuestion(view)}</fieldset>`;
}

/** Shows a question as one of several on a screen that has a heading of its own. */
export function questionField(view: QuestionStep): TemplateResult {
  return isChoice(view) ? choiceQuestion(view, wordsOf(view.question.name).legend) : typedQuestion(view);
}

function wordsOf(name: QuestionName): QuestionWords {
  return calculator.questions[name];
}

function isChoice({question: {kind}}: QuestionStep): boolean {
  return kind === 'one' || kind === 'many';
}

function choiceQuestion({question: {name, kind, choices, labels = choices}, answer, problem, onAnswer}: QuestionStep, legend: string | TemplateResult): TemplateResult {
  const {hint, choices: texts = {}} = wordsOf(name);
  return choiceList({
    name,
    legend,
    ...(hint === undefined ? {} : {hint}),
    ...(problem === undefined ? {} : {problem: calculator.problems[problem]}),
    choices: choices.map((value, index) => ({value, label: value, ...texts[labels[index] ?? value]})),
    chosen: answer,
    many: kind === 'many',
    compact: name === 'days',
    onChoose: (chosen) => onAnswer(withoutContradiction(chosen)),
  });
}

/** On a screen of its own the question is the group's name, so that it is read out where the focus arrives in the field. */
function typedQuestion({question: {name, kind, isRequired}, answer, problem, onAnswer}: QuestionStep): TemplateResult {
  const {legend, field: label = legend, hint} = wordsOf(name);
  return html`<div class="short">${field({
    id: name,
    label,
    value: answer[0] ?? '',
    type: kind === 'date' ? 'date' : 'number',
    ...(hint === undefined ? {} : {hint}),
    ...(kind === 'days' ? {min: '1', max: '365'} : {}),
    ...(problem === undefined ? {} : {problem: calculator.problems[problem]}),
    ...(isRequired ? {} : {optional: shared.optional}),
    onInput: (value) => onAnswer(value === '' ? [] : [value]),
  })}</div>`;
}

function heading(text: string): TemplateResult {
  return html`<h2 tabindex="-1" data-heading part="heading" aria-describedby=${progressId}>${text}</h2>`;
}

/** "None of these" stands alone: the choice that was made last takes the other side back. */
function withoutContradiction(chosen: readonly string[]): readonly string[] {
  return chosen.at(-1) === 'none' ? ['none'] : chosen.filter((choice) => choice !== 'none');
}
