import type {CalendarWords} from '../calendar-words.ts';

/** Dates as people in the United States say them. */
export const calendarWords: CalendarWords = {
  weekStart: 'sun',
  weekdays: {
    mon: {long: 'Monday', short: 'Mon', plural: 'Mondays'},
    tue: {long: 'Tuesday', short: 'Tue', plural: 'Tuesdays'},
    wed: {long: 'Wednesday', short: 'Wed', plural: 'Wednesdays'},
    thu: {long: 'Thursday', short: 'Thu', plural: 'Thursdays'},
    fri: {long: 'Friday', short: 'Fri', plural: 'Fridays'},
    sat: {long: 'Saturday', short: 'Sat', plural: 'Saturdays'},
    sun: {long: 'Sunday', short: 'Sun', plural: 'Sundays'},
  },
  months: [
    {long: 'January', short: 'Jan'}, {long: 'February', short: 'Feb'}, {long: 'March', short: 'Mar'},
    {long: 'April', short: 'Apr'}, {long: 'May', short: 'May'}, {long: 'June', short: 'Jun'},
    {long: 'July', short: 'Jul'}, {long: 'August', short: 'Aug'}, {long: 'September', short: 'Sep'},
    {long: 'October', short: 'Oct'}, {long: 'November', short: 'Nov'}, {long: 'December', short: 'Dec'},
  ],
  dateOrder: ['month', 'day', 'year'],
  date: ({day, month, year}) => `${month} ${day}, ${year}`,
  longDay: ({weekday, day, month}) => `${weekday}, ${month} ${day}`,
  shortDay: ({weekday, day, month}) => `${weekday}, ${month} ${day}`,
  monthDay: ({day, month}) => `${month} ${day}`,
  dayWithYear: ({weekday, day, month, year}) => `${weekday}, ${month} ${day}, ${year}`,
  month: (name, year) => `${name} ${year}`,
  clock: (hour, minute) => `${hour % 12 || 12}:${String(minute).padStart(2, '0')}\u00a0${hour < 12 ? 'am' : 'pm'}`,
  list: (items) => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`),
};
