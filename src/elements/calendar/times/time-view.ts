import {isInRange} from '../../../availability/date-range.ts';
import type {LocalDate} from '../../../dates/local-date.ts';
import {monthOf, shiftMonth} from '../../../dates/month.ts';
import {calendarWords} from '../../../i18n/start-words.ts';
import {calendar, days, slots} from '../../../i18n/times-words.ts';
import {longDay} from '../../../i18n/format-date.ts';
import type {Course} from '../../../schedule/course.ts';
import type {Slot} from '../../../schedule/slot.ts';
import type {MonthGridView} from '../../../ui/month-grid.ts';
import type {SlotListView} from '../../../ui/slot-list.ts';
import {phoneLink} from '../../regimen-element.ts';
import {firstAllowed, type Choosing} from './choosing.ts';
import {dayTimes} from './day-times.ts';
import {distinctTimes} from './day-view.ts';
import {monthView} from './month-view.ts';
import {filterLists} from './slot-filter.ts';
import type {TimeScreen} from './time-screen.ts';

/** All that the choice of one appointment shows. Until a day is chosen the first free one is shown, so that there are times to see at once. */
export function timeView(choosing: Choosing): TimeScreen {
  const {context, view, free, names, clock, onView} = choosing;
  const day = view.day ?? firstFree(free, firstAllowed(context), context.window?.to);
  const slot = slotsOn(free, day).find(({id}) => id === view.slotId);
  return {
    filters: filterLists(names, view.filter, (change) => onView({filter: {...view.filter, ...change}, slotId: undefined})),
    grid: gridView(choosing, day),
    times: {...timesView(choosing, day), onSelect: (slotId) => onView({slotId})},
    clock,
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
    hint: days.hint,
    onSelect: (chosen) => onView({day: chosen, slotId: undefined, focused: chosen}),
  });
}

function timesView({context, availability, view, free, names, clock}: Choosing, day: LocalDate | undefined): Omit<SlotListView, 'onSelect'> {
  if (day === undefined) return {heading: calendar.noTimesYet, groups: [], empty: calendar.noTimesYetText, emptyAction: phoneLink(context.phone)};
  const times = dayTimes({date: day, slots: slotsOn(free, day), chosenId: view.slotId, names, clock});
  if (!isInRange(availability, day)) return {...times, empty: calendar.loading};
  const isFiltered = Object.values(view.filter).some((id) => id !== undefined);
  return isFiltered ? {...times, empty: slots.noneWithFilter(longDay(day, calendarWords))} : times;
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
