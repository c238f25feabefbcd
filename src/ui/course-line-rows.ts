import type {CourseDot, CourseLineView} from './course-line.ts';

/** One row of the drawing. Places are shares of its width in percent, from the left. */
export interface CourseLineRow {
  readonly line: {readonly from: string; readonly to: string};
  readonly weeks: readonly {readonly x: string; readonly label: string}[];
  readonly dots: readonly (CourseDot & {readonly x: string})[];
}

/** Lays the course out in rows of whole weeks, as few as leave every number legible on a phone. */
export function courseLineRows(view: CourseLineView): CourseLineRow[] {
  const weekCount = view.days / 7;
  const rowCount = Math.ceil(weekCount / weeksThatFit(view.dots));
  const weeksPerRow = Math.ceil(weekCount / rowCount);
  return Array.from({length: rowCount}, (_, index) => layOutRow(view, index * weeksPerRow, weeksPerRow));
}

/**
 * Two dots side by side need 22 px. On the narrowest phone a row has 242 px for its days, so that it holds
 * eleven days of dots on consecutive days; past four weeks the names of the weeks would run into each other.
 */
function weeksThatFit(dots: readonly CourseDot[]): number {
  return Math.min(4, Math.max(1, Math.floor((11 * smallestGap(dots)) / 7)));
}

function smallestGap(dots: readonly CourseDot[]): number {
  const days = [...new Set(dots.map(({day}) => day))].sort((a, b) => a - b);
  return Math.min(...days.slice(1).map((day, index) => day - (days[index] ?? 0)));
}

function layOutRow({weeks, dots, rtl}: CourseLineView, firstWeek: number, weeksPerRow: number): CourseLineRow {
  const days = weeksPerRow * 7;
  const firstDay = firstWeek * 7;
  const place = (day: number): string => percent((day - firstDay) / days, rtl);
  const rowWeeks = weeks.slice(firstWeek, firstWeek + weeksPerRow);
  return {
    line: {from: place(firstDay), to: place(firstDay + rowWeeks.length * 7)},
    weeks: rowWeeks.map(({label}, index) => ({label, x: place(firstDay + index * 7)})),
    dots: dots.filter(({day}) => day >= firstDay && day < firstDay + days).map((dot) => ({...dot, x: place(dot.day + 0.5)})),
  };
}

function percent(share: number, rtl = false): string {
  return `${Number((100 * (rtl ? 1 - share : share)).toFixed(2))}%`;
}
