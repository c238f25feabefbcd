import {clinicDate, epochMinute, minuteOfDay} from '../../src/dates/instant.ts';
import {epochDayOf, weekdayOf} from '../../src/dates/local-date.ts';
import type {Objective} from '../../src/schedule/course.ts';
import type {CourseRequest} from '../../src/schedule/find-courses.ts';
import type {DayPart} from '../../src/schedule/preferences.ts';
import type {Slot} from '../../src/schedule/slot.ts';

/**
 * Every legal course, found by trying every row of slots: the definition written down once more,
 * as directly as possible and sharing nothing with the search, to check the search against.
 */
export function everyCourse(request: CourseRequest): Slot[][] {
  return rows(request.need.sessions, request).filter((row) => isLegal(row, request));
}

/** What a course costs by one objective. */
export function costOf(course: readonly Slot[], objective: Objective, {need, slots, preferences = {}}: CourseRequest): number {
  const origin = preferences.earliest === undefined ? Math.min(...slots.filter(isFree).map(dayOf)) : epochDayOf(preferences.earliest);
  const days = course.map(dayOf);
  if (objective === 'soonest') return days.at(-1)! - origin;
  const shape = 60 * total(gapsOf(days).map((gap, index) => Math.abs(gap - target(need, index)))) + 240 * changes(course) + 10 * (days[0]! - origin);
  const minutes = course.map((slot) => minuteOfDay(slot.start));
  const apart = Math.min(...minutes.map((anchor) => total(minutes.map((minute) => Math.abs(minute - anchor)))));
  if (objective === 'regular') return shape + apart;
  const {weekdays = [], times = [], sameTime = false} = preferences;
  const offDays = course.filter((slot) => weekdays.length > 0 && !weekdays.includes(weekdayOf(clinicDate(slot.start))));
  return shape + (sameTime ? apart : 0) + total(minutes.map((minute) => minutesOutside(minute, times))) + 120 * offDays.length;
}

/** The courses in the order of an objective, best first: by cost, days, starts and ids. */
export function inOrder(courses: readonly Slot[][], objective: Objective, request: CourseRequest): Slot[][] {
  const keyed = courses.map((course) => ({course, key: sortKey(course, objective, request)}));
  return keyed.sort((one, other) => compareKeys(one.key, other.key)).map(({course}) => course);
}

function sortKey(course: readonly Slot[], objective: Objective, request: CourseRequest): (number | string)[] {
  const days = course.map(dayOf);
  const orderedDays = objective === 'soonest' ? days.reverse() : days;
  return [costOf(course, objective, request), ...orderedDays, ...course.map((slot) => minuteOfDay(slot.start)), ...course.map(({id}) => id)];
}

/** Compares number with number and text with text, place by place. */
function compareKeys(one: readonly (number | string)[], other: readonly (number | string)[]): number {
  const place = one.findIndex((value, index) => value !== other[index]);
  return place === -1 ? 0 : one[place]! < other[place]! ? -1 : 1;
}

/** All rows of `length` slots in the order of time; only the days are looked at before the row is complete. */
function rows(length: number, {need, slots}: CourseRequest): Slot[][] {
  const free = slots.filter(isFree);
  let found: Slot[][] = [[]];
  for (let session = 0; session < length; session++) {
    found = found.flatMap((row) => free.filter((slot) => mayFollow(row.at(-1), slot, need)).map((slot) => [...row, slot]));
  }
  return found;
}

function mayFollow(before: Slot | undefined, slot: Slot, {gap}: CourseRequest['need']): boolean {
  if (before === undefined) return true;
  const days = dayOf(slot) - dayOf(before);
  const isAfter = days > 0 || (before.id !== slot.id && epochMinute(before.start) < epochMinute(slot.start) && epochMinute(before.end) <= epochMinute(slot.start));
  return isAfter && days >= gap.minDays && days <= gap.maxDays;
}

function isLegal(row: readonly Slot[], {need, preferences = {}}: CourseRequest): boolean {
  const {earliest, latest, avoid = [], sameResource, pinned = []} = preferences;
  const dates = row.map((slot) => clinicDate(slot.start));
  const offsets = row.map((slot) => dayOf(slot) - dayOf(row[0]!));
  const weeks = offsets.map((offset) => Math.floor(offset / 7));
  return (
    offsets.at(-1)! <= (need.windowDays ?? Infinity) - 1 &&
    offsets.at(-1)! >= (need.minWindowDays ?? 1) - 1 &&
    weeks.every((week) => weeks.filter((other) => other === week).length <= (need.maxPerWeek ?? Infinity)) &&
    dates.every((date) => (earliest === undefined || date >= earliest) && (latest === undefined || date <= latest) && !avoid.includes(date)) &&
    (!sameResource || new Set(row.map(({resource}) => resource?.id)).size === 1) &&
    pinned.every(({session, slotId}) => row[session]?.id === slotId)
  );
}

function isFree({remaining}: Slot): boolean {
  return remaining !== 0;
}

function changes(course: readonly Slot[]): number {
  const places = course.map(({resource, location}) => JSON.stringify([resource?.id ?? false, location?.id ?? false]));
  return places.filter((place, index) => index > 0 && place !== places[index - 1]).length;
}

function minutesOutside(minute: number, liked: readonly DayPart[]): number {
  const parts = {morning: [0, 719], afternoon: [720, 1019], evening: [1020, 1439]};
  const distance = (part: DayPart) => Math.max(parts[part][0]! - minute, minute - parts[part][1]!, 0);
  return liked.length === 0 ? 0 : Math.min(...liked.map(distance));
}

function target({gap}: CourseRequest['need'], index: number): number {
  const {targetDays = Math.floor((gap.minDays + gap.maxDays) / 2)} = gap;
  return typeof targetDays === 'number' ? targetDays : targetDays[index]!;
}

function gapsOf(days: readonly number[]): number[] {
  return days.slice(1).map((day, index) => day - days[index]!);
}

function dayOf({start}: Slot): number {
  return epochDayOf(start);
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
