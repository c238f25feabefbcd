import type {LocalDate} from '../../../dates/local-date.ts';
import {courseChanges} from '../../../i18n/course-words.ts';
import {calendarWords as words} from '../../../i18n/start-words.ts';
import {calendar} from '../../../i18n/times-words.ts';
import {longDay} from '../../../i18n/format-date.ts';
import {changeSentence} from './change-sentence.ts';
import type {ShownCourse} from './course-choice.ts';
import type {CourseHistory} from './course-history.ts';
import {courseSpan} from './course-view.ts';

/** What a search has come to. */
export interface SearchResult {
  readonly proposals: readonly ShownCourse[];
  readonly history: CourseHistory;
  readonly isLoading: boolean;
  /** Whether a course that was changed by hand can still be had. */
  readonly isOwnPossible: boolean;
  /** The last day whose free times are known. */
  readonly lookedUpTo: LocalDate;
}

/** One line that is always there and changes with every search. */
export function resultText({proposals: [first, ...others], history, isLoading, isOwnPossible, lookedUpTo}: SearchResult): string {
  if (isLoading) return calendar.loading;
  if (first === undefined) return calendar.noneUpTo(longDay(lookedUpTo, words));
  const found = calendar.found(others.length + 1, courseSpan(first.course.slots));
  const before = whatStays(history, isOwnPossible);
  return before === '' ? found : `${before} ${found}`;
}

/** What is read out: what happened to the course, or else what the search has come to, never both. */
export function spokenText(history: CourseHistory, result: string, isOwnPossible: boolean): string {
  if (isOwnGone(history, isOwnPossible)) return result;
  return history.last?.how === 'done' && history.last.decision.kind === 'chose' ? '' : changeSentence(history.last) || result;
}

/** Whether the clinic no longer has all times of a course that was changed by hand. */
export function isOwnGone({present: {decisions: {own}}}: CourseHistory, isOwnPossible: boolean): boolean {
  return own !== undefined && !isOwnPossible;
}

/** What has become of sessions that were kept or changed by hand before the search. */
function whatStays(history: CourseHistory, isOwnPossible: boolean): string {
  const {last} = history;
  const {pinned = []} = history.present.decisions.wishes;
  if (isOwnGone(history, isOwnPossible)) return courseChanges.said.ownGone;
  if (last?.how !== 'done' || last.decision.kind !== 'wished') return '';
  if (pinned.length > 0) return courseChanges.said.searchedAround(words.list(pinned.map(({session}) => String(session + 1))), pinned.length);
  return last.decision.lost === undefined ? '' : courseChanges.said.ownLost;
}
