import type {CSSResultGroup, PropertyValues, TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {leastCapabilities, type Capabilities} from '../../availability/availability.ts';
import type {AvailabilitySource} from '../../availability/availability-source.ts';
import {httpSource} from '../../availability/http-source.ts';
import type {BookingState} from '../../booking/booking-flow.ts';
import type {BookingOutcome} from '../../booking/booking-outcome.ts';
import type {ContactRules} from '../../booking/check-contact.ts';
import {usualForm} from '../../booking/contact-form.ts';
import {wasSent} from '../../booking/was-sent.ts';
import type {LocalDate} from '../../dates/local-date.ts';
import {calendar} from '../../i18n/en/calendar.ts';
import type {Issue} from '../../parsing/issue.ts';
import type {Need} from '../../schedule/need.ts';
import {oneAppointment} from '../../schedule/need-from-limits.ts';
import {courseOptionsStyles} from '../../ui/course-options.styles.ts';
import {monthGridStyles} from '../../ui/month-grid.styles.ts';
import {sessionTableStyles} from '../../ui/session-table.styles.ts';
import {slotListStyles} from '../../ui/slot-list.styles.ts';
import {statusMessage} from '../../ui/status-message.ts';
import {emit} from '../events.ts';
import {RegimenElement} from '../regimen-element.ts';
import {safetyStyles} from '../safety/safety.styles.ts';
import {withAttributes, writtenAttributes} from '../with-attributes.ts';
import {AvailabilityReport} from './availability-report.ts';
import {BookingController, type BookingContext} from './booking-controller.ts';
import {bookingScreen} from './booking-screen.ts';
import {CalendarFileUrl} from './calendar-file-url.ts';
import {calendarAttributes, type CalendarAttributes} from './calendar-attributes.ts';
import {readCalendarSettings, type CalendarSettings} from './calendar-settings.ts';
import type {ChoosingContext} from './choosing.ts';
import {ChoosingController} from './choosing-controller.ts';
import {callForConsultation} from './loading-screens.ts';
import {PlanSource, type DayWindow, type TakenUpPlan} from './plan-source.ts';
import {calendarStyles} from './regimen-calendar.styles.ts';
import {remember} from './remember.ts';
import {askedNothing, safetyScreen, type Safety} from './safety-screen.ts';
import {contactRules} from './contact-rules.ts';
import {slotsOfService} from './slots-of-service.ts';
import {stepName} from './step-name.ts';
import {todayAtClinic} from './today-at-clinic.ts';

interface CalendarElement extends RegimenElement, CalendarAttributes {}

/**
 * The booking calendar: one appointment, or a whole course placed on a clinic's free times and booked all or nothing.
 *
 * @tag regimen-calendar
 * @slot - Shown until the script has loaded: the clinic's phone, or a link.
 * @slot before-booking - The clinic's own terms, above the last step: when to cancel, what to bring.
 * @fires regimen-step - The visitor reached another step.
 * @fires regimen-submit - About to be posted; cancelable, and then `respondWith` takes the outcome of your own request.
 * @fires regimen-booked - The endpoint confirmed, or took the request on.
 * @fires regimen-error - An attribute is wrong, or free times or the booking failed.
 * @csspart crisis-line - The line at the foot of every screen.
 * @cssprop --regimen-accent - Colour of the main action, of links and of what is chosen.
 * @cssprop --regimen-on-accent - Colour of text on the accent.
 * @cssprop --regimen-danger - Colour of what is wrong.
 * @cssprop --regimen-radius - Roundness of buttons and fields.
 * @cssprop --regimen-space - The unit of space.
 */
export class RegimenCalendar extends withAttributes<CalendarElement>(calendarAttributes) {
  static override styles: CSSResultGroup = [
    RegimenElement.styles, safetyStyles, courseOptionsStyles, monthGridStyles, slotListStyles, sessionTableStyles, calendarStyles,
  ];

  /** Where free times come from, in place of an address: a source, or what an endpoint would answer. */
  @property({attribute: false}) availabilitySource: AvailabilitySource | object | undefined;
  /** What to book: counts, gaps and window. It wins over the attributes. */
  @property({attribute: false}) need: Need | undefined;
  /** Whether the visitor has answered both safety questions elsewhere, as `<regimen-scheduler>` knows. */
  @property({attribute: false}) screened = false;

  /** The first day that the visitor has named elsewhere; it can be changed among the wishes. */
  @property({attribute: false}) wishedStart: LocalDate | undefined;
  /** The days that a single session of a plan may lie on; a consultation is not bound by it. */
  @property({attribute: false}) window: DayWindow | undefined;

  @state() private safety: Safety = askedNothing;
  @state() private asksForConsultation = false;

  private readonly report = new AvailabilityReport(this);
  private readonly choosing = new ChoosingController(this, () => this.choosingContext, (result) => this.report.tell(result));
  private readonly booking = new BookingController(this, () => this.bookingContext);
  private readonly file = new CalendarFileUrl(this);
  private readonly sourceOf = remember((url: string, service: string, location: string) => httpSource({url, service, ...(location !== '' && {location})}));
  private readonly given = remember(slotsOfService);
  private settings: CalendarSettings = readCalendarSettings(writtenAttributes(this, calendarAttributes), false).settings;
  private issues: readonly Issue[] = [];
  private step = '';

  private readonly plan = new PlanSource(this, () => this.planFrom, (plan) => this.takeUp(plan));

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const {settings, issues} = readCalendarSettings(writtenAttributes(this, calendarAttributes), this.availabilitySource !== undefined);
    this.settings = settings;
    this.issues = this.plan.isMissing ? [...issues, {path: 'plan-from', message: calendar.planFromMissing(this.planFrom)}] : issues;
    if (changed.has('planFrom') && this.hasUpdated) this.plan.adopt();
  }

  /** Another plan starts anew; none leaves nothing to book. What may have reached the clinic already stays as it is. */
  takeUp({choice, need, wishedStart, window}: TakenUpPlan): void {
    if (choice !== undefined) this.booking.dispatch({kind: 'startOver'});
    this.need = need;
    this.wishedStart = wishedStart;
    this.window = window;
    this.screened = need !== undefined;
    this.switchTo(choice === 'consultation');
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.announceStep();
  }

  protected override attributeIssues(): readonly Issue[] {
    return this.issues;
  }

  protected override renderContent(): TemplateResult {
    if (this.waitsForPlan) return statusMessage({tone: 'note', heading: calendar.waitingForPlan, text: calendar.waitingForPlanText});
    if (this.isConsultation && !this.canConsult) return callForConsultation(this.phone);
    if (this.asksForSafety) return this.renderSafety();
    const {state} = this.booking;
    return state.kind === 'choosing' ? this.choosing.render() : this.renderBooking(state);
  }

  private renderSafety(): TemplateResult {
    return safetyScreen({
      safety: this.safety,
      phone: this.phone,
      crisisText: this.crisisText,
      crisisPhone: this.crisisPhone,
      onChange: (safety) => (this.safety = safety),
      onConsultation: this.consult,
    });
  }

  private renderBooking(state: Exclude<BookingState, {kind: 'choosing'}>): TemplateResult {
    return bookingScreen(state, {
      booking: this.booking,
      capabilities: this.capabilities,
      rules: this.contactRules,
      clinic: this.clinic,
      phone: this.phone,
      fileUrl: this.file.url,
      isConsultation: this.isConsultation,
      onCheck: () => void this.focusFirstProblem(),
    });
  }

  private get isConsultation(): boolean {
    return this.asksForConsultation || this.settings.commit === 'consultation';
  }

  private get currentNeed(): Need {
    return this.isConsultation ? oneAppointment : (this.need ?? this.settings.need);
  }

  /** Whether there is a whole course to come back to from a consultation. */
  private get hasCourse(): boolean {
    return (this.need ?? this.settings.need).sessions > 1;
  }

  private get waitsForPlan(): boolean {
    return this.planFrom !== '' && this.need === undefined && !this.isConsultation && !wasSent(this.booking.state);
  }

  /** More than one session is only offered to someone who has answered both safety questions. */
  private get asksForSafety(): boolean {
    return this.currentNeed.sessions > 1 && !this.screened && this.safety.place !== 'passed';
  }

  private get currentService(): string {
    if (!this.isConsultation) return this.service;
    return this.consultationService || this.service;
  }

  /** A consultation is never booked as a visit, unless the page says that its one service is a consultation. */
  private get canConsult(): boolean {
    return this.settings.commit === 'consultation' || this.consultationService !== '';
  }

  private get capabilities(): Capabilities {
    return this.choosing.loading.availability?.capabilities ?? leastCapabilities;
  }

  /** Offered beside a course, where the clinic has it. */
  private get consult(): (() => void) | undefined {
    if (!this.canConsult || this.isConsultation) return undefined;
    return () => this.switchTo(true);
  }

  private get source(): AvailabilitySource | undefined {
    if (this.availabilitySource !== undefined) return this.given(this.availabilitySource, this.currentService, !this.isConsultation || this.settings.commit === 'consultation');
    const {availability} = this.settings;
    const isWanted = availability !== undefined && this.issues.length === 0 && !this.waitsForPlan && !this.asksForSafety;
    return isWanted ? this.sourceOf(availability, this.currentService, this.location) : undefined;
  }

  private get choosingContext(): ChoosingContext {
    return {
      need: this.currentNeed,
      source: this.source,
      today: this.todayAtClinic,
      wishedStart: this.wishedStart,
      window: this.isConsultation ? undefined : this.window,
      isConsultation: this.isConsultation,
      phone: this.phone,
      onChosen: (course) => this.booking.dispatch({kind: 'choose', course}),
      onConsultation: this.consult,
      onBack: this.asksForConsultation && this.hasCourse ? () => this.switchTo(false) : undefined,
    };
  }

  private get contactRules(): ContactRules {
    return contactRules(usualForm, this.phone, this.todayAtClinic);
  }

  private get todayAtClinic(): LocalDate {
    return this.settings.today ?? todayAtClinic(this.choosing.loading.availability, new Date());
  }

  private get bookingContext(): BookingContext | undefined {
    const {booking} = this.settings;
    if (booking === undefined) return undefined;
    return {
      url: booking,
      service: this.currentService,
      need: this.currentNeed,
      preferences: this.choosing.preferences,
      capabilities: this.capabilities,
      rules: this.contactRules,
      reload: () => this.choosing.loading.reload(),
      onOutcome: (outcome) => this.reportOutcome(outcome),
    };
  }

  private switchTo(isConsultation: boolean): void {
    this.asksForConsultation = isConsultation;
    this.choosing.lookAnew();
  }

  private async focusFirstProblem(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }

  private announceStep(): void {
    const step = this.issues.length > 0 || this.waitsForPlan ? '' : stepName(this.asksForSafety ? this.safety.place : this.booking.state.kind, this.isConsultation);
    const isFirst = this.step === '';
    if (step === this.step) return;
    this.step = step;
    if (step === '' || isFirst) return;
    emit(this, 'regimen-step', {step});
    void this.focusHeading();
  }

  private reportOutcome(outcome: BookingOutcome): void {
    if (outcome.kind !== 'confirmed' && outcome.kind !== 'requested') {
      emit(this, 'regimen-error', {source: 'booking', issues: [{path: '', message: outcome.kind}]});
      return;
    }
    const {bookings} = outcome.booking;
    this.file.make(bookings, this.clinic);
    emit(this, 'regimen-booked', {status: outcome.kind, bookings: bookings.map(({id, start, end}) => ({id, start, end}))});
  }
}
