import type {CSSResultGroup, PropertyValues, TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {AvailabilitySource} from '../../availability/availability-source.ts';
import type {LocalDate} from '../../dates/local-date.ts';
import type {Weekday} from '../../dates/weekday.ts';
import {entry} from '../../i18n/start-words.ts';
import type {Issue} from '../../parsing/issue.ts';
import type {Need} from '../../schedule/need.ts';
import {statusMessage} from '../../ui/status-message.ts';
import {OnDemand} from '../on-demand.ts';
import {onDemandScreen} from '../on-demand-screen.ts';
import {RegimenElement} from '../regimen-element.ts';
import {safetyStyles} from '../safety/safety.styles.ts';
import {withAttributes} from '../with-attributes.ts';
import type {Appointments} from './appointments.ts';
import {calendarAttributes, type CalendarAttributes} from './calendar-attributes.ts';
import {loadingStyles} from './times/loading.styles.ts';
import {PlanSource, type DayWindow, type TakenUpPlan} from './plan-source.ts';
import {SafetyQuestions} from './safety-questions.ts';
import {StepAnnouncer} from './step-announcer.ts';

interface CalendarElement extends RegimenElement, CalendarAttributes {}

/**
 * The booking calendar: one appointment, or a whole course placed on a clinic's free times and booked all or nothing.
 *
 * @tag regimen-calendar
 * @slot - Shown until the script has loaded: the clinic's phone, or a link.
 * @slot captcha - The clinic's own check against robots, in the contact form.
 * @slot before-visit - On the confirmation: what to bring, whether to eat, who takes you home.
 * @slot after-booking - At the end of the confirmation: what happens next.
 * @slot before-booking - The clinic's own terms, above the last step: when to cancel, what to bring.
 * @slot health-list - The clinic's own list of conditions that call for a talk first, in place of ours: a `<ul>`.
 * @fires regimen-step
 * @fires regimen-submit
 * @fires regimen-booked
 * @fires regimen-track
 * @fires regimen-error
 * @csspart course-option - One of the proposed courses; also `selected`.
 * @csspart month - The calendar of one month.
 * @csspart month-button - The arrows beside the name of the month.
 * @csspart day - A day of the month; also `free` where it has times, and `selected`.
 * @csspart slot - A time of the day; also `selected`.
 */
export class RegimenCalendar extends withAttributes<CalendarElement>(calendarAttributes, []) {
  static override styles: CSSResultGroup = [RegimenElement.styles, safetyStyles, loadingStyles];

  /** Where free times come from, in place of an address: a source, or what an endpoint would answer. */
  @property({attribute: false}) availabilitySource: AvailabilitySource | object | undefined;
  /** What to book: counts, gaps and window. It wins over the attributes. */
  @property({attribute: false}) need: Need | undefined;
  /** Whether the visitor has answered both safety questions elsewhere, as `<regimen-scheduler>` knows. */
  @property({attribute: false}) screened = false;

  /** The first day that the visitor has named elsewhere; it can be changed among the wishes. */
  @property({attribute: false}) wishedStart: LocalDate | undefined;
  /** The weekdays that the visitor has named elsewhere; they can be changed among the wishes. */
  @property({attribute: false}) wishedDays: readonly Weekday[] | undefined;
  /** The days that a single session of a plan may lie on; a consultation is not bound by it. */
  @property({attribute: false}) window: DayWindow | undefined;

  /**
   * Whether the visitor would rather talk first than book a course.
   * @internal
   */
  @state() asksForConsultation = false;

  private readonly steps = new StepAnnouncer(this);
  private readonly safety = new SafetyQuestions(this);
  private readonly appointments = new OnDemand<Appointments>(this, async () => {
    // Most calendars go on with a choice of times, so what that takes is fetched at once, and asked for again where it is used.
    if (this.commit !== 'request') import('./times/choosing-controller.ts').catch(() => undefined);
    return new (await this.take([], import('./appointments.ts'))).Appointments(this);
  });
  private readonly plan = new PlanSource(this, () => this.planFrom, (plan) => this.takeUp(plan));

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('planFrom') && this.hasUpdated) this.plan.adopt();
  }

  /**
   * Another plan starts anew; none leaves nothing to book. What may have reached the clinic already stays as it is.
   * @internal
   */
  takeUp({choice, need, wishedStart, wishedDays, window}: TakenUpPlan): void {
    if (choice !== undefined) this.appointments.value?.startOver();
    this.need = need;
    this.wishedStart = wishedStart;
    this.wishedDays = wishedDays;
    this.window = window;
    this.screened = need !== undefined;
    this.switchTo(choice === 'consultation');
  }

  /** @internal */
  switchTo(isConsultation: boolean): void {
    this.appointments.value?.letGo();
    this.asksForConsultation = isConsultation;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.steps.tell(this.currentStep);
    queueMicrotask(this.appointments.begin);
  }

  protected override attributeIssues(): readonly Issue[] {
    const missing = this.plan.isMissing ? [{path: 'plan-from', message: entry.planFromMissing(this.planFrom)}] : [];
    return [...(this.appointments.value?.issues ?? []), ...missing];
  }

  protected override renderContent(): TemplateResult {
    if (this.waitsForPlan) return statusMessage({tone: 'note', heading: entry.waitingForPlan, text: entry.waitingForPlanText});
    if (this.asksForSafety && this.safety.place !== 'flagged') return this.renderSafety();
    return onDemandScreen(this.appointments, this.phone, (appointments) => (this.asksForSafety ? this.renderSafety(appointments) : appointments.render()));
  }

  override isInCrisis(): boolean {
    return this.asksForSafety && this.safety.place === 'crisis';
  }

  /** Whether a consultation is offered beside a course shows when that is loaded. */
  private renderSafety(appointments?: Appointments): TemplateResult {
    return this.safety.render({phone: this.phone, help: this.crisisHelp, onConsultation: appointments?.consult});
  }

  /**
   * Whether there is something to book, or to ask for, and nothing wrong with how.
   * @internal
   */
  get isOffered(): boolean {
    return !this.waitsForPlan && this.allIssues.length === 0;
  }

  /**
   * More than one session is only offered to someone who has answered both safety questions.
   * @internal
   */
  get asksForSafety(): boolean {
    const sessions = this.need?.sessions ?? Number(this.sessions);
    return sessions > 1 && !this.isForConsultation && !this.screened && this.safety.place !== 'passed';
  }

  private get waitsForPlan(): boolean {
    return this.planFrom !== '' && this.need === undefined && !this.isForConsultation && this.appointments.value?.isSent !== true;
  }

  private get isForConsultation(): boolean {
    return this.asksForConsultation || this.commit.trim() === 'consultation';
  }

  /** Both safety questions and what they lead to have one name, so that no answer shows. Who has passed them is there until the next screen has been loaded. */
  private get currentStep(): string {
    if (this.allIssues.length > 0 || this.waitsForPlan) return '';
    const past = this.safety.place === 'passed' ? 'safety' : '';
    return this.asksForSafety ? 'safety' : this.appointments.value?.step ?? past;
  }
}
