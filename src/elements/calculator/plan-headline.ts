import {plan as words} from '../../i18n/en/plan.ts';
import type {Plan} from '../../protocol/plan.ts';
import {inductionOf} from '../../protocol/phase.ts';
import {presets} from '../../protocol/presets.ts';
import type {Protocol, Range} from '../../protocol/protocol.ts';
import {sources as allSources, type Source} from '../../protocol/sources.ts';

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

/** Where the numbers come from. */
export interface SourcesView {
  readonly summary: string;
  readonly items: readonly {readonly label: string; readonly url: string | undefined; readonly grade: string}[];
  readonly notes: readonly string[];
}

/** The range with its unit; a single number never stands alone, and the clinician always has the last word. */
export function planHeadline(plan: Plan, protocol: Protocol): PlanHeadline {
  const weeks = plan.induction?.weeks ?? weeksOf(protocol);
  return {
    eyebrow: words.eyebrow,
    main: plan.sessions === undefined ? words.countNotStated : words.sessions(plan.sessions.min, plan.sessions.max),
    over: weeks && words.overWeeks(weeks.min, weeks.max),
    lead: [...leadOf(plan, protocol), plan.bookingOffered && plan.sessions ? words.books(plan.sessions.planned) : words.decides],
    sources: sourcesView(plan, protocol),
  };
}

/** The sources of a protocol, each with what kind of source it is, and which values are ours. */
export function sourcesView(plan: Plan, protocol: Protocol): SourcesView {
  const {induction, notices} = plan;
  return {
    summary: words.sources,
    items: protocol.sources.flatMap((id) => sourceItem(allSources[id])),
    notes: [
      ...(induction === undefined ? [] : [induction.spacingStated ? words.spacingStated : words.spacingDerived]),
      ...(notices.includes('MAINTENANCE_INTERPRETED') ? [words.notices.MAINTENANCE_INTERPRETED] : []),
      words.ourRules,
    ],
  };
}

function leadOf({sessions, notices, reviewed}: Plan, protocol: Protocol): string[] {
  return [
    ...(sessions === undefined ? [words.notices.COUNT_NOT_STATED] : []),
    ...(sessions === undefined ? [] : [usualText(sessions, inductionOf(protocol)?.count ?? sessions)]),
    ...(sessions === undefined || sessions.min === sessions.max ? [besideText()] : []),
    ...(sessions?.couldExtendTo !== undefined && sessions.couldExtendTo > sessions.max ? [words.goesUpTo(sessions.couldExtendTo)] : []),
    ...(notices.includes('SOURCES_DISAGREE') ? [words.notices.SOURCES_DISAGREE] : []),
    ...(reviewed === false ? [words.notYetReviewed] : []),
  ];
}

/** A range that answers have widened is not what the source says, so its own range stands beside it. */
function usualText({min, max}: Range, stated: Range): string {
  if (max > stated.max) return words.widened(stated.min, stated.max, max);
  return min === max ? words.usualOne : words.usual;
}

/** What all sources say together, to stand beside a single number. */
function besideText(): string {
  const count = inductionOf(presets['composite-iv'])?.count;
  return count === undefined ? '' : words.beside(count.min, count.max, count.couldExtendTo ?? count.max);
}

function weeksOf(protocol: Protocol): Range | undefined {
  const window = inductionOf(protocol)?.window;
  return window && {min: window.minWeeks, max: window.maxWeeks};
}

function sourceItem(source: Source | undefined): SourcesView['items'] {
  return source === undefined ? [] : [{label: source.label, url: source.url, grade: words.grade[source.grade]}];
}
