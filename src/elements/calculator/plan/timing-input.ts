import {parseLocalDate, type LocalDate} from '../../../dates/local-date.ts';
import type {Weekday} from '../../../dates/weekday.ts';
import type {PlanInput} from '../../../protocol/plan.ts';
import type {Answers} from '../questions/questions.ts';
import {startProblem, weekdaysOffered} from '../questions/timing.ts';

/** Those of the clinic's weekdays that the visitor has chosen; `undefined` where all of them suit. */
export function chosenDays({days}: Pick<Answers, 'days'>, clinicDays: readonly Weekday[] | undefined): readonly Weekday[] | undefined {
  const chosen = openDaysChosen(days, clinicDays);
  return chosen.length === 0 || chosen.length === weekdaysOffered(clinicDays).length ? undefined : chosen;
}

/**
 * The answers about when in the form that `calculatePlan` takes. A first day that can't be used is left out; without chosen
 * weekdays, or with none of the clinic's, the clinic's own stay.
 */
export function timingInput({pace, start, days}: Answers, clinicDays: readonly Weekday[] | undefined, today: LocalDate): Pick<PlanInput, 'pace' | 'startDate' | 'clinicDays'> {
  const [text = ''] = start ?? [];
  const startDate = startProblem(text, today) === undefined ? parseLocalDate(text) : undefined;
  const chosen = openDaysChosen(days, clinicDays);
  const open = chosen.length === 0 ? clinicDays : chosen;
  return {
    pace: pace?.[0] === 'compact' ? 'compact' : 'standard',
    ...(startDate === undefined ? {} : {startDate}),
    ...(open === undefined ? {} : {clinicDays: open}),
  };
}

function openDaysChosen(days: Answers['days'], clinicDays: readonly Weekday[] | undefined): readonly Weekday[] {
  return weekdaysOffered(clinicDays).filter((day) => days?.includes(day));
}
