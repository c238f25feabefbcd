import {numbersBelow} from '../dates/numbers-below.ts';
import type {Checkpoint, TimelineEntry} from './plan.ts';
import type {CheckpointRule, InductionPhase} from './protocol.ts';
import {withoutAbsent} from './without-absent.ts';

/** The looks at how it goes, in order. A range wide enough to stop early always has one at its lower end: our rule. */
export function checkpointsFor({count, checkpoints}: InductionPhase, timeline: readonly TimelineEntry[]): Checkpoint[] {
  if (!count) return [];
  const rules = count.min < count.planned && !checkpoints.some(({afterSession}) => afterSession === count.min)
    ? [...checkpoints, {afterSession: count.min, type: 'early-look', stated: false}]
    : checkpoints;
  return rules
    .flatMap((rule) => sessionsOf(rule, count.planned).map((session) => checkpoint(rule, session, timeline)))
    .sort((one, other) => one.afterSession - other.afterSession);
}

function checkpoint({type, stated}: CheckpointRule, afterSession: number, timeline: readonly TimelineEntry[]): Checkpoint {
  return withoutAbsent({afterSession, type, stated, date: timeline[afterSession - 1]?.date});
}

function sessionsOf({afterSession}: CheckpointRule, planned: number): number[] {
  if (afterSession === 'each') return numbersBelow(planned).map((index) => index + 1);
  return [afterSession === 'last' ? planned : afterSession];
}
