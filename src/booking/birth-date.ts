import {addMonths, parseLocalDate, type LocalDate} from '../dates/local-date.ts';
import type {TypedDay} from './contact.ts';
import {westernDigits} from './western-digits.ts';

/** A date of birth, or what is wrong with it and in which of the three fields. */
export type BirthDateReading =
  | {readonly kind: 'empty'}
  | {readonly kind: 'day'; readonly date: LocalDate}
  | {readonly kind: 'wrong'; readonly code: BirthDateCode; readonly parts: readonly (keyof TypedDay)[]};

/** Why what was typed is no date of birth. */
export type BirthDateCode = 'birth-date-incomplete' | 'birth-year-short' | 'no-such-day' | 'not-born-yet' | 'born-too-long-ago';

/** Reads a date of birth; `today` is the clinic's day. Nobody has lived for 125 years or more. */
export function readBirthDate(typed: TypedDay, today: LocalDate): BirthDateReading {
  const [day, month, year] = [typed.day, typed.month, typed.year].map((part) => westernDigits(part).trim()) as [string, string, string];
  const absent = dateParts.filter((part) => typed[part].trim() === '');
  if (absent.length === 3) return {kind: 'empty'};
  if (absent.length > 0) return wrong('birth-date-incomplete', absent);
  if (/^\d{1,3}$/.test(year)) return wrong('birth-year-short', ['year']);
  const date = parseLocalDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  if (date === undefined) return wrong('no-such-day', dateParts);
  if (date > today) return wrong('not-born-yet', dateParts);
  return date <= addMonths(today, -oldestInMonths) ? wrong('born-too-long-ago', ['year']) : {kind: 'day', date};
}

const dateParts: readonly (keyof TypedDay)[] = ['day', 'month', 'year'];
const oldestInMonths = 125 * 12;

function wrong(code: BirthDateCode, parts: readonly (keyof TypedDay)[]): BirthDateReading {
  return {kind: 'wrong', code, parts};
}
