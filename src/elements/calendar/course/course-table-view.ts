import {clinicDate} from '../../../dates/instant.ts';
import {courseChanges as texts} from '../../../i18n/course-words.ts';
import {calendarWords as words} from '../../../i18n/start-words.ts';
import {clockTime} from '../../../i18n/format-clock.ts';
import {longDay} from '../../../i18n/format-date.ts';
import type {Course} from '../../../schedule/course.ts';
import {earlierTimes} from '../../../schedule/earlier-times.ts';
import type {AlternativesRequest} from '../../../schedule/legal-alternatives.ts';
import {moveSession, type MovedSession} from '../../../schedule/move-session.ts';
import type {Slot} from '../../../schedule/slot.ts';
import {sessionChanges, type SessionChangesView} from '../../../ui/session-changes.ts';
import {focusSession, type SessionRow} from '../../../ui/session-table.ts';
import {changeSentence} from './change-sentence.ts';
import {afterMove, afterPin} from './course-history.ts';
import type {CourseTable} from './course-table.ts';
import {sessionRows} from './course-view.ts';
import type {CoursesChoosing} from './courses-view.ts';
import {isOwnGone} from './result-text.ts';
import {sessionChangesView} from './session-changes-view.ts';

/** The chosen course as a table in which each session can be changed. */
export function courseTableView(choosing: CoursesChoosing, course: Course): CourseTable {
  const {history, preferences, onAct} = choosing;
  const kept = new Set(preferences.pinned?.map(({slotId}) => slotId));
  return {
    clock: choosing.clock,
    rows: sessionRows({slots: course.slots, clock: choosing.clock}).map((row, index) => tableRow(row, index, {choosing, course, kept})),
    earlier: earlierTimes({...requestOf(choosing), course, news: choosing.news}).map((moved) => ({
      session: moved.session + 1,
      text: texts.earlierTime(moved.session + 1, ...when(moved.to)),
      onTake: () => move(choosing, course, moved.session, moved.to),
    })),
    said: isOwnGone(history, choosing.own !== undefined) ? '' : changeSentence(history.last),
    history: history.past.length + history.future.length === 0 ? undefined : {
      canUndo: history.past.length > 0,
      canRedo: history.future.length > 0,
      onUndo: () => onAct({kind: 'undo'}),
      onRedo: () => onAct({kind: 'redo'}),
    },
  };
}

interface RowContext {
  readonly choosing: CoursesChoosing;
  readonly course: Course;
  readonly kept: ReadonlySet<string>;
}

function tableRow(row: SessionRow, index: number, {choosing, course, kept}: RowContext): SessionRow {
  const isOpen = choosing.view.changing?.session === index;
  const slot = course.slots[index] as Slot;
  return {
    ...row,
    ...markOf(slot, choosing),
    actions: {
      change: {label: texts.change, detail: texts.ofSession(index + 1), isOpen, onPress: () => (isOpen ? close(choosing, index) : open(choosing, index))},
      keep: {label: texts.keep, detail: texts.forSession(index + 1), isChecked: kept.has(slot.id), onToggle: () => choosing.onAct(afterPin(choosing.history.present.decisions, course, index))},
    },
    ...(isOpen && {below: sessionChanges(changesView(choosing, course, index))}),
  };
}

/** Marks what differs from the proposal that was changed. */
function markOf(slot: Slot, {history: {present}}: CoursesChoosing): Pick<SessionRow, 'mark'> {
  const {own, chosen, madeFrom = []} = present.decisions;
  if (own === undefined || chosen !== 'own' || madeFrom.some(({id}) => id === slot.id)) return {};
  return {mark: {text: texts.byYou}};
}

/** How many other days are looked at at a time: each takes a search. */
const breakingAtOnce = 3;
const daysAtOnce = 4;

function changesView(choosing: CoursesChoosing, course: Course, index: number): SessionChangesView {
  const {view, preferences, onView} = choosing;
  const request: AlternativesRequest = {...requestOf(choosing), course, index};
  const alternatives = choosing.findAlternatives(request);
  const {days = daysAtOnce, breaking = alternatives.length === 0 ? breakingAtOnce : 0} = view.changing ?? {};
  const others = breaking === 0 ? undefined : choosing.findBreaking(request);
  const shown = others && choosing.findMoves(request, breaking);
  const show = (change: Partial<NonNullable<typeof view.changing>>) => onView({changing: {session: index, days, breaking, ...change}});
  return {
    ...sessionChangesView({
      course, index, alternatives, days,
      breaking: shown,
      hasMoreBreaking: others !== undefined && others.length > breaking,
      hasKept: (preferences.pinned ?? []).length > 0,
    }),
    onChoose: (id) => chooseTime(choosing, course, index, [...alternatives, ...(shown ?? []).map(({to}) => to)].find((slot) => slot.id === id)),
    onMore: () => show({days: days + daysAtOnce}),
    onOpenOthers: () => show({breaking: breakingAtOnce}),
    onMoreOthers: () => show({breaking: breaking + breakingAtOnce}),
    onClose: () => close(choosing, index),
  };
}

function requestOf({context, availability, preferences}: CoursesChoosing): Pick<AlternativesRequest, 'need' | 'slots' | 'preferences'> {
  return {need: context.need, slots: availability.slots, preferences};
}

function open({onView, onFocus}: CoursesChoosing, index: number): void {
  onView({changing: {session: index}});
  onFocus((root) => root.querySelector<HTMLElement>('[data-changes]')?.focus());
}

function close({onView, onFocus}: CoursesChoosing, index: number): void {
  onView({changing: undefined});
  onFocus((root) => focusSession(root, index + 1));
}

function chooseTime(choosing: CoursesChoosing, course: Course, index: number, to: Slot | undefined): void {
  if (to !== undefined) move(choosing, course, index, to);
}

/** The focus goes to the session at its new time. */
function move(choosing: CoursesChoosing, course: Course, session: number, to: Slot): void {
  const result = moveSession({...requestOf(choosing), course, index: session, to});
  if (result.kind === 'impossible') return;
  const moves: MovedSession[] = [{session, to}, ...(result.kind === 'repaired' ? result.moved : [])];
  choosing.onAct(afterMove(choosing.history.present.decisions, course, result.course, moves));
  choosing.onView({changing: undefined});
  choosing.onFocus((root) => focusSession(root, result.course.slots.findIndex(({id}) => id === to.id) + 1));
}

function when({start}: Slot): [day: string, time: string] {
  return [longDay(clinicDate(start), words), clockTime(start, words)];
}
