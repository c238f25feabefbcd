import {isWeekday, weekdays, type Weekday} from '../dates/weekday.ts';
import type {Place} from '../parsing/place.ts';
import {dayPartNames, dayParts} from '../schedule/day-part.ts';
import type {DayPart} from '../schedule/preferences.ts';

/** From one minute after midnight to another, on the clinic's clock. */
export interface OpenTime {
  readonly from: number;
  readonly to: number;
}

/** When a clinic is open, by weekday; a day that is missing is closed. Wall times: they name no moment. */
export type WeeklyHours = ReadonlyMap<Weekday, readonly OpenTime[]>;

/** Reads hours such as `mon-fri 9:00-12:00, 13:00-17:00; sat 9:00-13:00`. */
export function readHours(place: Place): WeeklyHours | undefined {
  const days = String(place.value).split(';').map((part) => part.trim()).filter((part) => part !== '').map(readDays);
  if (days.length === 0 || days.includes(undefined)) return place.refuse('must be opening hours such as "mon-fri 9:00-17:00; sat 9:00-13:00"');
  const hours = new Map<Weekday, readonly OpenTime[]>();
  for (const {names, times} of days as readonly OpenDays[]) names.forEach((name) => hours.set(name, [...(hours.get(name) ?? []), ...times]));
  return hours;
}

/** The parts of a day in which the clinic is open on any of these weekdays; on any at all when none is named. */
export function openParts(hours: WeeklyHours, on: readonly Weekday[]): readonly DayPart[] {
  const times = [...hours].filter(([day]) => on.length === 0 || on.includes(day)).flatMap(([, open]) => open);
  return dayPartNames.filter((part) => times.some(({from, to}) => from <= dayParts[part][1] && to > dayParts[part][0]));
}

interface OpenDays {
  readonly names: readonly Weekday[];
  readonly times: readonly OpenTime[];
}

/** `mon-wed, fri 9:00-17:00`: days, a space, times. */
function readDays(part: string): OpenDays | undefined {
  const [, days = '', times = ''] = /^([a-z][a-z\s,-]*?)\s+(\d.*)$/i.exec(part) ?? [];
  const names = days.split(',').map((text) => readRange(text.trim().toLowerCase()));
  const open = times.split(',').map((text) => readTimes(text.trim()));
  if (names.includes(undefined) || open.includes(undefined)) return undefined;
  return {names: names.flatMap((range) => range ?? []), times: open.flatMap((time) => time ?? [])};
}

/** `mon`, or `mon-fri`; `sat-mon` goes over the end of the week. */
function readRange(text: string): readonly Weekday[] | undefined {
  const [first, last = first, ...others] = text.split('-').map((name) => name.trim());
  if (!isWeekday(first) || !isWeekday(last) || others.length > 0) return undefined;
  const [start, end] = [weekdays.indexOf(first), weekdays.indexOf(last)];
  return start <= end ? weekdays.slice(start, end + 1) : [...weekdays.slice(start), ...weekdays.slice(0, end + 1)];
}

function readTimes(text: string): OpenTime | undefined {
  const [, from, to] = /^(\d{1,2}:\d{2})\s*-\s*(\d{1,2}:\d{2})$/.exec(text) ?? [];
  const open = {from: minuteOf(from), to: minuteOf(to)};
  return open.from < open.to && open.to <= 1440 ? open : undefined;
}

/** NaN for a time that no clock shows; 24:00 is the end of a day. */
function minuteOf(time = ''): number {
  const [hour = NaN, minute = NaN] = time.split(':').map(Number);
  return hour <= 24 && minute < 60 ? hour * 60 + minute : NaN;
}
