import {wishes as texts} from '../../../i18n/course-words.ts';
import {calendarWords as words} from '../../../i18n/start-words.ts';
import {longDay} from '../../../i18n/format-date.ts';
import {weekdays as allWeekdays} from '../../../dates/weekday.ts';
import {dayPartNames} from '../../../schedule/day-part.ts';
import type {Preferences} from '../../../schedule/preferences.ts';

/** One wish that is set, and the change that takes it back. */
export interface SetWish {
  readonly text: string;
  readonly change: Partial<Preferences>;
}

/** Every wish that is set, each to be taken back by itself. Sessions that keep their times are not wishes. */
export function setWishes({weekdays = [], times = [], sameTime, sameResource, earliest, latest, avoid = []}: Preferences): readonly SetWish[] {
  const {chip} = texts;
  return [
    ...(weekdays.length === 0 ? [] : [{text: words.list(allWeekdays.filter((day) => weekdays.includes(day)).map((day) => words.weekdays[day].plural)), change: {weekdays: []}}]),
    ...(times.length === 0 ? [] : [{text: words.list(dayPartNames.filter((part) => times.includes(part)).map((part) => chip.times[part])), change: {times: []}}]),
    ...(sameTime === true ? [{text: chip.sameTime, change: {sameTime: false}}] : []),
    ...(sameResource === true ? [{text: chip.sameResource, change: {sameResource: false}}] : []),
    ...(earliest === undefined ? [] : [{text: chip.earliest(longDay(earliest, words)), change: {earliest: undefined}}]),
    ...(latest === undefined ? [] : [{text: chip.latest(longDay(latest, words)), change: {latest: undefined}}]),
    ...avoid.map((day) => ({text: chip.avoid(longDay(day, words)), change: {avoid: avoid.filter((other) => other !== day)}})),
  ];
}

/** Takes every wish back. */
export const noWishes: Partial<Preferences> = {
  weekdays: [], times: [], sameTime: false, sameResource: false, avoid: [], earliest: undefined, latest: undefined,
};
