import type {CSSResultGroup, PropertyValues, TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {AvailabilitySource} from '../../availability/availability-source.ts';
import type {LocalDate} from '../../dates/local-date.ts';
import type {Weekday} from '../../dates/weekday.ts';
import {entry} from '../../i18n/words.ts';
import type {Issue} from '../../parsing/issue.ts';
import type {Course} from '../../schedule/course.ts';
import type {Need} from '../../schedule/need.ts';
import {statusMessage} from '../../ui/status-message.ts';
import {OnDemand} from '../on-demand.ts';
import {onDemandScreen} from '../on-demand-screen.ts';
import {RegimenElement} from '../regimen-element.ts';
import {safetyStyles} from '../safety/safety.styles.ts';
import {withAttributes, writtenAttributes} from '../with-attributes.ts';
import type {BookingDesk, DeskContext} from './booking-desk.ts';
import {calendarAttributes, type CalendarAttributes} from './calendar-attributes.ts';
import {readCalendarSettings, type CalendarSettings} from './calendar-settings.ts';
import {callForConsultation} from './call-for-consultation.ts';
import type {ChoosingContext} from './choosing.ts';
import type {ChoosingController} from './choosing-controller.ts';
import {FormIssues} from './form-issues.ts';
import {loadingStyles} from './loading.styles.ts';
import {offerOf, type Offer} from './offer.ts';
import {PlanSource, type DayWindow, type TakenUpPlan} from './plan-source.ts';
import {SafetyQuestions} from './safety-questions.ts';
import {StepAnnouncer} from './step-announcer.ts';
import {stepName} from './step-name.ts';
import {todayAtClinic} from './today-at-clinic.ts';
import {clockAtClinic} from './visitor-clock.ts';

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

  @state() private asksForConsultation = false;
  /** A course that was chosen before what books it had been loaded. */
  @state() private chosen: Course | undefined;

  private readonly steps = new StepAnnouncer(this);
  private readonly formIssues = new FormIssues(this);
  private readonly safety = new SafetyQuestions(this);
  private readonly times = new OnDemand<ChoosingController>(this, async () => {
    const {ChoosingController} = await this.take(['times'], import('./choosing-controller.ts'));
    return new ChoosingController(this, () => this.choosingContext, () => this.desk.ask());
  });
  private readonly desk = new OnDemand<BookingDesk>(this, async () => {
    const {BookingDesk} = await this.take(['times', 'course', 'booking'], import('./booking-desk.ts'));
    return new BookingDesk(this, () => this.deskContext);
  });
  private settings: CalendarSettings = readCalendarSettings(writtenAttributes(this, calendarAttributes), false).settings;
  private issues: readonly Issue[] = [];

  private readonly plan = new PlanSource(this, () => this.planFrom, (plan) => this.takeUp(plan));

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const {settings, issues} = readCalendarSettings(writtenAttributes(this, calendarAttributes), this.availabilitySource !== undefined);
    this.settings = settings;
    this.issues = [...issues, ...this.formIssues.find(), ...(this.plan.isMissing ? [{path: 'plan-from', message: entry.planFromMissing(this.planFrom)}] : [])];
    if (changed.has('planFrom') && this.hasUpdated) this.plan.adopt();
    if (this.isOpen) this.askForParts();
    this.handOver();
  }

  /**
   * Another plan starts anew; none leaves nothing to book. What may have reached the clinic already stays as it is.
   * @internal
   */
  takeUp({choice, need, wishedStart, wishedDays, window}: TakenUpPlan): void {
    if (choice !== undefined) this.desk.value?.startOver();
    this.need = need;
    this.wishedStart = wishedStart;
    this.wishedDays = wishedDays;
    this.window = window;
    this.screened = need !== undefined;
    this.switchTo(choice === 'consultation');
  }

  /** What the next screen is made of comes while the safety questions are read. */
  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.steps.tell(this.currentStep);
    if (this.asksForSafety && this.issues.length === 0 && !this.waitsForPlan) queueMicrotask(() => this.askForParts());
  }

  protected override attributeIssues(): readonly Issue[] {
    return this.issues;
  }

  protected override renderContent(): TemplateResult {
    if (this.waitsForPlan) return statusMessage({tone: 'note', heading: entry.waitingForPlan, text: entry.waitingForPlanText});
    if (this.offer.isConsultation && !this.offer.canConsult) return callForConsultation(this.phone);
    if (this.asksForSafety) return this.safety.render({phone: this.phone, help: this.crisisHelp, onConsultation: this.consult});
    if (this.isAtDesk) return onDemandScreen(this.desk, this.phone, (desk) => desk.render());
    return onDemandScreen(this.times, this.phone, (times) => times.render());
  }

  private get offer(): Offer {
    return offerOf(this.settings, this, this.asksForConsultation);
  }

  private get waitsForPlan(): boolean {
    return this.planFrom !== '' && this.need === undefined && !this.offer.isConsultation && this.desk.value?.isSent !== true;
  }

  /** More than one session is only offered to someone who has answered both safety questions. */
  private get asksForSafety(): boolean {
    return this.offer.need.sessions > 1 && !this.screened && this.safety.place !== 'passed';
  }

  /** Whether times may be looked for, or asked for. */
  private get isOpen(): boolean {
    return this.issues.length === 0 && !this.waitsForPlan && !this.asksForSafety && (this.offer.canConsult || !this.offer.isConsultation);
  }

  /** Whether the choice of times is over, or there is none. */
  private get isAtDesk(): boolean {
    return this.chosen !== undefined || this.settings.isRequestOnly || (this.desk.value?.state.kind ?? 'choosing') !== 'choosing';
  }

  private askForParts(): void {
    if (this.settings.isRequestOnly) this.desk.ask();
    else this.times.ask();
  }

  /** Offered beside a course, where the clinic has it. */
  private get consult(): (() => void) | undefined {
    if (!this.offer.canConsult || this.offer.isConsultation) return undefined;
    return () => this.switchTo(true);
  }

  /** From a consultation. */
  private get backToCourse(): (() => void) | undefined {
    return this.asksForConsultation && this.offer.hasCourse ? () => this.switchTo(false) : undefined;
  }

  /** Offered where there are no times to choose, and the clinic takes requests. */
  private get askInstead(): (() => void) | undefined {
    const {settings: {request, isRequestOnly}, desk: {value: desk}} = this;
    return request === undefined || isRequestOnly || desk === undefined ? undefined : () => desk.askInstead();
  }

  private get choosingContext(): ChoosingContext {
    const desk = this.desk.value;
    return {
      ...this.offer,
      hold: desk?.hold,
      isHolding: desk?.isHolding ?? false,
      settings: this.settings,
      availabilitySource: this.availabilitySource,
      location: this.location,
      isOpen: this.isOpen,
      today: this.todayAtClinic,
      wishedStart: this.wishedStart,
      wishedDays: this.wishedDays,
      window: this.offer.isConsultation ? undefined : this.window,
      phone: this.phone,
      onChosen: (course) => this.choose(course),
      onConsultation: this.consult,
      onRequest: this.askInstead,
      onBack: this.backToCourse,
    };
  }

  private get deskContext(): DeskContext {
    const times = this.times.value;
    return {
      settings: this.settings,
      offer: this.offer,
      today: this.todayAtClinic,
      clinic: this.clinic,
      times: {
        availability: times?.loading.availability,
        preferences: () => times?.preferences ?? {},
        wishes: () => times?.openWishes ?? namedElsewhere(this),
        clock: () => times?.clock ?? clockAtClinic,
        reload: async () => times?.loading.reload(),
      },
      onConsultation: this.consult,
      onBackToCourse: this.backToCourse,
    };
  }

  private get todayAtClinic(): LocalDate {
    return this.settings.today ?? todayAtClinic(this.times.value?.loading.availability, new Date());
  }

  private choose(course: Course): void {
    this.chosen = course;
    this.desk.ask();
  }

  /** Hands a chosen course on as soon as there is a desk that takes it. */
  private handOver(): void {
    const {chosen, desk: {value: desk}} = this;
    if (chosen === undefined || desk === undefined) return;
    this.chosen = undefined;
    desk.choose(chosen);
  }

  private switchTo(isConsultation: boolean): void {
    this.chosen = undefined;
    this.desk.value?.letGo();
    this.asksForConsultation = isConsultation;
    this.times.value?.lookAnew();
  }

  private get currentStep(): string {
    if (this.issues.length > 0 || this.waitsForPlan) return '';
    const place = this.desk.value?.state.kind ?? (this.settings.isRequestOnly ? 'wishing' : 'choosing');
    return stepName(this.asksForSafety ? this.safety.place : place, this.offer.isConsultation);
  }
}

function namedElsewhere({wishedStart: earliest, wishedDays: weekdays}: Pick<RegimenCalendar, 'wishedStart' | 'wishedDays'>): ReturnType<DeskContext['times']['wishes']> {
  return {...(earliest && {earliest}), ...(weekdays && {weekdays})};
}
