import {addMonths, type LocalDate} from '../../dates/local-date.ts';
import {calendarWords, review as words} from '../../i18n/words.ts';
import {dayWithYear} from '../../i18n/format-date.ts';
import type {Issue} from '../../parsing/issue.ts';
import type {CalculatorSettings} from './calculator-settings.ts';

interface Reviewed {
  readonly by: string;
  readonly on: LocalDate | undefined;
  /** What said so, by the name that an issue gives it. */
  readonly path: string;
}

/** Who has last reviewed the schedule and when, and plainly if that is long ago; nothing when nobody is named. */
export function reviewTexts(settings: CalculatorSettings, today: LocalDate): readonly string[] {
  const {by, on} = reviewed(settings);
  const day = on && dayWithYear(on, calendarWords);
  const said = by === '' ? day && words.on(day) : day === undefined ? words.by(by) : words.byOn(by, day);
  return said === undefined ? [] : [on !== undefined && addMonths(on, 24) < today ? `${said} ${words.longAgo}` : said];
}

/** A review that has not taken place yet is a mistake. */
export function reviewIssues(settings: CalculatorSettings, today: LocalDate): readonly Issue[] {
  const {on, path} = reviewed(settings);
  return on !== undefined && on > today ? [{path, message: `must be a day that is not after today (${today}), but is "${on}"`}] : [];
}

/** The attributes win over what the clinic's own protocol says: a name from one and a day from the other would be untrue. */
function reviewed({reviewer, reviewedOn, protocol}: CalculatorSettings): Reviewed {
  if (reviewer !== '' || reviewedOn !== undefined || typeof protocol.reviewed !== 'object') return {by: reviewer, on: reviewedOn, path: 'reviewed-on'};
  return {...protocol.reviewed, path: 'protocol.reviewed.on'};
}
