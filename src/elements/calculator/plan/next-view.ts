import {addDays, type LocalDate} from '../../../dates/local-date.ts';
import {policy as policyWords} from '../../../i18n/outlook-words.ts';
import {plan as words, returning} from '../../../i18n/plan-words.ts';
import {calendarWords} from '../../../i18n/start-words.ts';
import {longDay} from '../../../i18n/format-date.ts';
import {windowAfter} from '../../../protocol/interval.ts';
import type {Direction, Plan} from '../../../protocol/plan.ts';
import {maintenanceOf} from '../../../protocol/phase.ts';
import {isClinicRule, policyOf} from '../../../protocol/policy.ts';
import type {Protocol} from '../../../protocol/protocol.ts';
import type {PlanHeadline} from './plan-headline.ts';
import {scheduleName, scheduleWords} from './schedule-words.ts';
import {sourcesView} from './sources-view.ts';

/** The large line for someone who comes back: how far apart sessions are, as far as the schedule says. It tells nobody when to come. */
export function nextHeadline(plan: Plan, protocol: Protocol, today: LocalDate): PlanHeadline {
  const {next} = plan;
  return {
    eyebrow: next === undefined ? words.eyebrowReturning : scheduleName(protocol),
    main: next === undefined ? withoutInterval(plan) : returning.days(next.minDays, next.maxDays),
    over: next && returning.between,
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
    isShortest(plan) ? returning.shortest : directionText(direction, isByRelief),
    ...(tightened ? [scheduleWords(protocol).tightens(words.every(tightened.min, tightened.max, tightened.unit))] : []),
    ...(isByRelief ? [returning.beforeItWearsOff] : []),
    isByRelief && leadElsewhere(plan, protocol) ? returning.twoAnswers : returning.leastOften,
    ...(isByRelief ? ruleTexts(protocol) : []),
  ];
}

/** Questions for the clinic, which alone can say what is right for one person. */
export function questionsToAsk(plan: Plan): readonly string[] {
  const {always, ...byReason} = returning.questions;
  return [...byReason[reasonToAsk(plan)], always];
}

function reasonToAsk({notices, ceilingReached, direction = 'start'}: Plan): Exclude<keyof typeof returning.questions, 'always'> {
  if (notices.includes('NON_RESPONSE')) return 'noRelief';
  if (notices.includes('INTERVAL_NOT_STATED') || direction === 'none') return 'notStated';
  if (notices.includes('RELIEF_SHORTER_THAN_PUBLISHED_RANGE')) return 'shortest';
  return ceilingReached ? 'longest' : direction;
}

/** Whether the source's tightened interval, taken word for word, is another than the days before relief wears off. */
function leadElsewhere({direction, next}: Plan, protocol: Protocol): boolean {
  const tightened = maintenanceOf(protocol)?.adapt.tightenTo;
  return direction === 'sooner' && next !== undefined && tightened !== undefined && next.minDays > windowAfter(tightened).maxDays;
}

/** The rules that no source states, each with whose it is. */
function ruleTexts(protocol: Protocol): readonly string[] {
  const {returningWindowDays, lengtheningStepDays, shortLengtheningStepDays} = policyOf(protocol);
  const isStepClinics = isClinicRule(protocol, 'lengtheningStepDays') || isClinicRule(protocol, 'shortLengtheningStepDays');
  return [
    policyWords.returningWindow(returningWindowDays, isClinicRule(protocol, 'returningWindowDays')),
    policyWords.lengthening(Math.max(lengtheningStepDays, shortLengtheningStepDays), isStepClinics),
  ];
}

/** Without an interval to compare with, the relief alone sets the days. */
function directionText(direction: Direction, isByRelief: boolean): string {
  return direction === 'start' && isByRelief ? returning.byRelief : returning.direction[direction];
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
  return notices.includes('INTERVAL_NOT_STATED') ? returning.notStated : returning.none;
}

function leadOf({next, notices, ceilingReached, bookingOffered}: Plan, protocol: Protocol, today: LocalDate): string[] {
  const {longest, nextSession} = scheduleWords(protocol);
  const told = (['NON_RESPONSE', 'RELIEF_SHORTER_THAN_PUBLISHED_RANGE', 'INTERVAL_NOT_STATED', 'SOURCES_DISAGREE'] as const).filter((code) => notices.includes(code));
  return [
    ...told.map((code) => words.notices[code]),
    ...(next?.from && next.to ? [returning.dates(longDay(next.from, calendarWords), longDay(next.to, calendarWords))] : []),
    ...(next?.to && next.to < today ? [returning.passed] : []),
    ...(next && next.from === undefined && bookingOffered ? [returning.addDay] : []),
    ...(ceilingReached ? [longest] : []),
    next === undefined ? words.decides : nextSession,
  ];
}
