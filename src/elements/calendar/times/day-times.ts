import {minuteOfDay} from '../../../dates/instant.ts';
import type {LocalDate} from '../../../dates/local-date.ts';
import {calendarWords as words} from '../../../i18n/start-words.ts';
import {calendar, slots as text} from '../../../i18n/times-words.ts';
import {clockTime} from '../../../i18n/format-clock.ts';
import {longDay} from '../../../i18n/format-date.ts';
import {dayPartNames, dayPartOf} from '../../../schedule/day-part.ts';
import type {Slot} from '../../../schedule/slot.ts';
import type {SlotGroup, SlotListView, SlotTime} from '../../../ui/slot-list.ts';
import {ownTimeText} from './own-time.ts';
import type {SlotNames} from './slot-filter.ts';
import type {VisitorClock} from './visitor-clock.ts';

/** The free times of one day. */
export interface DayTimes {
  readonly date: LocalDate;
  /** In the order of their start. */
  readonly slots: readonly Slot[];
  readonly chosenId: string | undefined;
  /** Everyone and every place that a time can be with and at, on any day. */
  readonly names: SlotNames;
  readonly clock: VisitorClock;
}

/** The free times of one day by part of the day, told apart by clinician and place where there are several. */
export function dayTimes(day: DayTimes): Omit<SlotListView, 'onSelect'> {
  const choices = choicesOf(day);
  return {
    heading: calendar.timesOn(longDay(day.date, words)),
    groups: dayPartNames.map((part) => groupOf(calendar.dayParts[part], choices.filter(({slot}) => dayPartOf(minuteOfDay(slot.start)) === part), day)).filter(({times}) => times.length > 0),
    empty: calendar.noTimesOn(longDay(day.date, words)),
    isLong: choices.length > mostAtOnce,
  };
}

/** More times than this are folded by part of the day, and not told apart by clinician. */
const mostAtOnce = 24;

/** One thing to choose: a slot, and how many clinicians it stands for. */
interface TimeChoice {
  readonly slot: Slot;
  readonly people: number;
}

function groupOf(heading: string, choices: readonly TimeChoice[], day: DayTimes): SlotGroup {
  return {heading, count: text.count(choices.length), times: choices.map((choice) => timeOf(choice, day))};
}

function timeOf(choice: TimeChoice, {chosenId, names, clock}: DayTimes): SlotTime {
  const {id, start} = choice.slot;
  const [note, ownTime] = [noteOf(choice, names), ownTimeText(start, clock)];
  return {id, text: clockTime(start, words), selected: id === chosenId, ...(note !== undefined && {note}), ...(ownTime !== undefined && {ownTime})};
}

function noteOf({slot, people}: TimeChoice, names: SlotNames): string | undefined {
  const person = names.resource.length > 1 ? slot.resource?.name : undefined;
  const place = names.location.length > 1 ? slot.location?.name : undefined;
  if (people > 1 && names.resource.length > 1) return place === undefined ? text.withOneOf(people) : text.withOneOfAtPlace(people, place);
  if (person === undefined) return place === undefined ? undefined : text.atPlace(place);
  return place === undefined ? text.withPerson(person) : text.withPersonAtPlace(person, place);
}

/** Each time once for each clinician and place that has it; once for each place when that would be too many to look through. */
function choicesOf(day: DayTimes): readonly TimeChoice[] {
  const apart = oneForEach(day, ({start, resource, location}) => [start, resource?.name, location?.name].join('\n'));
  return apart.length <= mostAtOnce ? apart : oneForEach(day, ({start, location}) => `${start}\n${location?.name ?? ''}`);
}

/** Of the slots with the same key the one that is chosen, which stands for itself alone, or else the first. */
function oneForEach({slots, chosenId}: DayTimes, keyOf: (slot: Slot) => string): readonly TimeChoice[] {
  const byKey = new Map<string, Slot[]>();
  for (const slot of slots) byKey.set(keyOf(slot), [...(byKey.get(keyOf(slot)) ?? []), slot]);
  return [...byKey.values()].map((alike) => {
    const chosen = alike.find(({id}) => id === chosenId);
    return chosen === undefined ? {slot: alike[0] as Slot, people: new Set(alike.map(({resource}) => resource?.name)).size} : {slot: chosen, people: 1};
  });
}
