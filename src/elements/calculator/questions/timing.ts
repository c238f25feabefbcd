import {addMonths, parseLocalDate, type LocalDate} from '../../../dates/local-date.ts';
import {weekdays, type Weekday} from '../../../dates/weekday.ts';
import {usualClinicDays} from '../../../protocol/usual-clinic-days.ts';
import type {Answers} from './questions.ts';

/** The questions about when. Their answers may also be changed on the plan itself. */
export type TimingQuestion = 'pace' | 'start' | 'days';

/** Whether a question is about when. */
export function isTiming(question: keyof Answers): question is TimingQuestion {
  return question === 'pace' || question === 'start' || question === 'days';
}

/** The weekdays that a patient may choose from, Monday first: those of the clinic. */
export function weekdaysOffered(clinicDays: readonly Weekday[] | undefined): readonly Weekday[] {
  const open = clinicDays?.length ? clinicDays : usualClinicDays;
  return weekdays.filter((day) => open.includes(day));
}

/** What is wrong with a first day that was typed; it may lie between `today` and twelve months from then. */
export function startProblem(text: string, today: LocalDate): 'past' | 'too-late' | undefined {
  const day = parseLocalDate(text);
  if (day === undefined || day < today) return 'past';
  return day > addMonths(today, 12) ? 'too-late' : undefined;
}
