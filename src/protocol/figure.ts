import type {Basis, Because, Protocol} from './protocol.ts';
import {numbersOf} from './members.ts';

/** What a figure counts. `per-week` counts sessions in a week, `session-number` names one session of the series, `money` is in the clinic's currency. */
export type FigureUnit = 'session' | 'session-number' | 'per-week' | 'visit' | 'minute' | 'day' | 'week' | 'week-number' | 'month' | 'money';

/** The message code of a figure: what it is the number of. */
export type FigureId =
  | 'sessions' | 'widened' | 'planned' | 'couldExtendTo' | 'weeks' | 'gap' | 'targetGap' | 'pace' | 'factorStep'
  | 'firstChange' | 'treatment' | 'watched' | 'wearOff' | 'rest' | 'peak' | 'visit' | 'series' | 'onSite' | 'consultation'
  | 'earlyLook' | 'evaluation' | 'checkIn'
  | 'taper' | 'taperEvery' | 'taperWeeks' | 'interval' | 'fromWeek' | 'commonGround' | 'tighten' | 'floor' | 'ceiling' | 'boosters' | 'visits' | 'horizon'
  | 'next' | 'returningWindow' | 'lengthening' | 'shortLengthening'
  | 'price' | 'seriesPrice' | 'yearPrice' | 'consultationPrice';

/** One number of a plan, or both ends of a range that rest on one reason, with where it comes from. Codes, not sentences. */
export interface Figure {
  readonly id: FigureId;
  /** Which end of the range this is, where each end has a reason of its own. */
  readonly end?: 'min' | 'max';
  /** Ascending; none where the source is silent. */
  readonly values: readonly number[];
  readonly unit: FigureUnit;
  /** `computed`: worked out here from other figures. `silent`: the source gives no number. */
  readonly basis: Basis | 'computed' | 'silent';
  /** The facts and sources that it rests on, the one that gives the number first. */
  readonly facts: readonly string[];
  /** The figures that it is computed from. */
  readonly from: readonly FigureId[];
}

/** The number of the protocol at `path`, with its reason; nothing when there is none. */
export function figureAt(protocol: Protocol, id: FigureId, unit: FigureUnit, path: string): Figure[] {
  const value = numbersOf(protocol).get(path);
  return value === undefined ? [] : [reasoned(id, unit, [value], protocol.because[path])];
}

/** The two numbers of the protocol at the ends of a range: one figure where they rest on one reason, and otherwise two. */
export function figureOfRange(protocol: Protocol, id: FigureId, unit: FigureUnit, [minPath, maxPath]: readonly [string, string]): Figure[] {
  const [min] = figureAt(protocol, id, unit, minPath);
  const [max] = figureAt(protocol, id, unit, maxPath);
  if (!min || !max) return [min, max].filter((figure) => figure !== undefined);
  if (isSameReason(min, max)) return [{...min, values: [...new Set([...min.values, ...max.values])]}];
  return [{...min, end: 'min'}, {...max, end: 'max'}];
}

/** A rule of ours; `facts` is what it reads. */
export function ruleFigure(id: FigureId, unit: FigureUnit, values: readonly number[], facts: readonly string[] = []): Figure {
  return {id, values, unit, basis: 'policy', facts, from: []};
}

/** What the source does not say. */
export function silentFigure(id: FigureId, unit: FigureUnit): Figure {
  return {id, values: [], unit, basis: 'silent', facts: [], from: []};
}

/** What is worked out here from other figures; nothing when there is nothing to work out. */
export function computedFigure(id: FigureId, unit: FigureUnit, ends: {readonly min: number; readonly max: number} | undefined, from: readonly FigureId[]): Figure[] {
  return ends === undefined ? [] : [{id, values: [...new Set([ends.min, ends.max])], unit, basis: 'computed', facts: [], from}];
}

/** The facts and sources behind a reason, the one that gives the number first. */
export function factsOf({src, also = []}: Because): readonly string[] {
  return src === undefined ? also : [src, ...also];
}

function reasoned(id: FigureId, unit: FigureUnit, values: readonly number[], because: Because | undefined): Figure {
  const {basis, ...facts} = because ?? {basis: 'clinic'};
  return {id, values, unit, basis, facts: factsOf({basis, ...facts}), from: []};
}

function isSameReason(one: Figure, other: Figure): boolean {
  return one.basis === other.basis && one.facts.join() === other.facts.join();
}
