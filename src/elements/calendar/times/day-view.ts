import {clinicDate} from '../../../dates/instant.ts';
import {addDays, type LocalDate} from '../../../dates/local-date.ts';
import {numbersBelow} from '../../../dates/numbers-below.ts';
import {calendar, days} from '../../../i18n/times-words.ts';
import type {Slot} from '../../../schedule/slot.ts';
import type {DayInfo} from '../../../ui/month-grid.ts';

/** What the month grid is told about each day. */
export interface DayContext {
  readonly today: LocalDate;
  /** The days that a single session may lie on, both included; absent when any will do. */
  readonly window?: {readonly from: LocalDate; readonly to: LocalDate} | undefined;
  /** Free times of each day that has any. */
  readonly free: ReadonlyMap<LocalDate, readonly Slot[]>;
  /** Whether the month of a day has been loaded; before that a day is not known yet, never full. */
  readonly isLoaded: (date: LocalDate) => boolean;
  /** Where a course can begin; absent when a single appointment is chosen. */
  readonly starts?: CourseStarts;
  /** The chosen course, drawn on its days. */
  readonly course?: readonly Slot[];
}

/** What decides whether a course can begin on a day. */
export interface CourseStarts {
  /** Days that one can begin on. */
  readonly possible: ReadonlySet<LocalDate>;
  /** The last day whose whole course would lie in the days that are known; of a later one nobody can say yet that it is impossible. */
  readonly decidedUpTo: LocalDate;
  /** Fewest and most days to the second session. */
  readonly gap: {readonly minDays: number; readonly maxDays: number};
}

/** All that one day of the month grid says. */
export function dayInfo(date: LocalDate, context: DayContext): DayInfo {
  const session = (context.course ?? []).findIndex(({start}) => clinicDate(start) === date);
  const reason = whyNot(date, context);
  return {
    ...(context.isLoaded(date) && !isUndecided(date, context) ? {free: distinctTimes(context.free.get(date) ?? [])} : {}),
    ...(session < 0 ? {} : {session: session + 1}),
    ...(reason === undefined ? {} : {disabledReason: reason}),
  };
}

/** How many different times there are to begin at; the same time with another clinician is the same choice. */
export function distinctTimes(slots: readonly Slot[]): number {
  return new Set(slots.map(({start}) => start)).size;
}

/**
 * Free times by the day they are on, days and times in order. There may be a hundred thousand, mostly in order,
 * so a run of one day is looked up once, and each day is sorted by itself.
 */
export function slotsByDay(slots: readonly Slot[]): Map<LocalDate, Slot[]> {
  const byDay = new Map<LocalDate, Slot[]>();
  let run: {readonly day: LocalDate; readonly slots: Slot[]} | undefined;
  for (const slot of slots) {
    if (run === undefined || !slot.start.startsWith(run.day)) run = dayOf(slot, byDay);
    run.slots.push(slot);
  }
  return new Map([...byDay.keys()].sort().map((day) => [day, (byDay.get(day) ?? []).sort(byStart)]));
}

function dayOf({start}: Slot, byDay: Map<LocalDate, Slot[]>): {readonly day: LocalDate; readonly slots: Slot[]} {
  const day = clinicDate(start);
  const slots = byDay.get(day) ?? [];
  byDay.set(day, slots);
  return {day, slots};
}

function whyNot(date: LocalDate, context: DayContext): string | undefined {
  const {today, window, free, isLoaded} = context;
  if (date < today) return calendar.past;
  if (window !== undefined && (date < window.from || date > window.to)) return calendar.outsideWindow;
  if (!isLoaded(date)) return undefined;
  return free.has(date) ? whyNoStart(date, context) : calendar.noFreeTime;
}

/** The gap to the second session is the reason that can be seen on the month, so it is the one that is named. */
function whyNoStart(date: LocalDate, context: DayContext): string | undefined {
  const {starts, free} = context;
  if (starts === undefined || starts.possible.has(date) || isUndecided(date, context)) return undefined;
  const {minDays, maxDays} = starts.gap;
  const hasSecond = numbersBelow(maxDays - minDays + 1).map((index) => addDays(date, minDays + index)).some((day) => free.has(day));
  return hasSecond ? days.noRoomForCourse : days.noSecond(minDays, maxDays);
}

/** Whether a course from this day could lie in days that are still to be loaded. */
function isUndecided(date: LocalDate, {starts, free, today}: DayContext): boolean {
  return starts !== undefined && date >= today && date > starts.decidedUpTo && free.has(date) && !starts.possible.has(date);
}

function byStart(one: Slot, other: Slot): number {
  return one.start < other.start ? -1 : one.start > other.start ? 1 : 0;
}
