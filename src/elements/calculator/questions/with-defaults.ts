import type {LocalDate} from '../../../dates/local-date.ts';
import type {CalculatorSettings} from '../calculator-settings.ts';
import type {Answers} from './questions.ts';

/** The answers with what the page has filled in beforehand; a start date that has passed is left out. */
export function withDefaults(answers: Answers, {pace, startDate}: CalculatorSettings, today: LocalDate): Answers {
  return {pace: [pace ?? 'standard'], ...(startDate === undefined || startDate < today ? {} : {start: [startDate]}), ...answers};
}
