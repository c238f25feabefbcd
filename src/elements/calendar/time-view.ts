import type {Availability} from '../../availability/availability.ts';
import {isInRange} from '../../availability/date-range.ts';
import type {LocalDate} from '../../dates/local-date.ts';
import {monthOf, shiftMonth} from '../../dates/month.ts';
import {calendar} from '../../i18n/en/calendar.ts';
import {calendarWords} from '../../i18n/en/calendar-words.ts';
import {longDay} from '../../i18n/format-date.ts';
import type {Course} from '../../schedule/course.ts';
import type {Slot} from '../../schedule/slot.ts';
import type {MonthGridView} from '../../ui/month-grid.ts';
import type {SlotListView} from '../../ui/slot-list.ts';
import {firstAllowed, type Choosing} from './choosing.ts';
import {distinctTimes, timesOfDay} from './day-view.ts';
import {monthView} from './month-view.ts';
import type {TimeScreen} from './time-screen.ts';

/** All that the choice of one appointment shows. Until a day is chosen the first free one is shown, so that there are times to see at once. */
export function timeView(choosing: Choosing): TimeScreen {
  const {context, view, availability, free, onView} = choosing;
  const day = view.day ?? firstFree(free, firstAllowed(context), context.window?.to);
  const slot = slotsOn(free, day).find(({id}) => id === view.slotId);
  return {
    grid: gridView(choosing, day),
    times: {...timesView(availability, free, day, view.slotId), onSelect: (slotId) => onView({slotId})},
    count: day === undefined ? '' : calendar.countOn(distinctTimes(slotsOn(free, day)), longDay(day, calendarWords)),
    canContinue: slot !== undefined,
    onContinue: () => slot && context.onChosen(courseOf(slot)),
    onBack: context.onBack,
  };
}

function gridView(choosing: Choosing, day: LocalDate | undefined): MonthGridView {
  const {context, view, onView} = choosing;
  const month = view.month ?? monthOf(day ?? firstAllowed(context));
  return monthView(choosing, {
    month,
    canGoForward: month < shiftMonth(monthOf(context.today), 12),
    selected: day,
    onSelect: (chosen) => onView({day: chosen, slotId: undefined, focused: chosen}),
  });
}

function timesView(availability: Availability, free: ReadonlyMap<LocalDate, readonly Slot[]>, day: LocalDate | undefined, chosenId: string | undefined): Omit<SlotListView, 'onSelect'> {
  if (day === undefined) return {heading: calendar.noTimesYet, groups: [], empty: calendar.noTimesYetText};
  const times = timesOfDay(day, free, chosenId);
  return isInRange(availability, day) ? times : {...times, empty: calendar.loading};
}

/** A single appointment is a course of one; nothing is weighed in it. */
function courseOf(slot: Slot): Course {
  return {objective: 'soonest', slots: [slot], cost: 0};
}

function slotsOn(free: ReadonlyMap<LocalDate, readonly Slot[]>, day: LocalDate | undefined): readonly Slot[] {
  return (day === undefined ? undefined : free.get(day)) ?? [];
}

function firstFree(free: ReadonlyMap<LocalDate, readonly Slot[]>, from: LocalDate, to: LocalDate | undefined): LocalDate | undefined {
  return [...free.keys()].find((day) => day >= from && (to === undefined || day <= to));
}
