import type {DateRange} from '../../../availability/date-range.ts';
import {addDays, type LocalDate} from '../../../dates/local-date.ts';
import type {Need} from '../../../schedule/need.ts';
import type {CourseStarts} from '../times/day-view.ts';
import {mostDays} from '../times/most-days.ts';

/** Where a course can begin, by the free times of the days that are known. */
export function courseStarts(possible: ReadonlySet<LocalDate>, need: Need, known: DateRange): CourseStarts {
  return {possible, decidedUpTo: addDays(known.end, -mostDays(need)), gap: need.gap};
}
