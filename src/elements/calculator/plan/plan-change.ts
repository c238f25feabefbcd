import type {LocalDate} from '../../../dates/local-date.ts';
import {tryDays as words} from '../../../i18n/outlook-words.ts';
import {calendarWords} from '../../../i18n/start-words.ts';
import {longDay} from '../../../i18n/format-date.ts';
import type {Notice, Plan} from '../../../protocol/plan.ts';
import type {Protocol} from '../../../protocol/protocol.ts';
import {seriesOf} from './plan-series.ts';

/** What a change of days has done to a plan, in a sentence or a few: where the sessions go, and what the schedule says to it. */
export function planChange(before: Plan, after: Plan, protocol: Protocol): string {
  const texts = isAdded('NO_OPEN_DAYS', before, after)
    ? [words.noOpenDays]
    : [daysChange(datesOf(before, protocol), datesOf(after, protocol)), ...gapsChange(longGaps(before, protocol), longGaps(after, protocol)), ...weeksChange(before, after)];
  return texts.join(' ');
}

function daysChange(before: readonly LocalDate[], after: readonly LocalDate[]): string {
  const [first, last] = [after[0], after.at(-1)];
  if (first === undefined || last === undefined) return before.length === 0 ? words.noneMoves : words.undated;
  if (before.length === 0) return words.dated(say(first), say(last));
  if (first !== before[0]) return after.length === 1 ? words.oneMoves(say(first)) : words.allMove(say(first), say(last));
  const moved = after.filter((day, index) => day !== before[index]).length;
  if (moved === 0) return words.noneMoves;
  return last === before.at(-1) ? words.betweenMove(moved) : words.lastMoves(say(before.at(-1) ?? last), say(last));
}

function gapsChange(before: number, after: number): string[] {
  if (after > before) return [words.gapsLonger(after - before)];
  return after === 0 && before > 0 ? [words.gapsFit] : [];
}

function weeksChange(before: Plan, after: Plan): string[] {
  if (isAdded('WINDOW_EXCEEDED', before, after)) return [words.takesLonger];
  return isAdded('WINDOW_EXCEEDED', after, before) ? [words.fitsWeeks] : [];
}

/** How many sessions of the first series come later after the one before than the schedule asks for. */
function longGaps(plan: Plan, protocol: Protocol): number {
  const days = seriesOf(plan, protocol).map(({dayOffset}) => dayOffset);
  return days.slice(1).filter((day, index) => day - (days[index] ?? day) > (plan.induction?.gapDays?.max ?? Infinity)).length;
}

function datesOf(plan: Plan, protocol: Protocol): readonly LocalDate[] {
  return seriesOf(plan, protocol).flatMap(({date}) => date ?? []);
}

function isAdded(notice: Notice, before: Plan, after: Plan): boolean {
  return after.notices.includes(notice) && !before.notices.includes(notice);
}

function say(day: LocalDate): string {
  return longDay(day, calendarWords);
}
