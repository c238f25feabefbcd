import {clinicDate} from '../../dates/instant.ts';
import {addDays} from '../../dates/local-date.ts';
import {firstDay, monthOf, shiftMonth} from '../../dates/month.ts';
import {days} from '../../i18n/en/days.ts';
import type {Course} from '../../schedule/course.ts';
import type {Preferences} from '../../schedule/preferences.ts';
import type {MonthGridView} from '../../ui/month-grid.ts';
import type {Choosing, ChoosingView} from './choosing.ts';
import {chosenCourse, inOrder, type CourseChoice} from './course-choice.ts';
import type {CourseScreen} from './course-screen.ts';
import {courseStarts} from './course-starts.ts';
import {monthView} from './month-view.ts';
import {seriesObstacle} from './series-obstacle.ts';

/** What the choice of a course is made from. */
export interface CoursesChoosing extends Choosing {
  readonly choice: CourseChoice;
  /** What the visitor wishes for, with what was named elsewhere. */
  readonly wishes: Preferences;
  readonly onWish: (change: Partial<Preferences>, shown?: Pick<ChoosingView, 'month' | 'focused'>) => void;
  /** A wish that a button applies, and which takes the button away. */
  readonly onApply: (change: Partial<Preferences>) => void;
}

/** All that the choice between whole courses shows. */
export function coursesView(choosing: CoursesChoosing): CourseScreen {
  const {context, view, availability, choice, wishes, onView} = choosing;
  const search = choice.search.kind === 'found' ? {...choice.search, courses: inOrder(choice.search.courses, wishes)} : choice.search;
  const course = chosenCourse(search, view.objective);
  return {
    ...context,
    sessions: context.need.sessions,
    search,
    chosen: course,
    preferences: wishes,
    isLoading: choosing.isLoading,
    lookedUpTo: addDays(availability.end, -1),
    grid: gridView(choosing, course),
    obstacle: seriesObstacle(availability.capabilities, context.commit === 'first-two' ? Math.min(2, context.need.sessions) : context.need.sessions),
    onChoose: ({objective}) => onView({objective, month: undefined}),
    onWish: (change) => choosing.onWish(change),
    onApply: choosing.onApply,
    onLater: () => onView({moreMonths: view.moreMonths + 2}),
    onContinue: () => course && context.onChosen(course),
  };
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
