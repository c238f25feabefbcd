import {html, nothing, type TemplateResult} from 'lit';
import {calculator} from '../../i18n/en/calculator.ts';
import {choiceList} from '../../ui/choice-list.ts';
import {optionalMark} from '../../ui/optional-mark.ts';
import {field} from '../../ui/field.ts';
import {shared} from '../../i18n/en/shared.ts';
import {screenHeading} from '../regimen-element.ts';
import type {AnswerProblem} from './answer-problems.ts';
import type {Answers, Question, QuestionName, Step} from './questions.ts';

/** One screen of questions with what was answered so far. */
export interface QuestionStep {
  readonly step: Step;
  readonly answers: Answers;
  /** Empty until the visitor has tried to go on. */
  readonly problems: Readonly<Partial<Record<QuestionName | 'health', AnswerProblem>>>;
  readonly onAnswer: (question: QuestionName, values: readonly string[]) => void;
}

interface QuestionWords {
  readonly legend: string;
  readonly hint?: string;
  readonly choices?: Readonly<Record<string, {readonly label: string; readonly hint?: string}>>;
}

const words: Readonly<Record<QuestionName, QuestionWords>> = calculator.questions;
const stepWords: Readonly<Partial<Record<string, {readonly heading: string; readonly lead: string}>>> = calculator.steps;

/** Short answers to side questions, which stand side by side. */
const compact: readonly QuestionName[] = ['also', 'metabolism', 'years', 'days'];

/** Shows the questions of one step: alone, a question is the heading; together, they stand under one. */
export function questionStep(view: QuestionStep): TemplateResult {
  const group = stepWords[view.step.name];
  const heading = group === undefined ? nothing : screenHeading(group.heading, group.lead);
  return html`${heading}${view.step.questions.map((question) => oneQuestion(question, view, group === undefined))}`;
}

function oneQuestion(question: Question, view: QuestionStep, isHeading: boolean): TemplateResult {
  return question.kind === 'one' || question.kind === 'many' ? choiceQuestion(question, view, isHeading) : typedQuestion(question, view);
}

function choiceQuestion({name, kind, choices, labels = choices, isRequired}: Question, view: QuestionStep, isHeading: boolean): TemplateResult {
  const {legend, hint, choices: texts = {}} = words[name];
  const problem = view.problems[name];
  return choiceList({
    name,
    legend: isHeading ? html`<h2 tabindex="-1" data-heading>${legend}</h2>` : optionally(legend, isRequired),
    ...(hint === undefined ? {} : {hint}),
    ...(problem === undefined ? {} : {problem: calculator.problems[problem]}),
    choices: choices.map((value, index) => ({value, label: value, ...texts[labels[index] ?? value]})),
    chosen: view.answers[name] ?? [],
    many: kind === 'many',
    compact: compact.includes(name),
    onChoose: (chosen) => view.onAnswer(name, chosen),
  });
}

function typedQuestion({name, kind, isRequired}: Question, view: QuestionStep): TemplateResult {
  const {legend, hint} = words[name];
  const problem = view.problems[name];
  return html`<div class="short">${field({
    id: name,
    label: legend,
    value: view.answers[name]?.[0] ?? '',
    type: kind === 'date' ? 'date' : 'number',
    ...(hint === undefined ? {} : {hint}),
    ...(kind === 'days' ? {min: '1', max: '365'} : {}),
    ...(problem === undefined ? {} : {problem: calculator.problems[problem]}),
    ...(isRequired ? {} : {optional: shared.optional}),
    onInput: (value) => view.onAnswer(name, value === '' ? [] : [value]),
  })}</div>`;
}

function optionally(legend: string, isRequired: boolean): TemplateResult {
  return html`${legend}${isRequired ? nothing : optionalMark(shared.optional)}`;
}
