import type {Wishes} from '../../../booking/course-request.ts';
import type {OpenTime, WeeklyHours} from '../../../booking/weekly-hours.ts';
import {weekdays, type Weekday} from '../../../dates/weekday.ts';
import {request} from '../../../i18n/booking-words.ts';
import {calendarWords as words, shared} from '../../../i18n/start-words.ts';
import {calendar} from '../../../i18n/times-words.ts';
import {dayWithYear} from '../../../i18n/format-date.ts';
import type {Need} from '../../../schedule/need.ts';

/** "You ask for: 6 sessions, 2 to 5 days apart, all within 21 days." */
export function askedFor(need: Need, isConsultation: boolean): string {
  return request.asked(neededText(need, isConsultation));
}

/** "6 sessions, 2 to 5 days apart, all within 21 days" */
export function neededText({sessions, gap, windowDays}: Need, isConsultation: boolean): string {
  if (isConsultation) return request.consultation;
  const spacing = sessions === 1 ? [] : [request.gap(gap.minDays, gap.maxDays), ...(windowDays === undefined ? [] : [request.window(windowDays)])];
  return [request.sessions(sessions), ...spacing].join(shared.comma);
}

/** The wishes, a line for each kind; one line that says so where there are none. */
export function wishLines({weekdays: days = [], times = [], earliest, latest, avoid = []}: Wishes): readonly string[] {
  const lines = [
    ...(days.length === 0 ? [] : [request.onDays(words.list(weekdays.filter((day) => days.includes(day)).map((day) => words.weekdays[day].long)))]),
    ...(times.length === 0 ? [] : [request.atTimes(words.list(times.map((part) => calendar.dayParts[part])))]),
    ...(earliest === undefined ? [] : [request.notBefore(dayWithYear(earliest, words))]),
    ...(latest === undefined ? [] : [request.notAfter(dayWithYear(latest, words))]),
    ...(avoid.length === 0 ? [] : [request.notOn(words.list(avoid.map((day) => dayWithYear(day, words))))]),
  ];
  return lines.length === 0 ? [request.anyTime] : lines;
}

/** The whole request as lines that can be copied into a message: what is asked for, what is wished for, and who asks, in lines too. */
export function requestText(asked: string, wishes: Wishes, contact: readonly string[], clinic: string): string {
  return [request.textTitle(clinic), asked, ...wishLines(wishes), ...contact].join('\n');
}

/** "We are open Monday to Friday 9:00 am to 5:00 pm and Saturday 9:00 am to 1:00 pm." */
export function hoursText(hours: WeeklyHours): string {
  return request.open(words.list(stretches(hours).map(({first, last, times}) => request.openOn(dayRange(first, last), times))));
}

interface Stretch {
  readonly first: Weekday;
  readonly last: Weekday;
  readonly times: string;
}

/** Days in a row with the same hours are told together. */
function stretches(hours: WeeklyHours): readonly Stretch[] {
  return weekdays.reduce<readonly Stretch[]>((all, day, index) => {
    const times = timesText(hours.get(day) ?? []);
    const before = all.at(-1);
    if (times === '') return all;
    if (before?.times === times && before.last === weekdays[index - 1]) return [...all.slice(0, -1), {...before, last: day}];
    return [...all, {first: day, last: day, times}];
  }, []);
}

function dayRange(first: Weekday, last: Weekday): string {
  const [from, to] = [words.weekdays[first].long, words.weekdays[last].long];
  return first === last ? from : request.dayRange(from, to);
}

function timesText(times: readonly OpenTime[]): string {
  return words.list(times.map(({from, to}) => request.timeRange(clock(from), clock(to))));
}

function clock(minute: number): string {
  return words.clock(Math.floor(minute / 60) % 24, minute % 60);
}
