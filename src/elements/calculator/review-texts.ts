import {addMonths, type LocalDate} from '../../dates/local-date.ts';
import {review as words} from '../../i18n/outlook-words.ts';
import {calendarWords} from '../../i18n/start-words.ts';
import {dayWithYear} from '../../i18n/format-date.ts';
import type {CalculatorSettings} from './calculator-settings.ts';
import {reviewed} from './review-issues.ts';

/** Who has last reviewed the schedule and when, and plainly if that is long ago; nothing when nobody is named. */
export function reviewTexts(settings: CalculatorSettings, today: LocalDate): readonly string[] {
  const {by, on} = reviewed(settings);
  const day = on && dayWithYear(on, calendarWords);
  const said = by === '' ? day && words.on(day) : day === undefined ? words.by(by) : words.byOn(by, day);
  return said === undefined ? [] : [on !== undefined && addMonths(on, 24) < today ? `${said} ${words.longAgo}` : said];
}
