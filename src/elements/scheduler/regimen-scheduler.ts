import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import type {AvailabilitySource} from '../../availability/availability-source.ts';
import {scheduler} from '../../i18n/en/scheduler.ts';
import type {Issue} from '../../parsing/issue.ts';
import type {RegimenCalculator} from '../calculator/regimen-calculator.ts';
import {readCalculatorSettings} from '../calculator/calculator-settings.ts';
import {readCalendarSettings} from '../calendar/calendar-settings.ts';
import type {RegimenCalendar} from '../calendar/regimen-calendar.ts';
import type {RegimenEvents} from '../events.ts';
import {RegimenElement} from '../regimen-element.ts';
import {textAttribute} from '../text-attribute.ts';

/**
 * The calculator and the calendar as one flow: plan, times, details, review, booked.
 *
 * @tag regimen-scheduler
 * @slot - Shown until the script has loaded: the clinic's phone, or a link.
 * @slot before-booking - The clinic's own terms, above the last step: when to cancel, what to bring.
 * @fires regimen-plan - The visitor takes up a plan. Empty: a plan reveals answers.
 * @fires regimen-step - The visitor reached another step.
 * @fires regimen-submit - About to be posted; cancelable, and then `respondWith` takes the outcome of your own request.
 * @fires regimen-booked - The endpoint confirmed, or took the request on.
 * @fires regimen-error - An attribute or a protocol is wrong, or free times or the booking failed.
 * @csspart crisis-line - The line at the foot of every screen.
 * @cssprop --regimen-accent - Colour of the main action, of links and of what is chosen.
 * @cssprop --regimen-on-accent - Colour of text on the accent.
 * @cssprop --regimen-danger - Colour of what is wrong.
 * @cssprop --regimen-radius - Roundness of buttons and fields.
 * @cssprop --regimen-space - The unit of space.
 */
export class RegimenScheduler extends RegimenElement {
  static override styles: CSSResultGroup = RegimenElement.styles;

  /** A preset, by its id; as a property also a protocol of the clinic's own, which is checked. */
  @property({converter: textAttribute}) protocol: string | object = 'standard-iv';
  /** The address of a JSON file with the clinic's own protocol; it wins over `protocol`. */
  @property({attribute: 'protocol-src', converter: textAttribute}) protocolSrc = '';
  /** The first day that is offered, `YYYY-MM-DD`. */
  @property({attribute: 'start-date', converter: textAttribute}) startDate = '';
  /** `standard` or `compact`, where the protocol has both. */
  @property({converter: textAttribute}) pace = '';
  /** The clinic's open days, `mon,tue,wed`. */
  @property({attribute: 'clinic-days', converter: textAttribute}) clinicDays = '';
  /** The clinic's closed dates, separated by commas. */
  @property({converter: textAttribute}) closures = '';
  /** Who at the clinic has reviewed the protocol. */
  @property({converter: textAttribute}) reviewer = '';
  /** When, `YYYY-MM-DD`. */
  @property({attribute: 'reviewed-on', converter: textAttribute}) reviewedOn = '';
  /** Base address of the clinic's endpoint; free times and bookings are below it. */
  @property({converter: textAttribute}) endpoint = '';
  /** Address of the free times, when it is not below the endpoint. */
  @property({attribute: 'availability-src', converter: textAttribute}) availabilitySrc = '';
  /** Address that bookings are posted to, when it is not below the endpoint. */
  @property({attribute: 'booking-url', converter: textAttribute}) bookingUrl = '';
  /** The endpoint's neutral code for a visit. */
  @property({converter: textAttribute}) service = '';
  /** The endpoint's neutral code for a consultation; without it none is offered. */
  @property({attribute: 'consultation-service', converter: textAttribute}) consultationService = '';
  /** Free times of this place only. */
  @property({converter: textAttribute}) location = '';
  /** `all` books every session, `consultation` only a first talk. */
  @property({converter: textAttribute}) commit = '';
  /** The day to take for today, for previews and tests; the visitor's own by default. */
  @property({converter: textAttribute}) today = '';
  /** Where free times come from, in place of an address. */
  @property({attribute: false}) availabilitySource: AvailabilitySource | undefined;

  /** What the visitor has taken up last; until then only the calculator is there. */
  @state() private takenUp: 'course' | 'consultation' | undefined;
  /** Whether the plan is on show, and not the times for it. */
  @state() private isPlanning = true;
  /** Whether times are still being chosen: the way back to the plan ends where the contact form brings its own. */
  @state() private isChoosing = true;

