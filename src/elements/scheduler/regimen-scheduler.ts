import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import type {AvailabilitySource} from '../../availability/availability-source.ts';
import {scheduler, shared} from '../../i18n/start-words.ts';
import type {Issue} from '../../parsing/issue.ts';
import {calculatorAttributes, type CalculatorAttributes} from '../calculator/calculator-attributes.ts';
import type {RegimenCalculator} from '../calculator/regimen-calculator.ts';
import {InlineProtocol} from '../calculator/protocol/inline-protocol.ts';
import {bookingAttributes, type BookingAttributes} from '../calendar/calendar-attributes.ts';
import type {RegimenCalendar} from '../calendar/regimen-calendar.ts';
import type {RegimenEvents} from '../events.ts';
import {exportedParts} from '../exported-parts.ts';
import {OnDemand} from '../on-demand.ts';
import {onDemandScreen} from '../on-demand-screen.ts';
import {passOn} from '../pass-on.ts';
import {RegimenElement} from '../regimen-element.ts';
import {healthList} from '../safety/health-list.ts';
import {safetyStyles} from '../safety/safety.styles.ts';
import {attributeValues, withAttributes} from '../with-attributes.ts';
import type {AttributeChecks} from './attribute-checks.ts';

interface SchedulerElement extends RegimenElement, CalculatorAttributes, BookingAttributes {}

/**
 * The calculator and the calendar as one flow: plan, times, details, review, booked.
 *
 * @tag regimen-scheduler
 * @slot - Shown until the script has loaded: the clinic's phone, or a link. A child `<script type="application/json">` is the clinic's own protocol.
 * @slot captcha - The clinic's own check against robots, in the contact form.
 * @slot cost - The clinic's own words about what it costs, beside the time that a plan takes.
 * @slot before-visit - On the confirmation: what to bring, whether to eat, who takes you home.
 * @slot after-booking - At the end of the confirmation: what happens next.
 * @slot before-booking - The clinic's own terms, above the last step: when to cancel, what to bring.
 * @slot health-list - The clinic's own list of conditions that call for a talk first, in place of ours: a `<ul>`.
 * @fires regimen-plan
 * @fires regimen-step
 * @fires regimen-submit
 * @fires regimen-booked
 * @fires regimen-track
 * @fires regimen-error
 * @csspart progress - The bar that says how many questions are left.
 * @csspart headline - The large numbers at the top of the plan; also a `heading`.
 * @csspart course-option - One of the proposed courses; also `selected`.
 * @csspart month - The calendar of one month.
 * @csspart month-button - The arrows beside the name of the month.
 * @csspart day - A day of the month; also `free` where it has times, and `selected`.
 * @csspart slot - A time of the day; also `selected`.
 */
export class RegimenScheduler extends withAttributes<SchedulerElement>({...calculatorAttributes, ...bookingAttributes}, []) {
  static override styles: CSSResultGroup = [RegimenElement.styles, safetyStyles];

  /** Registers `regimen-calendar`, which is needed only when a plan has been taken up. The entry file says how. */
  static fetchCalendar: () => Promise<unknown> = () => Promise.resolve();

  /** Where free times come from, in place of an address: a source, or what an endpoint would answer. */
  @property({attribute: false}) availabilitySource: AvailabilitySource | object | undefined;

  /** What the visitor has taken up last; until then only the calculator is there. */
  @state() private takenUp: 'course' | 'consultation' | undefined;
  /** Whether the plan is on show, and not the times for it. */
  @state() private isPlanning = true;
  /** Whether times are still being chosen: the way back to the plan ends where the contact form brings its own. */
  @state() private isChoosing = true;

  private readonly inlineProtocol = new InlineProtocol(this);
  private readonly checks = new OnDemand<AttributeChecks>(this, async () => new (await import('./attribute-checks.ts')).AttributeChecks(this));
  private issues: readonly Issue[] = [];
  private readonly calendarCode = new OnDemand(this, () => RegimenScheduler.fetchCalendar());
  /** Whether a plan has just been taken up that the calendar does not have yet. */
  private handsOver = false;

