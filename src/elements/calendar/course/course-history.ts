import type {Course, Objective} from '../../../schedule/course.ts';
import type {MovedSession} from '../../../schedule/move-session.ts';
import type {Pin, Preferences} from '../../../schedule/preferences.ts';
import type {Slot} from '../../../schedule/slot.ts';

/** What the visitor has decided about a course. */
export interface Decisions {
  /** Wishes, and the sessions that are to keep their times. */
  readonly wishes: Preferences;
  /** The chosen proposal, by what it is best at, or the course that was changed by hand; by default what is shown first. */
  readonly chosen?: Objective | 'own' | undefined;
  /** The course as it was changed by hand, and the slots of the proposal that it was made from. */
  readonly own?: Course | undefined;
  readonly madeFrom?: readonly Slot[] | undefined;
}

/** One thing that the visitor did. Sessions are indices of the course before it. */
export type Decision =
  | {readonly kind: 'wished'; readonly wishes: readonly (keyof Preferences)[]; readonly lost: Course | undefined}
  | {readonly kind: 'chose'}
  | {readonly kind: 'moved'; readonly before: readonly Slot[]; readonly after: readonly Slot[]; readonly moves: readonly MovedSession[]}
  | {readonly kind: 'kept' | 'freed'; readonly session: number; readonly slot: Slot};

/** Decisions, and the one that led to them. */
interface Step {
  readonly decisions: Decisions;
  readonly by?: Decision;
}

/** All decisions about one course, those that were undone included. */
export interface CourseHistory {
  readonly past: readonly Step[];
  readonly present: Step;
  /** Undone, the one to do again first. */
  readonly future: readonly Step[];
  /** What happened last. */
  readonly last?: {readonly how: 'done' | 'undone' | 'redone'; readonly decision: Decision};
}

/** What happens to a history. */
export type HistoryAction =
  | {readonly kind: 'decide'; readonly decisions: Decisions; readonly by: Decision}
  | {readonly kind: 'undo'}
  | {readonly kind: 'redo'};

/** Nothing decided yet. */
export const noDecisions: CourseHistory = {past: [], present: {decisions: {wishes: {}}}, future: []};

/** The history after an action; what is not possible gives the same object. Several changes in a row of one wish count as one. */
export function courseHistory(history: CourseHistory, action: HistoryAction): CourseHistory {
  switch (action.kind) {
    case 'decide':
      return decide(history, action);
    case 'undo':
      return undo(history);
    case 'redo':
      return redo(history);
  }
}

function decide({past, present, last}: CourseHistory, {decisions, by}: Extract<HistoryAction, {kind: 'decide'}>): CourseHistory {
  const goesOn = last?.how === 'done' && present.by !== undefined && isSameSort(present.by, by);
  return {past: goesOn ? past : [...past, present], present: {decisions, by}, future: [], last: {how: 'done', decision: by}};
}

function undo(history: CourseHistory): CourseHistory {
  const {past, present, future} = history;
  const before = past.at(-1);
  if (before === undefined || present.by === undefined) return history;
  return {past: past.slice(0, -1), present: before, future: [present, ...future], last: {how: 'undone', decision: present.by}};
}

function redo(history: CourseHistory): CourseHistory {
  const {past, present, future: [next, ...others]} = history;
  if (next?.by === undefined) return history;
  return {past: [...past, present], present: next, future: others, last: {how: 'redone', decision: next.by}};
}

function isSameSort(one: Decision, other: Decision): boolean {
  if (one.kind === 'chose') return other.kind === 'chose';
  return one.kind === 'wished' && other.kind === 'wished' && one.lost === undefined && other.lost === undefined && one.wishes.join() === other.wishes.join();
}

/** The same wishes for another course, of which nothing is decided yet. */
export function withoutCourse({present: {decisions: {wishes}}}: CourseHistory): CourseHistory {
  return {...noDecisions, present: {decisions: {wishes: {...wishes, pinned: []}}}};
}

/** Other wishes: what was changed by hand is searched for again, but for the sessions that keep their times. */
export function afterWish({wishes, own, chosen}: Decisions, change: Partial<Preferences>): HistoryAction {
  const by: Decision = {kind: 'wished', wishes: Object.keys(change) as (keyof Preferences)[], lost: own};
  return {kind: 'decide', by, decisions: {wishes: {...wishes, ...change}, chosen: chosen === 'own' ? own?.objective : chosen}};
}

/** Another course of those on show. */
export function afterChoice(decisions: Decisions, chosen: NonNullable<Decisions['chosen']>): HistoryAction {
  return {kind: 'decide', by: {kind: 'chose'}, decisions: {...decisions, chosen}};
}

/** Sessions moved by hand. A session that keeps its time and is moved itself keeps the new one. */
export function afterMove({wishes, chosen, madeFrom}: Decisions, before: Course, after: Course, moves: readonly MovedSession[]): HistoryAction {
  const newIds = new Map(moves.map(({session, to}) => [before.slots[session]?.id, to.id]));
  const kept = new Set(wishes.pinned?.map(({slotId}) => newIds.get(slotId) ?? slotId));
  const by: Decision = {kind: 'moved', before: before.slots, after: after.slots, moves};
  return {kind: 'decide', by, decisions: {wishes: {...wishes, pinned: pinsOf(after, kept)}, chosen: 'own', own: after, madeFrom: chosen === 'own' ? madeFrom : before.slots}};
}

/** A session that is to keep its time, or may have another again. */
export function afterPin(decisions: Decisions, course: Course, session: number): HistoryAction {
  const slot = course.slots[session] as Slot;
  const kept = new Set(decisions.wishes.pinned?.map(({slotId}) => slotId));
  const isKept = !kept.delete(slot.id);
  if (isKept) kept.add(slot.id);
  return {kind: 'decide', by: {kind: isKept ? 'kept' : 'freed', session, slot}, decisions: {...decisions, wishes: {...decisions.wishes, pinned: pinsOf(course, kept)}}};
}

function pinsOf({slots}: Course, kept: ReadonlySet<string>): readonly Pin[] {
  return slots.flatMap(({id}, session) => (kept.has(id) ? [{session, slotId: id}] : []));
}
