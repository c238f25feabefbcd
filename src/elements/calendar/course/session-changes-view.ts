import {clinicDate} from '../../../dates/instant.ts';
import {daysBetween, type LocalDate} from '../../../dates/local-date.ts';
import {courseChanges as texts} from '../../../i18n/course-words.ts';
import {calendarWords as words} from '../../../i18n/start-words.ts';
import {calendar} from '../../../i18n/times-words.ts';
import {clockTime} from '../../../i18n/format-clock.ts';
import {longDay} from '../../../i18n/format-date.ts';
import {inOrderOfTime, type AlternativesRequest} from '../../../schedule/legal-alternatives.ts';
import type {Move} from '../../../schedule/move-session.ts';
import type {Slot} from '../../../schedule/slot.ts';
import type {BreakingTime, ChangeDay, SessionChangesView} from '../../../ui/session-changes.ts';
import {breachText} from './breach-text.ts';
import {slotsByDay} from '../times/day-view.ts';

/** One time that breaks something, and what a move to it would bring. */
export interface BreakingMove {
  readonly to: Slot;
  readonly move: Move;
}

/** What the session that is being changed could have. */
export interface SessionChangesInput extends Pick<AlternativesRequest, 'course' | 'index'> {
  readonly alternatives: readonly Slot[];
  /** How many days are shown. */
  readonly days: number;
  /** `undefined` until they are asked for. */
  readonly breaking: readonly BreakingMove[] | undefined;
  readonly hasMoreBreaking: boolean;
  /** Whether sessions are to keep their times. */
  readonly hasKept: boolean;
}

/** All that the change of one session shows, without what happens next. */
export function sessionChangesView(input: SessionChangesInput): Omit<SessionChangesView, `on${string}`> {
  const {course, index, alternatives, breaking} = input;
  const own = course.slots[index] as Slot;
  const days = daysOf(alternatives, course.slots, index);
  return {
    heading: texts.alternatives(index + 1),
    about: [texts.now(longDay(clinicDate(own.start), words), clockTime(own.start, words)), countText(alternatives, days.length)],
    days: days.slice(0, input.days),
    ...(days.length > input.days && {more: texts.moreDays}),
    others: {
      heading: texts.otherDays,
      lead: breaking?.length === 0 ? texts.noOtherDays : texts.otherDaysLead,
      isOpen: breaking !== undefined,
      times: (breaking ?? []).map(({to, move}) => breakingTime(to, move, input)),
      ...(input.hasMoreBreaking && {more: texts.moreDays}),
    },
    close: texts.leave(index + 1),
  };
}

function countText(alternatives: readonly Slot[], days: number): string {
  return days === 0 ? texts.none : texts.count(onePerStart(alternatives).length, days);
}

/** The days of the alternatives, the nearest first, the earlier of two. */
function daysOf(alternatives: readonly Slot[], course: readonly Slot[], index: number): readonly ChangeDay[] {
  const own = course[index] as Slot;
  const times = onePerStart(alternatives, own);
  const byDay = slotsByDay(times);
  const isWithOthers = times.some(({resource}) => resource?.id !== own.resource?.id);
  const distance = (day: LocalDate) => Math.abs(daysBetween(clinicDate(own.start), day));
  const days = [...byDay].sort(([one], [other]) => distance(one) - distance(other) || (one < other ? -1 : 1));
  return days.map(([day, slots]) => ({
    day: longDay(day, words),
    note: dayNote(day, slots[0] as Slot, course, index),
    times: slots.map((slot) => ({id: slot.id, text: clockTime(slot.start, words), ...(isWithOthers && withNote(slot))})),
  }));
}

/** How far the day is away, and which number the session would have there if not its own. */
function dayNote(day: LocalDate, slot: Slot, course: readonly Slot[], index: number): string {
  const days = daysBetween(clinicDate((course[index] as Slot).start), day);
  const distance = days === 0 ? texts.sameDay : days < 0 ? texts.earlier(-days) : texts.later(days);
  const position = inOrderOfTime(course.with(index, slot)).indexOf(slot);
  return position === index ? distance : texts.becomes(distance, position + 1);
}

/** Times that differ only in the clinician are shown once, with the session's own clinician where it can be. */
function onePerStart(slots: readonly Slot[], own?: Slot): readonly Slot[] {
  const byStart = new Map<string, Slot>();
  for (const slot of slots) {
    if (!byStart.has(slot.start) || (own !== undefined && slot.resource?.id === own.resource?.id)) byStart.set(slot.start, slot);
  }
  return [...byStart.values()];
}

/** Said at every time as soon as one of them is with somebody else: without a name it would be open with whom that one is. */
function withNote({resource}: Slot): {note?: string} {
  return resource?.name === undefined ? {} : {note: calendar.withResource(resource.name)};
}

function breakingTime(to: Slot, move: Move, {course, hasKept}: SessionChangesInput): BreakingTime {
  const when = calendar.sessionLine(longDay(clinicDate(to.start), words), clockTime(to.start, words));
  if (move.kind === 'fits') return {id: to.id, when, reasons: [], consequences: []};
  const reasons = move.breaches.slice(0, 2).map((breach) => breachText(breach, move.exchanged, course.slots, to));
  if (move.kind === 'impossible') return {id: to.id, when, reasons, consequences: [hasKept ? texts.noRepairKept : texts.noRepair]};
  const consequences = move.moved.map((moved) => texts.wouldMove(moved.session + 1, longDay(clinicDate(moved.to.start), words), clockTime(moved.to.start, words)));
  return {id: to.id, when, reasons, consequences, action: texts.apply(move.moved.length)};
}