  @query('regimen-calculator') private readonly calculator!: RegimenCalculator | null;
  @query('regimen-calendar') private readonly calendar!: RegimenCalendar | null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.issues = this.checks.value?.find() ?? [];
  }

  protected override attributeIssues(): readonly Issue[] {
    return this.issues;
  }

  /** The calendar takes the plan up before it first shows anything. */
  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    queueMicrotask(this.checks.begin);
    if (!this.handsOver || this.calculator === null || this.calendar === null) return;
    this.calendar.takeUp(this.calculator);
    this.handsOver = false;
  }

  protected override renderContent(): TemplateResult {
    return html`
      ${this.renderCalculator()}
      ${this.takenUp === undefined ? nothing : this.renderTimes(this.takenUp)}
    `;
  }

  override isInCrisis(): boolean {
    return this.calculator?.isInCrisis() === true;
  }

  /** The two elements inside bring the line themselves, as far as one of them is to be seen. */
  protected override renderCrisisLine(): TemplateResult | typeof nothing {
    return this.isOutOfOrder || (!this.isPlanning && this.calendarCode.value === undefined) ? super.renderCrisisLine() : nothing;
  }

  /** Both elements are hidden rather than removed, so that neither an answer nor a contact is lost on the way back. */
  private renderCalculator(): TemplateResult {
    return html`
      <regimen-calculator
        exportparts=${exportedParts}
        lang=${shared.locale}
        ?hidden=${!this.isPlanning}
        ${passOn(attributeValues(this, calculatorAttributes))}
        .offersConsultation=${this.offersConsultation}
        .protocolText=${this.inlineProtocol.text}
        .isChecked=${this.checks.state.kind !== 'failed'}
        @regimen-plan=${this.handlePlan}
        @regimen-step=${this.handleCalculatorStep}
        @click=${this.handleCalculatorClick}
      >${healthList('health-list')}<slot name="cost" slot="cost"></slot></regimen-calculator>
    `;
  }

  private renderTimes(takenUp: 'course' | 'consultation'): TemplateResult | typeof nothing {
    const {state, value} = this.calendarCode;
    if (this.isPlanning && value === undefined) return nothing;
    return html`
      ${this.isChoosing && !this.isPlanning ? html`<p><button class="button quiet" part="quiet-button" type="button" @click=${this.handleBackToPlan}>${scheduler.backToPlan}</button></p>` : nothing}
      ${onDemandScreen({state, ask: () => void this.goToTimes()}, this.phone, () => this.renderCalendar(takenUp))}
    `;
  }

  private renderCalendar(takenUp: 'course' | 'consultation'): TemplateResult {
    return html`
      <regimen-calendar
        exportparts=${exportedParts}
        lang=${shared.locale}
        ?hidden=${this.isPlanning}
        ${passOn({...attributeValues(this, bookingAttributes), ...(takenUp === 'consultation' && this.commit !== 'request' && {commit: takenUp})})}
        .availabilitySource=${this.availabilitySource}
        @regimen-step=${this.handleStep}
      >${calendarSlots.map((name) => html`<slot name=${name} slot=${name}></slot>`)}</regimen-calendar>
    `;
  }

  /** A page that commits to a consultation says that its one service is one. */
  private get offersConsultation(): boolean {
    return this.consultationService !== '' || this.commit === 'consultation';
  }

  private readonly handlePlan = (): void => {
    this.takenUp = this.calculator?.choice;
    this.handsOver = true;
    this.isPlanning = false;
    this.isChoosing = true;
    void this.goToTimes();
  };

  /** What waits for the calendar keeps the focus until its heading takes it. */
  private readonly goToTimes = async (): Promise<void> => {
    this.calendarCode.ask();
    await this.focusHeading();
    await this.updateComplete;
    await this.calendar?.focusHeading();
  };

  /** The calendar comes while the plan is read. */
  private readonly handleCalculatorStep = ({detail}: CustomEvent<RegimenEvents['regimen-step']>): void => {
    if (detail.step === 'plan') this.calendarCode.ask();
  };

  /** What is wrong with the attributes shows when nobody needs the help for a crisis any more. No event tells of that: it would tell of the answer. */
  private readonly handleCalculatorClick = (): void => {
    if (!this.isOutOfOrder) return;
    this.requestUpdate();
    void this.focusHeading();
  };

  private readonly handleStep = ({detail}: CustomEvent<RegimenEvents['regimen-step']>): void => {
    this.isChoosing = ['times', 'consultation', 'wishes'].includes(detail.step);
  };

  private readonly handleBackToPlan = async (): Promise<void> => {
    this.isPlanning = true;
    await this.updateComplete;
    await this.calculator?.focusHeading();
  };
}

/** The slots of the calendar that a page fills through this element. */
const calendarSlots = ['captcha', 'before-booking', 'before-visit', 'after-booking'];
