import type {LocalDate} from '../../../dates/local-date.ts';
import type {Availability} from '../../../availability/availability.ts';
import {breachesOf} from '../../../schedule/breaches.ts';
import {findCourses, haveSameSlots} from '../../../schedule/find-courses.ts';
import type {Course, CourseSearch, Objective} from '../../../schedule/course.ts';
import type {Need} from '../../../schedule/need.ts';
import type {Preferences} from '../../../schedule/preferences.ts';
import type {Slot} from '../../../schedule/slot.ts';
import {startableDays} from '../../../schedule/startable-days.ts';
import type {Decisions} from './course-history.ts';
import {later} from '../times/days-to-load.ts';

/** The courses that fit, and the days that one could begin on. */
export interface CourseChoice {
  readonly search: CourseSearch;
  readonly startable: ReadonlySet<LocalDate>;
}

/** Solves for the free times that are known; nothing before today. */
export function courseChoice(need: Need, {slots}: Availability, wishes: Preferences, today: LocalDate): CourseChoice {
  const preferences = {...wishes, earliest: later(today, wishes.earliest)};
  const anyStart = {...wishes, earliest: today};
  return {
    search: findCourses({need, slots, preferences}),
    startable: new Set(startableDays({need, slots, preferences: anyStart})),
  };
}

/** Whether days or times are liked, so that one course is closest to them. */
export function hasLikes({weekdays = [], times = [], sameTime = false}: Preferences): boolean {
  return weekdays.length + times.length > 0 || sameTime;
}

/** One course on show: a proposal by what it is best at, or the one that was changed by hand. */
export interface ShownCourse {
  readonly id: Objective | 'own';
  readonly course: Course;
}

/** The courses in the order in which they are shown: what was wished for comes first, one's own last. Equal ones are shown once. */
export function shownCourses(search: CourseSearch, wishes: Preferences, own: Course | undefined): readonly ShownCourse[] {
  const proposals = search.kind === 'found' ? inOrder(search.courses, wishes).map((course): ShownCourse => ({id: course.objective, course})) : [];
  return own === undefined || proposals.some(({course}) => haveSameSlots(course, own)) ? proposals : [...proposals, {id: 'own', course: own}];
}

/** The chosen one, or what is shown first when there is none or it is gone. */
export function chosenOf(shown: readonly ShownCourse[], {chosen, own}: Decisions): ShownCourse | undefined {
  const isChosen = ({id, course}: ShownCourse) => id === chosen || (chosen === 'own' && own !== undefined && haveSameSlots(course, own));
  return shown.find(isChosen) ?? shown[0];
}

function inOrder(courses: readonly Course[], wishes: Preferences): readonly Course[] {
  const isFirst = (course: Course) => isWished(course, wishes);
  return [...courses.filter(isFirst), ...courses.filter((course) => !isFirst(course))];
}

/** Whether a course is the one closest to what is liked, whatever else it is best at. */
export function isWished({objective, also = []}: Course, wishes: Preferences): boolean {
  return hasLikes(wishes) && [objective, ...also].includes('preferred');
}

/** A course that was changed by hand, while its times are free and it keeps to all that is asked now. */
export function stillPossible(own: Course | undefined, need: Need, slots: readonly Slot[], preferences: Preferences): Course | undefined {
  if (own?.slots.length !== need.sessions) return undefined;
  const free = new Set(slots.filter(({remaining}) => remaining !== 0).map(({id}) => id));
  return own.slots.every(({id}) => free.has(id)) && breachesOf(own.slots, need, preferences).length === 0 ? own : undefined;
}