  /** Whether a plan has just been taken up that the calendar does not have yet. */
  private handsOver = false;

  @query('regimen-calculator') private readonly calculator!: RegimenCalculator | null;
  @query('regimen-calendar') private readonly calendar!: RegimenCalendar | null;

  protected override attributeIssues(): readonly Issue[] {
    const calculator = readCalculatorSettings({
      protocol: this.protocol, 'start-date': this.startDate, pace: this.pace, 'clinic-days': this.clinicDays, closures: this.closures,
      reviewer: this.reviewer, 'reviewed-on': this.reviewedOn, today: this.today,
    });
    const calendar = readCalendarSettings({
      endpoint: this.endpoint, 'availability-src': this.availabilitySrc, 'booking-url': this.bookingUrl, service: this.service, commit: this.commit,
      sessions: '', 'min-gap': '', 'max-gap': '', 'within-days': '', today: '',
    }, this.availabilitySource !== undefined);
    return [...calculator.issues, ...calendar.issues];
  }

  /** The calendar takes the plan up before it first shows anything. */
  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.handsOver && this.calculator !== null) this.calendar?.takeUp(this.calculator);
    this.handsOver = false;
  }

  protected override renderContent(): TemplateResult {
    return html`
      ${this.renderCalculator()}
      ${this.takenUp === undefined ? nothing : this.renderCalendar(this.takenUp)}
    `;
  }

  /** The two elements inside bring the line themselves. */
  protected override renderCrisisLine(): TemplateResult | typeof nothing {
    return this.attributeIssues().length > 0 ? super.renderCrisisLine() : nothing;
  }

  /** Both elements are hidden rather than removed, so that neither an answer nor a contact is lost on the way back. */
  private renderCalculator(): TemplateResult {
    return html`
      <regimen-calculator
        ?hidden=${!this.isPlanning}
        .clinicName=${this.clinicName} .phone=${this.phone} .crisisText=${this.crisisText} .crisisPhone=${this.crisisPhone}
        .protocol=${this.protocol} .protocolSrc=${this.protocolSrc} .startDate=${this.startDate} .pace=${this.pace} .clinicDays=${this.clinicDays} .closures=${this.closures}
        .reviewer=${this.reviewer} .reviewedOn=${this.reviewedOn} .today=${this.today} .offersConsultation=${this.offersConsultation}
        @regimen-plan=${this.handlePlan}
      ></regimen-calculator>
    `;
  }

  private renderCalendar(takenUp: 'course' | 'consultation'): TemplateResult {
    return html`
      ${this.isChoosing && !this.isPlanning ? html`<p><button class="button quiet" type="button" @click=${this.handleBackToPlan}>${scheduler.backToPlan}</button></p>` : nothing}
      <regimen-calendar
        ?hidden=${this.isPlanning}
        .clinicName=${this.clinicName} .phone=${this.phone} .crisisText=${this.crisisText} .crisisPhone=${this.crisisPhone}
        .endpoint=${this.endpoint} .availabilitySrc=${this.availabilitySrc} .bookingUrl=${this.bookingUrl} .service=${this.service}
        .consultationService=${this.consultationService} .location=${this.location} .today=${this.today}
        .commit=${takenUp === 'consultation' ? 'consultation' : this.commit} .availabilitySource=${this.availabilitySource}
        @regimen-step=${this.handleStep}
      ><slot name="before-booking" slot="before-booking"></slot></regimen-calendar>
    `;
  }

  /** A page that commits to a consultation says that its one service is one. */
  private get offersConsultation(): boolean {
    return this.consultationService !== '' || this.commit === 'consultation';
  }

  private readonly handlePlan = async (): Promise<void> => {
    this.takenUp = this.calculator?.choice;
    this.handsOver = true;
    this.isPlanning = false;
    this.isChoosing = true;
    await this.updateComplete;
    await this.calendar?.focusHeading();
  };

  private readonly handleStep = ({detail}: CustomEvent<RegimenEvents['regimen-step']>): void => {
    this.isChoosing = detail.step === 'times' || detail.step === 'consultation';
  };

  private readonly handleBackToPlan = async (): Promise<void> => {
    this.isPlanning = true;
    await this.updateComplete;
    await this.calculator?.focusHeading();
  };
}
