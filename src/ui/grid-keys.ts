import {addDays, addMonths, weekdayOf, type LocalDate} from '../dates/local-date.ts';
import {weekFrom, type Weekday} from '../dates/weekday.ts';

/** What decides where a key leads, besides the key itself. */
export interface GridKeyContext {
  readonly shift: boolean;
  /** Whether the weeks are drawn from right to left. */
  readonly rtl: boolean;
  readonly weekStart: Weekday;
}

/**
 * The day that a key moves the focus to, or `undefined` for a key that does not move it.
 * `key` is the name in `KeyboardEvent.key`; the keys are those of the date grid in the ARIA Authoring Practices Guide.
 */
export function moveFocus(date: LocalDate, key: string, {shift, rtl, weekStart}: GridKeyContext): LocalDate | undefined {
  const forward = rtl ? -1 : 1;
  const months = shift ? 12 : 1;
  switch (key) {
    case 'ArrowRight': return addDays(date, forward);
    case 'ArrowLeft': return addDays(date, -forward);
    case 'ArrowDown': return addDays(date, 7);
    case 'ArrowUp': return addDays(date, -7);
    case 'Home': return addDays(date, -placeInWeek(date, weekStart));
    case 'End': return addDays(date, 6 - placeInWeek(date, weekStart));
    case 'PageDown': return addMonths(date, months);
    case 'PageUp': return addMonths(date, -months);
    default: return undefined;
  }
}

function placeInWeek(date: LocalDate, weekStart: Weekday): number {
  return weekFrom(weekStart).indexOf(weekdayOf(date));
}
