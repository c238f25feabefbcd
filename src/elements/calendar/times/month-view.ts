import {isInRange} from '../../../availability/date-range.ts';
import type {LocalDate} from '../../../dates/local-date.ts';
import {firstDay, monthOf, type Month} from '../../../dates/month.ts';
import {calendarWords, shared} from '../../../i18n/start-words.ts';
import {calendar} from '../../../i18n/times-words.ts';
import type {MonthGridView} from '../../../ui/month-grid.ts';
import type {Choosing} from './choosing.ts';
import {later} from './days-to-load.ts';
import {dayInfo, type DayContext} from './day-view.ts';

/** What one month says beside its days. */
export interface MonthOptions {
  readonly month: Month;
  readonly extra?: Pick<DayContext, 'starts' | 'course'>;
  readonly selected?: LocalDate | undefined;
  /** Stands below the month until a day is looked at. */
  readonly hint: string;
  readonly canGoForward: boolean;
  readonly onSelect: (date: LocalDate) => void;
}

/** A month of the clinic's calendar, with what is free on each day. */
export function monthView({context, view, availability, free, onView, onFocusDay}: Choosing, {month, extra = {}, selected, hint, ...rest}: MonthOptions): MonthGridView {
  const {today, window} = context;
  const known: DayContext = {today, window, free, isLoaded: (date) => isInRange(availability, date), ...extra};
  return {
    month,
    words: calendarWords,
    texts: {...calendar.grid, comma: shared.comma, hint},
    days: (date) => dayInfo(date, known),
    ...(selected === undefined ? {} : {selected}),
    explained: view.focused,
    focused: view.focused ?? selected ?? (month === monthOf(today) ? today : firstDay(month)),
    today,
    canGoBack: month > monthOf(later(today, availability.start)),
    onFocus: onFocusDay,
    onMonth: (next) => onView({month: next, focused: undefined}),
    ...rest,
  };
}
