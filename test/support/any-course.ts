import fc from 'fast-check';
import type {Course} from '../../src/schedule/course.ts';
import {findCourses, type CourseRequest} from '../../src/schedule/find-courses.ts';
import {anyCourseRequest} from './any-course-request.ts';

/** A request with one of the courses that it finds, and one session of it. */
export interface FoundCourse extends CourseRequest {
  readonly course: Course;
  readonly index: number;
}

/** Found courses with nothing fixed, so that what a visitor fixes can be added. */
export function anyFoundCourse(): fc.Arbitrary<FoundCourse> {
  return anyCourseRequest({pins: false}).chain((request) => {
    const search = findCourses(request);
    const courses = search.kind === 'found' ? search.courses : [];
    const found = courses.map((course) => fc.record({
      need: fc.constant(request.need), slots: fc.constant(request.slots), preferences: fc.constant(request.preferences),
      course: fc.constant(course), index: fc.integer({min: 0, max: request.need.sessions - 1}),
    }));
    return found.length === 0 ? fc.constant(undefined) : fc.oneof(...found);
  }).filter((found) => found !== undefined);
}
