import type {Op} from '../protocol/golden-cases.ts';

/** Whether `actual` compares with `value` as `op` asks. Numbers and ISO days compare by size; a comparison with nothing never holds. */
export function expectationHolds(op: Op, actual: unknown, value: unknown): boolean {
  return comparisons[op](actual, value);
}

type Sized = number | string;

const comparisons: Readonly<Record<Op, (actual: unknown, value: unknown) => boolean>> = {
  eq: same,
  gte: (actual, value) => sized(actual) && actual >= (value as Sized),
  lte: (actual, value) => sized(actual) && actual <= (value as Sized),
  gt: (actual, value) => sized(actual) && actual > (value as Sized),
  lt: (actual, value) => sized(actual) && actual < (value as Sized),
  between: inside,
  includes: (actual, value) => Array.isArray(actual) && actual.some((element) => same(element, value)),
  excludes: (actual, value) => Array.isArray(actual) && !actual.some((element) => same(element, value)),
  excludesAny: (actual, value) => Array.isArray(actual) && !actual.some((element) => (value as unknown[]).includes(element)),
  isNull: (actual, value) => (actual === undefined || actual === null) === value,
  lenEq: (actual, value) => Array.isArray(actual) && actual.length === value,
  allBetween: (actual, value) => Array.isArray(actual) && actual.length > 0 && actual.every((element) => inside(element, value)),
  matches: (actual, value) => typeof actual === 'string' && new RegExp(value as string).test(actual),
  notMatches: (actual, value) => typeof actual === 'string' && !new RegExp(value as string).test(actual),
};

function same(actual: unknown, value: unknown): boolean {
  return actual !== undefined && JSON.stringify(actual) === JSON.stringify(value);
}

function sized(actual: unknown): actual is Sized {
  return typeof actual === 'number' || typeof actual === 'string';
}

function inside(actual: unknown, value: unknown): boolean {
  const [min, max] = value as readonly [Sized, Sized];
  return sized(actual) && actual >= min && actual <= max;
}
