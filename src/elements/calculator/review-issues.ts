import type {LocalDate} from '../../dates/local-date.ts';
import type {Issue} from '../../parsing/issue.ts';
import type {CalculatorSettings} from './calculator-settings.ts';

interface Reviewed {
  readonly by: string;
  readonly on: LocalDate | undefined;
  /** What said so, by the name that an issue gives it. */
  readonly path: string;
}

/** A review that has not taken place yet is a mistake. */
export function reviewIssues(settings: CalculatorSettings, today: LocalDate): readonly Issue[] {
  const {on, path} = reviewed(settings);
  return on !== undefined && on > today ? [{path, message: `must be a day that is not after today (${today}), but is "${on}"`}] : [];
}

/** Who has last reviewed the schedule. The attributes win over what the clinic's own protocol says: a name from one and a day from the other would be untrue. */
export function reviewed({reviewer, reviewedOn, protocol}: CalculatorSettings): Reviewed {
  if (reviewer !== '' || reviewedOn !== undefined || typeof protocol.reviewed !== 'object') return {by: reviewer, on: reviewedOn, path: 'reviewed-on'};
  return {...protocol.reviewed, path: 'protocol.reviewed.on'};
}
