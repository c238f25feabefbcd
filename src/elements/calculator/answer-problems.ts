import {parseLocalDate, type LocalDate} from '../../dates/local-date.ts';
import type {Answers, Question, QuestionName, Step} from './questions.ts';
import {startProblem} from './timing.ts';

/** What is wrong with one answer; the message file has a sentence for each. */
export type AnswerProblem = 'missing' | 'not-days' | 'not-interval' | 'past' | 'too-late' | 'future';

/** What is wrong with the answers of one screen, by the name of the question. Skipping what is optional is never wrong. */
export function answerProblems({name, questions}: Step, answers: Answers, today: LocalDate): Readonly<Partial<Record<QuestionName | 'health', AnswerProblem>>> {
  if (name === 'health') return answers.health?.[0] === undefined ? {health: 'missing'} : {};
  const found = questions.map((question) => [question.name, problemWith(question, answers[question.name]?.[0] ?? '', today)] as const);
  return Object.fromEntries(found.filter(([, problem]) => problem !== undefined));
}

/** The number of days that was typed, from 1 to 365. */
export function parseDays(text: string | undefined): number | undefined {
  const days = /^\d{1,3}$/.test(text?.trim() ?? '') ? Number(text) : 0;
  return days >= 1 && days <= 365 ? days : undefined;
}

function problemWith({name, kind, isRequired}: Question, answer: string, today: LocalDate): AnswerProblem | undefined {
  if (kind === 'one' || kind === 'many') return isRequired && answer === '' ? 'missing' : undefined;
  if (answer === '' && !isRequired) return undefined;
  if (kind === 'days') return daysProblem(answer, isRequired);
  return name === 'lastSession' ? lastSessionProblem(answer, today) : startProblem(answer, today);
}

function daysProblem(answer: string, isRequired: boolean): AnswerProblem | undefined {
  if (parseDays(answer) !== undefined) return undefined;
  return isRequired ? 'not-days' : 'not-interval';
}

function lastSessionProblem(answer: string, today: LocalDate): AnswerProblem | undefined {
  const day = parseLocalDate(answer);
  return day === undefined || day > today ? 'future' : undefined;
}
