import {addDays, type LocalDate} from '../../dates/local-date.ts';
import {calendarWords} from '../../i18n/en/calendar-words.ts';
import {plan as words} from '../../i18n/en/plan.ts';
import {policy as policyWords} from '../../i18n/en/policy.ts';
import {longDay} from '../../i18n/format-date.ts';
import {windowAfter} from '../../protocol/interval.ts';
import type {Direction, Plan} from '../../protocol/plan.ts';
import {maintenanceOf} from '../../protocol/phase.ts';
import {isClinicRule, policyOf} from '../../protocol/policy.ts';
import type {Protocol} from '../../protocol/protocol.ts';
import type {PlanHeadline} from './plan-headline.ts';
import {scheduleName, scheduleWords} from './schedule-words.ts';
import {sourcesView} from './sources-view.ts';

/** The large line for someone who comes back: how far apart sessions are, as far as the schedule says. It tells nobody when to come. */
export function nextHeadline(plan: Plan, protocol: Protocol, today: LocalDate): PlanHeadline {
  const {next} = plan;
  return {
    eyebrow: next === undefined ? words.eyebrowReturning : scheduleName(protocol),
    main: next === undefined ? withoutInterval(plan) : words.next.days(next.minDays, next.maxDays),
    over: next && words.next.between,
    lead: leadOf(plan, protocol, today),
    sources: sourcesView(plan, protocol),
  };
}

/** Why the interval is what it is, with each reason that a source gives. */
export function nextReasons(plan: Plan, protocol: Protocol): readonly string[] {
  const {direction, next} = plan;
  if (next === undefined || direction === undefined) return [];
  const isByRelief = !isShortest(plan) && !isScheduleStart(plan, protocol);
  const tightened = maintenanceOf(protocol)?.adapt.tightenTo;
  return [
    isShortest(plan) ? words.next.shortest : directionText(direction, isByRelief),
    ...(tightened ? [scheduleWords(protocol).tightens(words.every(tightened.min, tightened.max, tightened.unit))] : []),
    ...(isByRelief ? [words.next.beforeItWearsOff] : []),
    words.next.leastOften,
    ...(isByRelief ? ruleTexts(protocol) : []),
  ];
}

/** The rules that no source states, each with whose it is. */
export function ruleTexts(protocol: Protocol): readonly string[] {
  const {returningWindowDays, lengtheningStepDays, shortLengtheningStepDays} = policyOf(protocol);
  const isStepClinics = isClinicRule(protocol, 'lengtheningStepDays') || isClinicRule(protocol, 'shortLengtheningStepDays');
  return [
    policyWords.returningWindow(returningWindowDays, isClinicRule(protocol, 'returningWindowDays')),
    policyWords.lengthening(Math.max(lengtheningStepDays, shortLengtheningStepDays), isStepClinics),
  ];
}

/** Without an interval to compare with, the relief alone sets the days. */
function directionText(direction: Direction, isByRelief: boolean): string {
  return direction === 'start' && isByRelief ? words.next.byRelief : words.next.direction[direction];
}

function isShortest({notices}: Plan): boolean {
  return notices.includes('RELIEF_SHORTER_THAN_PUBLISHED_RANGE');
}

/** Whether the days are the schedule's own; months take as many days as they have after the last session. */
function isScheduleStart({direction, next}: Plan, protocol: Protocol): boolean {
  const interval = maintenanceOf(protocol)?.interval;
  if (direction !== 'start' || next === undefined || interval === undefined) return false;
  const {minDays, maxDays} = windowAfter(interval, next.from && addDays(next.from, -next.minDays));
  return next.minDays === minDays && next.maxDays === maxDays;
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
