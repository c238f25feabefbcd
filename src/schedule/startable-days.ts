import {fromEpochDay, type LocalDate} from '../dates/local-date.ts';
import {possibleFirstDays} from './cheapest-course.ts';
import type {CourseRequest} from './find-courses.ts';
import {OfferedDays} from './offered-days.ts';
import {rulesOf} from './rules.ts';

/** The days, earliest first, on which the first session of a legal course can be. */
export function startableDays({need, slots, preferences}: CourseRequest): readonly LocalDate[] {
  return possibleFirstDays(new OfferedDays(slots), rulesOf(need, preferences)).map(fromEpochDay);
}
