import type {LocalDate} from '../../dates/local-date.ts';
import {calendar} from '../../i18n/en/calendar.ts';
import {calendarWords as words} from '../../i18n/en/calendar-words.ts';
import {courseChanges} from '../../i18n/en/course-changes.ts';
import {longDay} from '../../i18n/format-date.ts';
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
export function spokenText({last}: CourseHistory, result: string): string {
  if (last?.how === 'done' && last.decision.kind === 'chose') return '';
  return changeSentence(last) || result;
}

/** What has become of sessions that were kept or changed by hand before the search. */
function whatStays({present, last}: CourseHistory, isOwnPossible: boolean): string {
  const {own, wishes: {pinned = []}} = present.decisions;
  if (own !== undefined && !isOwnPossible) return courseChanges.said.ownGone;
  if (last?.how !== 'done' || last.decision.kind !== 'wished') return '';
  if (pinned.length > 0) return courseChanges.said.searchedAround(words.list(pinned.map(({session}) => String(session + 1))), pinned.length);
  return last.decision.lost === undefined ? '' : courseChanges.said.ownLost;
}
