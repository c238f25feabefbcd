import {numbersBelow} from '../dates/numbers-below.ts';
import type {CourseDot, CourseLineView, CourseLook} from './course-line.ts';

/** One row of the drawing. Places are shares of its width in percent, from the left. */
export interface CourseLineRow {
  readonly line: {readonly from: string; readonly to: string};
  readonly weeks: readonly {readonly x: string; readonly label: string}[];
  readonly dots: readonly (CourseDot & {readonly x: string})[];
  readonly looks: readonly (CourseLook & {readonly x: string})[];
  /** The part of the span that lies in this row. */
  readonly span: {readonly x: string; readonly width: string; readonly title: string} | undefined;
}

/** Days that stand at one scale, in rows of `weeksPerRow` weeks. */
interface Part {
  readonly firstWeek: number;
  readonly weekCount: number;
  readonly weeksPerRow: number;
  /** Whether every week is named, or only as many as have room. */
  readonly isNear: boolean;
}

/** Past four weeks the names of the weeks would run into each other; where few are named, half a year is the most that is still legible. */
const mostWeeks = {near: 4, far: 26};
/** A span of one day is still seen. In percent of a row. */
const narrowestSpan = 4;

/** Lays the course out in rows of whole weeks, as few as leave every mark legible on a phone. */
export function courseLineRows(view: CourseLineView): CourseLineRow[] {
  return partsOf(view).flatMap((part) => {
    const rowCount = Math.ceil(part.weekCount / part.weeksPerRow);
    const weeksPerRow = Math.ceil(part.weekCount / rowCount);
    return numbersBelow(rowCount).map((index) => layOutRow(view, {...part, weeksPerRow}, part.firstWeek + index * weeksPerRow));
  });
}

function partsOf({days, wideFrom = days, dots, looks = []}: CourseLineView): Part[] {
  const part = (from: number, to: number, isNear: boolean): Part => {
    const isIn = ({day}: {readonly day: number}): boolean => day >= from && day < to;
    const weeksPerRow = weeksThatFit([dots.filter(isIn), looks.filter(isIn)], isNear ? mostWeeks.near : mostWeeks.far);
    return {firstWeek: from / 7, weekCount: (to - from) / 7, weeksPerRow, isNear};
  };
  return [part(0, Math.min(wideFrom, days), true), ...(wideFrom < days ? [part(wideFrom, days, false)] : [])];
}

/**
 * Two marks side by side need 22 px. On the narrowest phone a row has 242 px for its days, so that it holds
 * eleven days of marks on consecutive days.
 */
function weeksThatFit(kinds: readonly (readonly {readonly day: number}[])[], most: number): number {
  return Math.min(most, Math.max(1, Math.floor((11 * Math.min(...kinds.map(smallestGap))) / 7)));
}

function smallestGap(marks: readonly {readonly day: number}[]): number {
  const days = [...new Set(marks.map(({day}) => day))].sort((a, b) => a - b);
  return Math.min(...days.slice(1).map((day, index) => day - (days[index] ?? 0)));
}

function layOutRow(view: CourseLineView, part: Part, firstWeek: number): CourseLineRow {
  const {weeks, dots, looks = [], rtl} = view;
  const days = part.weeksPerRow * 7;
  const firstDay = firstWeek * 7;
  const rowWeeks = weeks.slice(firstWeek, Math.min(firstWeek + part.weeksPerRow, part.firstWeek + part.weekCount));
  const lastDay = firstDay + rowWeeks.length * 7;
  const place = (day: number): string => percent((day - firstDay) / days, rtl);
  const isIn = ({day}: {readonly day: number}): boolean => day >= firstDay && day < lastDay;
  return {
    line: {from: place(firstDay), to: place(lastDay)},
    weeks: rowWeeks.map(({label}, index) => ({label, x: place(firstDay + index * 7)})).filter((_, index) => part.isNear || isNamed(index, rowWeeks.length, part.weeksPerRow)),
    dots: dots.filter(isIn).map((dot) => ({...dot, x: place(dot.day + 0.5)})),
    looks: looks.filter(isIn).map((look) => ({...look, x: place(look.day + 0.5)})),
    span: spanInRow(view, firstDay, lastDay, days),
  };
}

/** A name takes up to a quarter of a row, so that four fit, and the last one ends where its row does. */
function isNamed(index: number, rowWeeks: number, weeksPerRow: number): boolean {
  return index % Math.ceil(weeksPerRow / 4) === 0 && (index === 0 || (rowWeeks - index) / weeksPerRow >= 0.2);
}

function spanInRow({span, rtl = false}: CourseLineView, firstDay: number, lastDay: number, days: number): CourseLineRow['span'] {
  if (span === undefined || span.to < firstDay || span.from >= lastDay) return undefined;
  const from = (100 * (Math.max(span.from, firstDay) - firstDay)) / days;
  const width = Math.max(narrowestSpan, (100 * (Math.min(span.to + 1, lastDay) - firstDay)) / days - from);
  const start = Math.min(from, 100 - width);
  return {x: asPercent(rtl ? 100 - start - width : start), width: asPercent(width), title: span.title};
}

function percent(share: number, rtl = false): string {
  return asPercent(100 * (rtl ? 1 - share : share));
}

function asPercent(value: number): string {
  return `${Number(value.toFixed(2))}%`;
}
