import {clinicDate, minuteOfDay} from '../../dates/instant.ts';
import type {LocalDate} from '../../dates/local-date.ts';
import {calendar} from '../../i18n/en/calendar.ts';
import {calendarWords as words} from '../../i18n/en/calendar-words.ts';
import {clockTime, longDay} from '../../i18n/format-date.ts';
import {dayPartNames, dayPartOf} from '../../schedule/day-part.ts';
import type {Slot} from '../../schedule/slot.ts';
import type {DayInfo} from '../../ui/month-grid.ts';
import type {SlotListView} from '../../ui/slot-list.ts';

/** What the month grid is told about each day. */
export interface DayContext {
  readonly today: LocalDate;
  /** The days that a single session may lie on, both included; absent when any will do. */
  readonly window?: {readonly from: LocalDate; readonly to: LocalDate} | undefined;
  /** Free times of each day that has any. */
  readonly free: ReadonlyMap<LocalDate, readonly Slot[]>;
  /** Whether the month of a day has been loaded; before that a day is not known yet, never full. */
  readonly isLoaded: (date: LocalDate) => boolean;
  /** Days that a course can begin on; absent when a single appointment is chosen. */
  readonly startable?: ReadonlySet<LocalDate>;
  /** The chosen course, drawn on its days. */
  readonly course?: readonly Slot[];
}

/** All that one day of the month grid says. */
export function dayInfo(date: LocalDate, context: DayContext): DayInfo {
  const session = (context.course ?? []).findIndex(({start}) => clinicDate(start) === date);
  const reason = whyNot(date, context);
  return {
    ...(context.isLoaded(date) ? {free: distinctTimes(context.free.get(date) ?? [])} : {}),
    ...(session < 0 ? {} : {session: session + 1}),
    ...(reason === undefined ? {} : {disabledReason: reason}),
  };
}

/** How many different times there are to begin at; the same time with another clinician is the same choice. */
export function distinctTimes(slots: readonly Slot[]): number {
  return new Set(slots.map(({start}) => start)).size;
}

/** Free times by the day they are on, days and times in order. Each day is sorted by itself: there may be ten thousand a month. */
export function slotsByDay(slots: readonly Slot[]): Map<LocalDate, Slot[]> {
  const byDay = new Map<LocalDate, Slot[]>();
  for (const slot of slots) {
    const day = clinicDate(slot.start);
    const others = byDay.get(day);
    if (others) others.push(slot);
    else byDay.set(day, [slot]);
  }
  return new Map([...byDay.keys()].sort().map((day) => [day, (byDay.get(day) ?? []).sort(byStart)]));
}

/** The free times of one day, by part of the day; times that differ only in the clinician are shown once. */
export function timesOfDay(date: LocalDate, free: ReadonlyMap<LocalDate, readonly Slot[]>, chosenId: string | undefined): Omit<SlotListView, 'onSelect'> {
  const slots = onePerTime(free.get(date) ?? [], chosenId);
  const groups = dayPartNames.map((part) => ({
    heading: calendar.dayParts[part],
    times: slots.filter((slot) => dayPartOf(minuteOfDay(slot.start)) === part).map((slot) => ({id: slot.id, text: clockTime(slot.start, words), selected: slot.id === chosenId})),
  })).filter(({times}) => times.length > 0);
  return {heading: calendar.timesOn(longDay(date, words)), groups, empty: calendar.noTimesOn(longDay(date, words))};
}

function whyNot(date: LocalDate, {today, window, free, isLoaded, startable}: DayContext): string | undefined {
  if (date < today) return calendar.past;
  if (window !== undefined && (date < window.from || date > window.to)) return calendar.outsideWindow;
  if (!isLoaded(date)) return undefined;
  if (!free.has(date)) return calendar.noFreeTime;
  return startable === undefined || startable.has(date) ? undefined : calendar.cannotStart;
}

function onePerTime(slots: readonly Slot[], chosenId: string | undefined): readonly Slot[] {
  const byTime = new Map<string, Slot>();
  for (const slot of slots) if (!byTime.has(slot.start) || slot.id === chosenId) byTime.set(slot.start, slot);
  return [...byTime.values()];
}

function byStart(one: Slot, other: Slot): number {
  return one.start < other.start ? -1 : one.start > other.start ? 1 : 0;
}
