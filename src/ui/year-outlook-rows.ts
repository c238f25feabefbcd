import type {YearOutlookView, YearRow} from './year-outlook.ts';

/** Where things stand on the drawing: shares of its width in percent, from the left. */
export interface YearOutlookRows {
  /** The names below; only the `major` ones have room on a phone. */
  readonly names: readonly {readonly x: string; readonly label: string; readonly isMajor: boolean}[];
  /** Strokes at the major names, which the eye follows from row to row. */
  readonly rules: readonly string[];
  readonly rows: readonly {readonly series: YearBar; readonly lanes: readonly YearLane[]}[];
}

/** A bar from one day to another. */
export interface YearBar {
  readonly x: string;
  readonly width: string;
}

/** One line of marks; marks too close to be told apart are one bar. */
export interface YearLane {
  readonly kind: 'only' | 'fewest' | 'most';
  readonly marks: readonly string[];
  readonly band: YearBar | undefined;
}

/** On the narrowest phone the drawing is 242 px wide: a mark and the space beside it take 4, a name 48, and the next one begins 56 further on. */
const narrow = {width: 242, mark: 4, name: 48, majors: 56};
/** All names are shown from a width of 424 px on, where names of up to five letters take 26. Longer ones would run into each other, there and on paper. */
const wide = {width: 424, name: 26, letters: 5};

/** Lays a year out at one scale for all its rows. */
export function yearOutlookRows(view: YearOutlookView): YearOutlookRows {
  const place = (day: number): string => percent(day / view.days, view.rtl);
  const names = namesThatFit(view);
  return {
    names: names.map(({day, label, isMajor}) => ({x: place(day), label, isMajor})),
    rules: names.filter(({isMajor}) => isMajor).map(({day}) => place(day)),
    rows: view.rows.map((row) => ({series: bar(view.series.from, view.series.to + 1, view), lanes: lanesOf(row, view)})),
  };
}

interface PlacedName {
  readonly day: number;
  readonly label: string;
  readonly isMajor: boolean;
}

/** Names that stand clear of each other and of the end, the first of every few as major ones. */
function namesThatFit({names, days}: YearOutlookView): PlacedName[] {
  const daysOf = (px: number, {width}: {readonly width: number}): number => (px * days) / width;
  const fitting = names.filter(({day}) => day + daysOf(wide.name, wide) <= days);
  const clear = fitting.filter(({day}, index) => day + daysOf(wide.name, wide) <= (fitting[index + 1]?.day ?? Infinity));
  const placed = clear.reduce<PlacedName[]>((before, {day, label}) => {
    const last = before.findLast(({isMajor}) => isMajor)?.day ?? -Infinity;
    const isMajor = day - last >= daysOf(narrow.majors, narrow) && day + daysOf(narrow.name, narrow) <= days;
    return [...before, {day, label, isMajor}];
  }, []);
  return placed.filter(({isMajor}) => isMajor || names.every(({label}) => label.length <= wide.letters));
}

function lanesOf({fewest, most}: YearRow, view: YearOutlookView): YearLane[] {
  const isOne = fewest.length === most.length && fewest.every((day, index) => day === most[index]);
  return isOne ? [lane('only', fewest, view)] : [lane('fewest', fewest, view), lane('most', most, view)];
}

function lane(kind: YearLane['kind'], days: readonly number[], view: YearOutlookView): YearLane {
  const [first, last] = [days[0], days.at(-1)];
  const gap = Math.min(...days.slice(1).map((day, index) => day - (days[index] ?? 0)));
  if (first !== undefined && last !== undefined && gap < (narrow.mark * view.days) / narrow.width) return {kind, marks: [], band: bar(first, last + 1, view)};
  return {kind, marks: days.map((day) => percent((day + 0.5) / view.days, view.rtl)), band: undefined};
}

function bar(from: number, to: number, {days, rtl = false}: YearOutlookView): YearBar {
  const [start, end] = [(100 * from) / days, (100 * Math.min(to, days)) / days];
  return {x: asPercent(rtl ? 100 - end : start), width: asPercent(end - start)};
}

function percent(share: number, rtl = false): string {
  return asPercent(100 * (rtl ? 1 - share : share));
}

function asPercent(value: number): string {
  return `${Number(value.toFixed(2))}%`;
}
