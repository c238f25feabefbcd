import {daysBetween, weekdayOf} from '../../src/dates/local-date.ts';
import type {Plan} from '../../src/protocol/plan.ts';
import type {Protocol} from '../../src/protocol/protocol.ts';

/**
 * What a path leads to: members by dots, `*` for each element, `[key=value]` for the first element with that member,
 * `@protocol.` into the protocol instead of the plan, and on timelines `gaps`, `last` and `weekday`.
 */
export function readPath(plan: Plan, protocol: Protocol, path: string): unknown {
  const root: unknown = path.startsWith('@protocol.') ? protocol : plan;
  const start: Way = {values: [root], each: false};
  const end = path.replace('@protocol.', '').split('.').reduce(follow, start);
  return end.each ? end.values : end.values[0];
}

interface Way {
  readonly values: readonly unknown[];
  readonly each: boolean;
}

function follow(way: Way, step: string): Way {
  if (step === '*') return {values: way.values.flatMap((value) => value as unknown[]), each: true};
  return {...way, values: way.values.map((value) => member(value, step))};
}

function member(value: unknown, step: string): unknown {
  const match = /^\[(\w+)=(.+)\]$/.exec(step);
  if (match) return (value as Record<string, unknown>[]).find((element) => element[match[1]!] === match[2]);
  if (Array.isArray(value) && step === 'last') return value.at(-1) as unknown;
  if (Array.isArray(value) && step === 'gaps') return gaps(value as {date: never}[]);
  if (step === 'weekday') return weekdayOf((value as {date: never}).date);
  return (value as Record<string, unknown> | undefined)?.[step];
}

function gaps(timeline: readonly {date: never}[]): number[] {
  return timeline.slice(1).map(({date}, index) => daysBetween(timeline[index]!.date, date));
}
