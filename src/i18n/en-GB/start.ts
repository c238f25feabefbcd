import type {CalendarWords} from '../calendar-words.ts';
import {calendarWords as american, shared as spoken} from '../en/start.ts';

export * from '../en/start.ts';

export const shared = {...spoken, locale: 'en-GB'};

/** Dates as people in most of the English-speaking world say them. */
export const calendarWords: CalendarWords = {
  ...american,
  weekStart: 'mon',
  months: american.months.map((month) => (month.short === 'Sep' ? {...month, short: 'Sept'} : month)),
  dateOrder: ['day', 'month', 'year'],
  date: ({day, month, year}) => `${day}\u00a0${month} ${year}`,
  longDay: ({weekday, day, month}) => `${weekday} ${day}\u00a0${month}`,
  shortDay: ({weekday, day, month}) => `${weekday} ${day}\u00a0${month}`,
  monthDay: ({day, month}) => `${day}\u00a0${month}`,
  dayWithYear: ({weekday, day, month, year}) => `${weekday}, ${day}\u00a0${month} ${year}`,
};
