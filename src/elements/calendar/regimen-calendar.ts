import {html, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {leastCapabilities, type Capabilities} from '../../availability/availability.ts';
import type {AvailabilitySource} from '../../availability/availability-source.ts';
import {isAtTimes} from '../../booking/at-times.ts';
import type {BookingState} from '../../booking/booking-flow.ts';
import type {ContactRules} from '../../booking/check-contact.ts';
import type {RequestState} from '../../booking/request-flow.ts';
import {wasSent} from '../../booking/was-sent.ts';
import type {LocalDate} from '../../dates/local-date.ts';
import type {Weekday} from '../../dates/weekday.ts';
import {calendar} from '../../i18n/words.ts';
import type {Issue} from '../../parsing/issue.ts';
import type {Need} from '../../schedule/need.ts';
import {statusMessage} from '../../ui/status-message.ts';
import {RegimenElement} from '../regimen-element.ts';
import {withAttributes, writtenAttributes} from '../with-attributes.ts';
import {AfterBooking} from './after-booking.ts';
import {AvailabilityReport} from './availability-report.ts';
import {BookingController, type BookingContext} from './booking-controller.ts';
import {bookingScreen} from './booking-screen.ts';
import {calendarAttributes, type CalendarAttributes} from './calendar-attributes.ts';
import {calendarSheets} from './calendar-sheets.styles.ts';
import {readCalendarSettings, type CalendarSettings} from './calendar-settings.ts';
import {contactRules} from './contact-rules.ts';
import type {ChoosingContext} from './choosing.ts';
import {ChoosingController} from './choosing-controller.ts';
import {FillTime} from './fill-time.ts';
import {callForConsultation} from './loading-screens.ts';
import {offerOf, type Offer} from './offer.ts';
import {tellOutcome, tellRequest} from './outcome-report.ts';
import {PlanSource, type DayWindow, type TakenUpPlan} from './plan-source.ts';
import {proofToken} from './proof-token.ts';
import {readContactForm} from './read-contact-form.ts';
import {RequestController, type RequestContext} from './request-controller.ts';
import {requestScreen} from './request-screens.ts';
import {SafetyQuestions} from './safety-questions.ts';
import {StepAnnouncer} from './step-announcer.ts';
import {stepName} from './step-name.ts';
import {TimesSource} from './times-source.ts';
import {todayAtClinic} from './today-at-clinic.ts';

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
 * @fires regimen-step - The visitor reached another step.
 * @fires regimen-submit - About to be posted; cancelable, and then `respondWith` takes the outcome of your own request.
 * @fires regimen-booked - The endpoint confirmed, or took the request on.
 * @fires regimen-error - An attribute is wrong, or free times or the booking failed.
 * @csspart course-option - One of the proposed courses; also `selected`.
 * @csspart month - The calendar of one month.
 * @csspart month-button - The arrows beside the name of the month.
 * @csspart day - A day of the month; also `free` where it has times, and `selected`.
 * @csspart slot - A time of the day; also `selected`.
 */
export class RegimenCalendar extends withAttributes<CalendarElement>(calendarAttributes, ['times', 'course', 'booking']) {
  static override styles: CSSResultGroup = [RegimenElement.styles, calendarSheets];

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

  private readonly steps = new StepAnnouncer(this);
  private readonly safety = new SafetyQuestions(this);
  private readonly fillTime = new FillTime();
  private readonly report = new AvailabilityReport(this);
  private readonly choosing = new ChoosingController(this, () => this.choosingContext, (result) => this.report.tell(result, this.choosing.clock.differsOnZone));
  private readonly booking = new BookingController(this, () => this.bookingContext);
  private readonly request = new RequestController(this, () => this.requestContext);
  private readonly afterBooking = new AfterBooking(this);
  private readonly sources = new TimesSource();
  private settings: CalendarSettings = readCalendarSettings(writtenAttributes(this, calendarAttributes), false).settings;
  private issues: readonly Issue[] = [];

  private readonly plan = new PlanSource(this, () => this.planFrom, (plan) => this.takeUp(plan));

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const {settings, issues} = readCalendarSettings(writtenAttributes(this, calendarAttributes), this.availabilitySource !== undefined);
    this.settings = settings;
    this.issues = [...issues, ...readContactForm(this).issues, ...(this.plan.isMissing ? [{path: 'plan-from', message: calendar.planFromMissing(this.planFrom)}] : [])];
    if (changed.has('planFrom') && this.hasUpdated) this.plan.adopt();
  }

  /** Another plan starts anew; none leaves nothing to book. What may have reached the clinic already stays as it is. */
  takeUp({choice, need, wishedStart, wishedDays, window}: TakenUpPlan): void {
    if (choice !== undefined) this.startOver();
    this.need = need;
    this.wishedStart = wishedStart;
    this.wishedDays = wishedDays;
    this.window = window;
    this.screened = need !== undefined;
    this.switchTo(choice === 'consultation');
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.steps.tell(this.currentStep);
    if (this.currentStep === 'details') this.fillTime.begin();
  }

  protected override attributeIssues(): readonly Issue[] {
    return this.issues;
  }

  protected override renderContent(): TemplateResult {
    if (this.waitsForPlan) return statusMessage({tone: 'note', heading: calendar.waitingForPlan, text: calendar.waitingForPlanText});
    if (this.offer.isConsultation && !this.offer.canConsult) return callForConsultation(this.phone);
    if (this.asksForSafety) return this.safety.render({phone: this.phone, help: this.crisisHelp, onConsultation: this.consult});
    const {state} = this.booking;
    const request = this.request.state;
    if (request !== undefined) return this.renderRequest(request);
    return state.kind === 'choosing' || isAtTimes(state) ? this.choosing.render() : this.renderBooking(state);
  }

  private renderBooking(state: Exclude<BookingState, {kind: 'choosing'}>): TemplateResult {
    return bookingScreen(state, {
      ...this.offer,
      booking: this.booking,
      capabilities: this.capabilities,
      rules: this.contactRules,
      free: this.choosing.loading.availability?.slots ?? [],
      clock: this.choosing.clock,
      clinic: this.clinic,
      phone: this.phone,
      afterBooking: this.afterBooking,
      onRequest: this.askInstead,
    });
  }

  private renderRequest(state: RequestState): TemplateResult {
    const context = this.requestContext;
    return context === undefined ? html`` : requestScreen(state, {...context, controller: this.request});
  }

  private get offer(): Offer {
    return offerOf(this.settings, this, this.asksForConsultation);
  }

  private get waitsForPlan(): boolean {
    return this.planFrom !== '' && this.need === undefined && !this.offer.isConsultation && !wasSent(this.request.state ?? this.booking.state);
  }

  /** More than one session is only offered to someone who has answered both safety questions. */
  private get asksForSafety(): boolean {
    return this.offer.need.sessions > 1 && !this.screened && this.safety.place !== 'passed';
  }

  private get capabilities(): Capabilities {
    return this.choosing.loading.availability?.capabilities ?? leastCapabilities;
  }

  /** Offered beside a course, where the clinic has it. */
  private get consult(): (() => void) | undefined {
    if (!this.offer.canConsult || this.offer.isConsultation) return undefined;
    return () => this.switchTo(true);
  }

  /** Offered where there are no times to choose, and the clinic takes requests. */
  private get askInstead(): (() => void) | undefined {
    if (this.settings.request === undefined || this.settings.isRequestOnly) return undefined;
    return () => {
      this.booking.dispatch({kind: 'back'});
      this.booking.letGo();
      this.request.open();
    };
  }

  private get source(): AvailabilitySource | undefined {
    const {availability, commit, isRequestOnly} = this.settings;
    const {service, isConsultation} = this.offer;
    if (isRequestOnly) return undefined;
    if (this.availabilitySource !== undefined) return this.sources.given(this.availabilitySource, service, !isConsultation || commit === 'consultation');
    const isWanted = this.issues.length === 0 && !this.waitsForPlan && !this.asksForSafety;
    return isWanted ? this.sources.below(availability, service, this.location) : undefined;
  }

  private get choosingContext(): ChoosingContext {
    return {
      ...this.offer,
      hold: typeof this.booking.state.hold === 'object' ? this.booking.state.hold : undefined,
      isHolding: this.booking.state.kind === 'holding',
      source: this.source,
      today: this.todayAtClinic,
      wishedStart: this.wishedStart,
      wishedDays: this.wishedDays,
      window: this.offer.isConsultation ? undefined : this.window,
      phone: this.phone,
      onChosen: (course) => void this.booking.choose(course),
      onConsultation: this.consult,
      onRequest: this.askInstead,
      onBack: this.backToCourse,
    };
  }

  private get contactRules(): ContactRules {
    return contactRules(this, this.todayAtClinic);
  }

  private get todayAtClinic(): LocalDate {
    return this.settings.today ?? todayAtClinic(this.choosing.loading.availability, new Date());
  }

  /** From a consultation. */
  private get backToCourse(): (() => void) | undefined {
    return this.asksForConsultation && this.offer.hasCourse ? () => this.switchTo(false) : undefined;
  }

  private get requestContext(): RequestContext | undefined {
    const {request, isRequestOnly, hours} = this.settings;
    if (request === undefined) return undefined;
    return {
      ...this.offer,
      url: request,
      isOnly: isRequestOnly,
      hours,
      today: this.todayAtClinic,
      clinic: this.clinic,
      phone: this.phone,
      rules: this.contactRules,
      token: proofToken(this),
      contact: this.booking.state.contact,
      wishes: () => this.choosing.openWishes,
      fillTime: this.fillTime,
      onConsultation: this.consult,
      onBack: isRequestOnly ? this.backToCourse : this.backToTimes,
      onOutcome: (outcome) => tellRequest(this, outcome),
    };
  }

  private readonly backToTimes = (): void => {
    const contact = this.request.close();
    if (contact !== undefined) this.booking.dispatch({kind: 'enterDetails', contact});
  };

  private get bookingContext(): BookingContext | undefined {
    const {booking} = this.settings;
    if (booking === undefined) return undefined;
    return {
      ...this.offer,
      url: booking,
      holdsUrl: this.capabilities.holds ? this.settings.holds : undefined,
      preferences: this.choosing.preferences,
      capabilities: this.capabilities,
      rules: this.contactRules,
      token: proofToken(this),
      fillTime: this.fillTime,
      reload: () => this.choosing.loading.reload(),
      onOutcome: (outcome, issues) => {
        void this.afterBooking.make(outcome, this.clinic);
        tellOutcome(this, outcome, issues);
      },
    };
  }

  private startOver(): void {
    this.booking.dispatch({kind: 'startOver'});
    this.request.startOver();
  }

  private switchTo(isConsultation: boolean): void {
    this.booking.letGo();
    this.asksForConsultation = isConsultation;
    this.choosing.lookAnew();
  }

  private get currentStep(): string {
    if (this.issues.length > 0 || this.waitsForPlan) return '';
    const {state} = this.booking;
    const booking = isAtTimes(state) ? 'choosing' : state.kind;
    return stepName(this.asksForSafety ? this.safety.place : (this.request.state?.kind ?? booking), this.offer.isConsultation);
  }
}
