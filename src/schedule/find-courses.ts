import {cheapestCourse} from './cheapest-course.ts';
import {aimFor} from './course-cost.ts';
import type {Course, CourseSearch, Objective} from './course.ts';
import {explain} from './explain-infeasible.ts';
import type {Need} from './need.ts';
import {OfferedDays} from './offered-days.ts';
import type {Preferences} from './preferences.ts';
import {rulesOf} from './rules.ts';
import type {Slot} from './slot.ts';

/** What a course is looked for with. Slots come in any order, each id for one slot; one with `remaining: 0` is not bookable. */
export interface CourseRequest {
  readonly need: Need;
  readonly slots: readonly Slot[];
  readonly preferences?: Preferences | undefined;
}

/**
 * The best courses: the soonest, the one whose times are most alike, and the one closest to the rhythm and the wishes.
 * Each costs the least of all courses by its own objective; one that is best at two things is given once.
 * When there is none, why, and what would help. Throws a `RangeError` for a need that is not made of whole numbers.
 */
export function findCourses({need, slots, preferences = {}}: CourseRequest): CourseSearch {
  const days = new OfferedDays(slots);
  const rules = rulesOf(need, preferences);
  const courses = objectives.flatMap((objective) => {
    const found = cheapestCourse(days, rules, aimFor(objective, preferences));
    return found === undefined ? [] : [{objective, slots: found.offers.map(({slot}) => slot), cost: found.cost}];
  });
  return courses.length > 0 ? {kind: 'found', courses: withoutEquals(courses)} : explain(days, need, preferences);
}

const objectives: readonly Objective[] = ['soonest', 'regular', 'preferred'];

function withoutEquals(courses: readonly Course[]): readonly Course[] {
  const isFirst = (course: Course, index: number) => !courses.slice(0, index).some((earlier) => haveSameSlots(course, earlier));
  return courses.filter(isFirst).map((course) => {
    const also = courses.filter((other) => other !== course && haveSameSlots(other, course)).map(({objective}) => objective);
    return also.length === 0 ? course : {...course, also};
  });
}

/** Whether two courses have the same sessions, whatever they are best at. */
export function haveSameSlots(one: Course, other: Course): boolean {
  return one.slots.every((slot, session) => slot.id === other.slots[session]?.id);
}
