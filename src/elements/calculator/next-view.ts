import type {LocalDate} from '../../dates/local-date.ts';
import {calendarWords} from '../../i18n/en/calendar-words.ts';
import {plan as words} from '../../i18n/en/plan.ts';
import {longDay} from '../../i18n/format-date.ts';
import type {Plan} from '../../protocol/plan.ts';
import {maintenanceOf} from '../../protocol/phase.ts';
import type {Protocol} from '../../protocol/protocol.ts';
import type {PlanHeadline} from './plan-headline.ts';
import {scheduleWords} from './schedule-words.ts';
import {sourcesView} from './sources-view.ts';

/** The large line for someone who comes back: when the next session is, as far as a source says. */
export function nextHeadline(plan: Plan, protocol: Protocol, today: LocalDate): PlanHeadline {
  const {next} = plan;
  return {
    eyebrow: words.eyebrowReturning,
    main: next === undefined ? withoutInterval(plan) : words.next.days(next.minDays, next.maxDays),
    over: next && words.next.afterLast,
    lead: leadOf(plan, protocol, today),
    sources: sourcesView(plan, protocol),
  };
}

/** Why the interval is what it is, with each reason that a source gives. */
export function nextReasons({direction, next}: Plan, protocol: Protocol): readonly string[] {
  if (next === undefined || direction === undefined) return [];
  const tightened = maintenanceOf(protocol)?.adapt.tightenTo;
  return [
    words.next.direction[direction],
    ...(tightened ? [scheduleWords(protocol).tightens(words.every(tightened.min, tightened.max, tightened.unit))] : []),
    words.next.beforeItWearsOff,
    words.next.leastOften,
    words.next.rules,
  ];
}

function withoutInterval({notices}: Plan): string {
  return notices.includes('INTERVAL_NOT_STATED') ? words.next.notStated : words.next.none;
}

function leadOf({next, notices, ceilingReached, bookingOffered}: Plan, protocol: Protocol, today: LocalDate): string[] {
  const {longest, nextSession} = scheduleWords(protocol);
  const told = (['NON_RESPONSE', 'RELIEF_SHORTER_THAN_PUBLISHED_RANGE', 'INTERVAL_NOT_STATED', 'SOURCES_DISAGREE'] as const).filter((code) => notices.includes(code));
  return [
    ...told.map((code) => words.notices[code]),
    ...(next?.from && next.to ? [words.next.dates(longDay(next.from, calendarWords), longDay(next.to, calendarWords))] : []),
    ...(next?.to && next.to < today ? [words.next.passed] : []),
    ...(next && next.from === undefined && bookingOffered ? [words.next.addDay] : []),
    ...(ceilingReached ? [longest] : []),
    next === undefined ? words.decides : nextSession,
  ];
}
