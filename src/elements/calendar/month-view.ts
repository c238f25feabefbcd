import {isInRange} from '../../availability/date-range.ts';
import type {LocalDate} from '../../dates/local-date.ts';
import {firstDay, monthOf, type Month} from '../../dates/month.ts';
import {calendar} from '../../i18n/en/calendar.ts';
import {calendarWords} from '../../i18n/en/calendar-words.ts';
import type {MonthGridView} from '../../ui/month-grid.ts';
import type {Choosing} from './choosing.ts';
import {later} from './course-choice.ts';
import {dayInfo, type DayContext} from './day-view.ts';

/** What one month says beside its days. */
export interface MonthOptions {
  readonly month: Month;
  readonly extra?: Pick<DayContext, 'startable' | 'course'>;
  readonly selected?: LocalDate | undefined;
  readonly canGoForward: boolean;
  readonly onSelect: (date: LocalDate) => void;
}

/** A month of the clinic's calendar, with what is free on each day. */
export function monthView({context, view, availability, free, onView, onFocusDay}: Choosing, {month, extra = {}, selected, ...rest}: MonthOptions): MonthGridView {
  const {today, window} = context;
  const days: DayContext = {today, window, free, isLoaded: (date) => isInRange(availability, date), ...extra};
  return {
    month,
    words: calendarWords,
    texts: calendar.grid,
    days: (date) => dayInfo(date, days),
    ...(selected === undefined ? {} : {selected}),
    focused: view.focused ?? selected ?? (month === monthOf(today) ? today : firstDay(month)),
    today,
    canGoBack: month > monthOf(later(today, availability.start)),
    onFocus: onFocusDay,
    onMonth: (next) => onView({month: next, focused: undefined}),
    ...rest,
  };
}
