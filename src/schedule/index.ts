export type {Change, Course, CourseSearch, Infeasible, InfeasibleReason, Limits, Objective} from './course.ts';
export {explainInfeasible} from './explain-infeasible.ts';
export {findCourses, type CourseRequest} from './find-courses.ts';
export type {Need} from './need.ts';
export {needFromLimits, type PageLimits} from './need-from-limits.ts';
export type {DayPart, Pin, Preferences} from './preferences.ts';
export {repairCourse, type RepairedCourse, type RepairRequest} from './repair-course.ts';
export type {Named, Slot} from './slot.ts';
export {startableDays} from './startable-days.ts';
