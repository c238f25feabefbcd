import type {LocalDate} from '../../../dates/local-date.ts';
import {plan as words} from '../../../i18n/plan-words.ts';
import {safety} from '../../../i18n/start-words.ts';
import type {Plan} from '../../../protocol/plan.ts';
import type {CalculatorSettings} from '../calculator-settings.ts';
import {costView, type CostView} from './cost-view.ts';
import {coursePicture, type CoursePicture} from './course-picture.ts';
import {nextHeadline, nextReasons, questionsToAsk} from './next-view.ts';
import {answerEffects, approvalTexts, knownTexts, type AnswerEffect, type Topic} from './plan-facts.ts';
import {planHeadline, type PlanHeadline} from './plan-headline.ts';
import {openDayNotes, timelineRows, type TimelineRow} from './plan-timeline.ts';
import {reviewTexts} from '../review-texts.ts';
import {visitFacts, type Fact} from './visit-facts.ts';
import {yearView, type YearView} from './year-view.ts';

/** What the plan screen is made from. */
export interface PlanFacts {
  readonly plan: Plan;
  readonly topic: Topic;
  readonly isReturning: boolean;
  /** How many sessions one press of the button would book; `undefined` when no course may be booked. */
  readonly bookable: number | undefined;
  /** Whether a consultation can be booked on its own. */
  readonly offersConsultation: boolean;
  readonly today: LocalDate;
  readonly settings: CalculatorSettings;
}

/** Every text of the plan screen, in the order in which it is shown. An absent part is not shown. */
export interface PlanView {
  /** Said before anything else when a health flag was raised. */
  readonly flagged: {readonly heading: string; readonly text: string} | undefined;
  readonly headline: PlanHeadline;
  readonly approval: readonly string[];
  /** Absent when a health flag was raised: a drawing would suggest a booking. */
  readonly picture: CoursePicture | undefined;
  /** What the clinic's open days do to the schedule. */
  readonly notes: readonly string[];
  readonly rows: readonly TimelineRow[];
  /** Returning: why this interval. */
  readonly reasons: readonly string[];
  /** Returning: what to ask the clinic. */
  readonly questions: readonly string[];
  readonly answers: {readonly lead: string; readonly items: readonly AnswerEffect[]; readonly mixed: string | undefined} | undefined;
  readonly visit: readonly Fact[];
  readonly cost: CostView;
  readonly noHelp: string;
  readonly year: YearView | undefined;
  readonly known: readonly string[];
  readonly fixed: readonly string[];
  /** The label of the button that takes up a course; absent when no course may be booked. */
  readonly course: string | undefined;
  /** The label of the button that takes up a consultation; absent when none can be booked. */
  readonly consultation: string | undefined;
  /** What can be done now, where the buttons alone do not say it. */
  readonly nextStep: string | undefined;
}

/** Puts a plan into words. */
export function planView(facts: PlanFacts): PlanView {
  const {plan, topic, today, isReturning, bookable, offersConsultation, settings} = facts;
  const {protocol} = settings;
  return {
    flagged: flaggedView(facts),
    headline: isReturning ? nextHeadline(plan, protocol, today) : planHeadline(plan, protocol),
    approval: approvalTexts(plan, protocol, topic),
    picture: isReturning ? undefined : coursePicture(plan, protocol),
    notes: isReturning ? [] : openDayNotes(plan),
    rows: isReturning ? [] : timelineRows(plan, protocol),
    reasons: isReturning ? nextReasons(plan, protocol) : [],
    questions: isReturning ? questionsToAsk(plan) : [],
    answers: answersView(plan),
    visit: visitFacts(plan, protocol),
    cost: costView(plan, protocol, facts.settings.prices),
    noHelp: `${words.notices.MAY_NOT_RESPOND} ${isReturning ? words.ifItStopsHelpingText : words.ifItDoesNotHelpText}`,
    year: isReturning ? undefined : yearView(plan, protocol),
    known: knownTexts(plan, protocol, topic),
    fixed: [words.disclosure, ...reviewTexts(settings, today)],
    course: bookable === undefined ? undefined : words.seeTimes(bookable),
    consultation: offersConsultation ? words.consultationOnly : undefined,
    nextStep: nextStepText(facts),
  };
}

function flaggedView({plan, offersConsultation}: PlanFacts): PlanView['flagged'] {
  if (!plan.notices.includes('CONTACT_CLINIC_FIRST')) return undefined;
  return {heading: safety.flaggedHeading, text: offersConsultation ? safety.flaggedText : safety.flaggedTextWithoutBooking};
}

/** After a flag the next step is said first of all, and not again. */
function nextStepText({plan, bookable, offersConsultation}: PlanFacts): string | undefined {
  if (plan.notices.includes('CONTACT_CLINIC_FIRST')) return undefined;
  if (bookable === undefined) return offersConsultation ? undefined : words.contactClinic;
  return offersConsultation ? words.yourNextStepText(bookable) : words.yourNextStepByContact;
}

function answersView(plan: Plan): PlanView['answers'] {
  const items = answerEffects(plan);
  if (items.length === 0) return undefined;
  const mixed = plan.notices.includes('EVIDENCE_MIXED') ? words.notices.EVIDENCE_MIXED : undefined;
  return {lead: words.yourAnswersLead[plan.sessions?.lean ?? 'none'], items, mixed};
}
