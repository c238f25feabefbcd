import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import type {LocalDate} from '../../../dates/local-date.ts';
import type {Weekday} from '../../../dates/weekday.ts';
import type {Plan} from '../../../protocol/plan.ts';
import type {Need} from '../../../schedule/need.ts';
import {disclosure} from '../../../styles/disclosure.styles.ts';
import {table} from '../../../styles/table.styles.ts';
import {courseLineStyles} from '../../../ui/course-line.styles.ts';
import {sessionTableStyles} from '../../../ui/session-table.styles.ts';
import {yearOutlookStyles} from '../../../ui/year-outlook.styles.ts';
import {phoneLink, type RegimenElement} from '../../regimen-element.ts';
import {answerProblem} from '../questions/answer-problem.ts';
import type {CalculatorSettings} from '../calculator-settings.ts';
import {calculatorStyles} from '../calculator.styles.ts';
import {offeredNeed} from '../questions/offered-need.ts';
import {offeredWindow} from '../questions/offered-window.ts';
import {PlanDetails} from './plan-details.ts';
import {planDetailsStyles} from './plan-details.styles.ts';
import {planDays} from './plan-days.ts';
import {topicOf} from './plan-input.ts';
import {planScreen} from './plan-screen.ts';
import {planView} from './plan-view.ts';
import {printedPlanStyles} from './printed-plan.styles.ts';
import {stepsOf, type Answers, type Question} from '../questions/questions.ts';
import {shownPlan, type ShownPlan} from './shown-plan.ts';
import {TakeAlong, type TakenPlan} from './take-along.ts';
import {chosenDays} from './timing-input.ts';
import {isTiming} from '../questions/timing.ts';
import type {PlanChoice} from './took-up.ts';
import type {TryDays} from './try-days-section.ts';

export const sheets: CSSResultGroup = [table, disclosure, calculatorStyles, courseLineStyles, sessionTableStyles, yearOutlookStyles, planDetailsStyles, printedPlanStyles];

/** What a plan is made from. */
export interface PlanContext {
  readonly answers: Answers;
  readonly settings: CalculatorSettings;
  readonly today: LocalDate;
  /** Whether the page can book a consultation on its own. */
  readonly offersConsultation: boolean;
}

/** What the visitor has taken up, and what happens when they take up or change something. */
export interface PlanActions {
  readonly choice: PlanChoice | undefined;
  readonly onAnswer: (question: Question, values: readonly string[]) => void;
  readonly onTakeUp: (choice: PlanChoice) => void;
}

/** The plan, from the answers to its screen. It is loaded while the questions are answered. */
export class Planning {
  private readonly host: RegimenElement;
  private readonly takeAlong: TakeAlong;
  private readonly details: PlanDetails;
  private context: PlanContext | undefined;
  private shown: ShownPlan | undefined;
  private hasCostWords = false;

  constructor(host: RegimenElement) {
    this.host = host;
    this.takeAlong = new TakeAlong(host, () => this.takenPlan);
    this.details = new PlanDetails(host);
  }

  /** Makes the plan anew, or none where nothing asks for one. */
  follow(context: PlanContext | undefined): void {
    this.context = context;
    this.shown = context && shownPlan(this.shown, context.answers, context.settings, context.today);
  }

  /** What a course of this plan has to keep to: counts, gaps and a window, and nothing of the answers. */
  get need(): Need | undefined {
    return this.plan && this.context && offeredNeed(this.plan, this.context.today);
  }

  /** The first day of a first series, when it is known. */
  get firstDay(): LocalDate | undefined {
    return this.plan?.timeline?.[0]?.date;
  }

  /** The weekdays that the visitor has chosen for a first series. */
  get chosenDays(): readonly Weekday[] | undefined {
    if (this.context === undefined || (this.need?.sessions ?? 1) === 1) return undefined;
    return chosenDays(this.context.answers, this.context.settings.clinicDays);
  }

  /** The days on which a single next session may lie, both included and none before today; `undefined` for a first series. */
  get window(): {readonly from: LocalDate; readonly to: LocalDate} | undefined {
    return this.need && this.plan && this.context && offeredWindow(this.plan, this.context.today);
  }

  render({choice, onAnswer, onTakeUp}: PlanActions): TemplateResult | typeof nothing {
    const {takenPlan: taken, plan, context, hasCostWords, handleCostWords: onCostWords} = this;
    if (taken === undefined || plan === undefined || context === undefined) return nothing;
    const {view} = taken;
    const {protocol, prices} = context.settings;
    const details = this.details.render({plan, protocol, prices, known: view.known});
    return html`${planScreen({view, details, phone: phoneLink(this.host.phone), choice, tryDays: this.tryDays(context, onAnswer), hasCostWords, onCostWords, takeAlong: this.takeAlong.section(taken), onTakeUp})}`;
  }

  private get plan(): Plan | undefined {
    return this.shown?.plan;
  }

  private get takenPlan(): TakenPlan | undefined {
    if (this.plan === undefined || this.context === undefined) return undefined;
    const {answers, settings, today, offersConsultation} = this.context;
    const view = planView({
      plan: this.plan,
      topic: topicOf(answers),
      isReturning: answers.visit?.[0] === 'returning',
      bookable: this.need?.sessions,
      offersConsultation,
      today,
      settings,
    });
    return {view, days: planDays(this.plan, settings.protocol), today};
  }

  private tryDays({answers, settings, today}: PlanContext, onAnswer: PlanActions['onAnswer']): TryDays {
    return {
      questions: stepsOf(settings, answers).filter((step): step is Question => step.kind !== 'gate' && isTiming(step.name)),
      answers,
      problemWith: (question) => answerProblem(question, answers, today),
      change: this.shown?.change ?? '',
      onAnswer,
    };
  }

  private readonly handleCostWords = ({target}: Event): void => {
    this.hasCostWords = target instanceof HTMLSlotElement && target.assignedElements({flatten: true}).length > 0;
    this.host.requestUpdate();
  };
}
