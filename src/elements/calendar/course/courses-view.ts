import {clinicDate} from '../../../dates/instant.ts';
import {addDays} from '../../../dates/local-date.ts';
import {firstDay, monthOf, shiftMonth} from '../../../dates/month.ts';
import {days} from '../../../i18n/times-words.ts';
import type {Course} from '../../../schedule/course.ts';
import type {AlternativesRequest} from '../../../schedule/legal-alternatives.ts';
import type {Preferences} from '../../../schedule/preferences.ts';
import type {Slot} from '../../../schedule/slot.ts';
import type {MonthGridView} from '../../../ui/month-grid.ts';
import type {Choosing, ChoosingView} from '../times/choosing.ts';
import {chosenOf, shownCourses, type CourseChoice, type ShownCourse} from './course-choice.ts';
import {afterChoice, type CourseHistory, type HistoryAction} from './course-history.ts';
import type {CourseScreen} from './course-screen.ts';
import {courseStarts} from './course-starts.ts';
import {courseTableView} from './course-table-view.ts';
import {courseOptionsOf} from './course-view.ts';
import {monthView} from '../times/month-view.ts';
import type {OfferedWishes} from './offered-wishes.ts';
import {resultText, spokenText} from './result-text.ts';
import {seriesObstacle} from './series-obstacle.ts';
import type {BreakingMove} from './session-changes-view.ts';

/** What the choice of a course is made from. */
export interface CoursesChoosing extends Choosing {
  readonly choice: CourseChoice;
  readonly offered: OfferedWishes;
  readonly history: CourseHistory;
  /** What the visitor wishes for, with what was named elsewhere. */
  readonly wishes: Preferences;
  /** The same as the search keeps to it: nothing before today. */
  readonly preferences: Preferences;
  /** The course that was changed by hand, while all its times are free and it keeps to the rules. */
  readonly own: Course | undefined;
  /** Ids of the slots that have come free since the last search. */
  readonly news: ReadonlySet<string>;
  readonly findAlternatives: (request: AlternativesRequest) => readonly Slot[];
  readonly findBreaking: (request: AlternativesRequest) => readonly Slot[];
  /** What comes of a move to the first so many of them. */
  readonly findMoves: (request: AlternativesRequest, count: number) => readonly BreakingMove[];
  readonly onAct: (action: HistoryAction) => void;
  readonly onWish: (change: Partial<Preferences>, shown?: Pick<ChoosingView, 'month' | 'focused'>) => void;
  /** A wish that a button applies, and which takes the button away. */
  readonly onApply: (change: Partial<Preferences>) => void;
  /** Moves the focus once the change is on the page. */
  readonly onFocus: (focus: (root: ParentNode) => void) => void;
}

/** All that the choice between whole courses shows. */
export function coursesView(choosing: CoursesChoosing): CourseScreen {
  const {context, view, availability, wishes, history, choice, own} = choosing;
  const proposals = shownCourses(choice.search, wishes, undefined);
  const shown = shownCourses(choice.search, wishes, own);
  const chosen = chosenOf(shown, history.present.decisions);
  const result = resultText({proposals, history, isLoading: choosing.isLoading, isOwnPossible: own !== undefined, lookedUpTo: addDays(availability.end, -1)});
  return {
    ...context,
    sessions: context.need.sessions,
    search: choice.search,
    options: courseOptionsOf(shown, wishes),
    chosenId: chosen?.id,
    preferences: wishes,
    offered: choosing.offered,
    avoiding: view.avoiding ?? {text: '', isWrong: false},
    onAvoiding: (avoiding) => choosing.onView({avoiding}),
    result,
    spoken: spokenText(history, result, own !== undefined),
    table: chosen && courseTableView(choosing, chosen.course),
    grid: gridView(choosing, chosen?.course),
    obstacle: seriesObstacle(availability.capabilities, context.commit === 'first-two' ? Math.min(2, context.need.sessions) : context.need.sessions),
    onChoose: (id) => choose(choosing, shown, id),
    onWish: (change) => choosing.onWish(change),
    onApply: choosing.onApply,
    onLater: () => choosing.onView({moreMonths: view.moreMonths + 2}),
    onContinue: () => chosen && context.onChosen(chosen.course),
  };
}

function choose({history, onAct, onView}: CoursesChoosing, shown: readonly ShownCourse[], chosen: string): void {
  const course = shown.find(({id}) => id === chosen);
  if (course === undefined) return;
  onAct(afterChoice(history.present.decisions, course.id));
  onView({month: undefined, changing: undefined});
}

function gridView(choosing: CoursesChoosing, course: Course | undefined): MonthGridView {
  const {context, view, availability, choice, onWish} = choosing;
  const first = course?.slots[0];
  const month = view.month ?? monthOf(first === undefined ? context.today : clinicDate(first.start));
  return monthView(choosing, {
    month,
    extra: {starts: courseStarts(choice.startable, context.need, availability), course: course?.slots ?? []},
    hint: days.courseHint,
    canGoForward: firstDay(shiftMonth(month, 1)) < availability.end,
    onSelect: (earliest) => onWish({earliest}, {month, focused: earliest}),
  });
}
