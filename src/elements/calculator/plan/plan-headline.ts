import {plan as words} from '../../../i18n/plan-words.ts';
import type {Plan} from '../../../protocol/plan.ts';
import {inductionOf} from '../../../protocol/phase.ts';
import {compositeIv} from '../../../protocol/presets/composite-iv.ts';
import type {Protocol, Range} from '../../../protocol/protocol.ts';
import {scheduleName, scheduleWords, type ScheduleWords} from './schedule-words.ts';
import {sourcesView, type SourcesView} from './sources-view.ts';

/** The large line at the top of the plan and what keeps it honest. */
export interface PlanHeadline {
  readonly eyebrow: string;
  /** "4 to 6 sessions" */
  readonly main: string;
  /** "over 2 to 3 weeks" */
  readonly over: string | undefined;
  readonly lead: readonly string[];
  readonly sources: SourcesView;
}

/** The range with its unit; a single number never stands alone, and the clinician always has the last word. */
export function planHeadline(plan: Plan, protocol: Protocol): PlanHeadline {
  const weeks = plan.induction?.weeks ?? weeksOf(protocol);
  return {
    eyebrow: scheduleName(protocol),
    main: plan.sessions === undefined ? words.countNotStated : words.sessions(plan.sessions.min, plan.sessions.max),
    over: weeks && words.overWeeks(weeks.min, weeks.max),
    lead: [...leadOf(plan, protocol), plan.bookingOffered && plan.sessions ? words.books(plan.sessions.planned) : words.decides],
    sources: sourcesView(plan, protocol),
  };
}

function leadOf({sessions, notices, reviewed}: Plan, protocol: Protocol): string[] {
  const ofSchedule = scheduleWords(protocol);
  return [
    ...(sessions === undefined ? [words.notices.COUNT_NOT_STATED] : []),
    ...(sessions === undefined ? [] : [usualText(sessions, inductionOf(protocol)?.count ?? sessions, ofSchedule)]),
    ...(sessions === undefined || sessions.min === sessions.max ? [besideText()] : []),
    ...(sessions?.couldExtendTo !== undefined && sessions.couldExtendTo > sessions.max ? [ofSchedule.goesUpTo(sessions.couldExtendTo)] : []),
    ...(notices.includes('SOURCES_DISAGREE') ? [words.notices.SOURCES_DISAGREE] : []),
    ...(reviewed === false ? [ofSchedule.notReviewed] : []),
  ];
}

/** A range that answers have widened is not what the source says, so its own range stands beside it. */
function usualText({min, max}: Range, stated: Range, ofSchedule: ScheduleWords): string {
  if (max > stated.max) return ofSchedule.widened(stated.min, stated.max, max);
  return min === max ? ofSchedule.one : ofSchedule.usual;
}

/** What all sources say together, to stand beside a single number. */
function besideText(): string {
  const count = inductionOf(compositeIv)?.count;
  return count === undefined ? '' : words.beside(count.min, count.max, count.couldExtendTo ?? count.max);
}

function weeksOf(protocol: Protocol): Range | undefined {
  const window = inductionOf(protocol)?.window;
  return window && {min: window.minWeeks, max: window.maxWeeks};
}
