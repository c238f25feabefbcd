import {epochDayOf, fromEpochDay} from '../dates/local-date.ts';
import {numbersBelow} from '../dates/numbers-below.ts';
import {openDays, type IsOpen} from './open-days.ts';
import {paceOffsets, patternOf} from './pace.ts';
import {inductionOf, tapersOf} from './phase.ts';
import {placeSessions, type SessionAim} from './place-sessions.ts';
import type {Notice, PlanInput, TimelineEntry} from './plan.ts';
import type {InductionPhase, Protocol, TaperPhase} from './protocol.ts';

/** The planned sessions of induction and tapers, and what must be said about them. */
export interface Layout {
  readonly timeline: readonly TimelineEntry[];
  readonly notices: readonly Notice[];
}

/**
 * Lays the planned sessions out: from `startDate` on the clinic's open days, or as day offsets on a calendar that is
 * always open. With no open day for a year it says so and gives the offsets. `undefined` when the source gives no count or spacing.
 */
export function layOut(protocol: Protocol, input: PlanInput): Layout | undefined {
  const aims = phaseAims(protocol, input.pace);
  if (aims.length === 0) return undefined;
  if (input.startDate === undefined) return placed(protocol, aims, 0, () => true, false);
  const isOpen = openDays(input.clinicDays, input.closures);
  return placed(protocol, aims, epochDayOf(input.startDate), isOpen, true) ?? withoutOpenDays(protocol, aims);
}

type PhaseAim = SessionAim & {readonly phase: string};

function withoutOpenDays(protocol: Protocol, aims: readonly PhaseAim[]): Layout | undefined {
  const layout = placed(protocol, aims, 0, () => true, false);
  return layout && {...layout, notices: ['NO_OPEN_DAYS', ...layout.notices]};
}

function placed(protocol: Protocol, aims: readonly PhaseAim[], from: number, isOpen: IsOpen, dated: boolean): Layout | undefined {
  const placement = placeSessions(aims, from, isOpen);
  if (!placement) return undefined;
  const timeline = placement.days.map((day, index) => entry(day, placement.days[0] ?? 0, index, aims[index]?.phase ?? '', dated));
  return {timeline, notices: [...(placement.stretched ? ['SPACING_STRETCHED' as const] : []), ...windowNotices(protocol, timeline)]};
}

function entry(day: number, first: number, index: number, phase: string, dated: boolean): TimelineEntry {
  const dayOffset = day - first;
  const place = {n: index + 1, dayOffset, week: 1 + Math.floor(dayOffset / 7), phase};
  return dated ? {...place, date: fromEpochDay(day)} : place;
}

function windowNotices(protocol: Protocol, timeline: readonly TimelineEntry[]): Notice[] {
  const induction = inductionOf(protocol);
  const last = timeline.findLast(({phase}) => phase === induction?.id);
  return last && last.week > (induction?.window?.maxWeeks ?? Infinity) ? ['WINDOW_EXCEEDED'] : [];
}

function phaseAims(protocol: Protocol, pace: PlanInput['pace']): PhaseAim[] {
  const induction = inductionOf(protocol);
  const series = induction ? inductionAims(induction, pace) : [];
  return series.length === 0 ? [] : tapersOf(protocol).reduce((aims, taper) => [...aims, ...taperAims(taper, aims.at(-1)?.offset ?? 0)], series);
}

function inductionAims({id, count, spacing}: InductionPhase, pace: PlanInput['pace']): PhaseAim[] {
  if (!count || !spacing) return [];
  const pattern = patternOf(spacing, pace);
  const limits = {minDays: spacing.minDays, maxDays: spacing.maxDays, maxPerWeek: spacing.stated ? pattern?.perWeek : undefined};
  return paceOffsets(spacing, pattern, count.planned).map((offset) => ({phase: id, offset, ...limits}));
}

/** A taper's session may move by half its distance; sources give no limits for it. The first one waits for its week, however early the series ended. */
function taperAims({id, count, everyDays, fromWeek}: TaperPhase, before: number): PhaseAim[] {
  const slack = Math.floor(everyDays / 2);
  const start = (fromWeek - 1) * 7;
  const longest = (index: number) => (index === 0 ? Math.max(everyDays, start - before) : everyDays) + slack;
  return numbersBelow(count.planned).map((index) => ({phase: id, offset: start + index * everyDays, minDays: everyDays - slack, maxDays: longest(index)}));
}
