import {parseLocalDate, type LocalDate} from '../../../dates/local-date.ts';
import type {Answers, Question, Step} from './questions.ts';
import {startProblem} from './timing.ts';

/** What is wrong with an answer; the message file has a sentence for each. */
export type AnswerProblem = 'missing' | 'not-days' | 'not-interval' | 'past' | 'too-late' | 'future';

/** What is wrong with the answer to one screen. Leaving out what is optional is never wrong. The first gate is answered by its own buttons. */
export function answerProblem(step: Step, answers: Answers, today: LocalDate): AnswerProblem | undefined {
  if (step.name === 'safety') return undefined;
  const [answer = ''] = answers[step.name] ?? [];
  if (answer === '' && !step.isRequired) return undefined;
  return step.kind === 'date' || step.kind === 'days' ? typedProblem(step, answer, today) : choiceProblem(answer);
}

/** The number of days that was typed, from 1 to 365. */
export function parseDays(text: string | undefined): number | undefined {
  const days = /^\d{1,3}$/.test(text?.trim() ?? '') ? Number(text) : 0;
  return days >= 1 && days <= 365 ? days : undefined;
}

function choiceProblem(answer: string): AnswerProblem | undefined {
  return answer === '' ? 'missing' : undefined;
}

function typedProblem({name, kind, isRequired}: Question, answer: string, today: LocalDate): AnswerProblem | undefined {
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
