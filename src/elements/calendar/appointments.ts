import type {CSSResultGroup, ReactiveController, TemplateResult} from 'lit';
import type {LocalDate} from '../../dates/local-date.ts';
import type {Issue} from '../../parsing/issue.ts';
import type {Course} from '../../schedule/course.ts';
import {calendarForm} from '../../styles/calendar-form.styles.ts';
import {disclosure} from '../../styles/disclosure.styles.ts';
import {table} from '../../styles/table.styles.ts';
import {OnDemand} from '../on-demand.ts';
import {onDemandScreen} from '../on-demand-screen.ts';
import {writtenAttributes} from '../with-attributes.ts';
import type {BookingDesk, DeskContext} from './desk/booking-desk.ts';
import {calendarAttributes} from './calendar-attributes.ts';
import {readCalendarSettings, type CalendarSettings} from './calendar-settings.ts';
import {callForConsultation} from './call-for-consultation.ts';
import type {ChoosingContext} from './times/choosing.ts';
import type {ChoosingController} from './times/choosing-controller.ts';
import {FormIssues} from './details/form-issues.ts';
import {offerOf, type Offer} from './offer.ts';
import type {RegimenCalendar} from './regimen-calendar.ts';
import {stepName} from './step-name.ts';
import {todayAtClinic} from './today-at-clinic.ts';
import {clockAtClinic} from './times/visitor-clock.ts';

export const sheets: CSSResultGroup = [calendarForm, table, disclosure];

/** Leads from what the page offers, by the choice of times, to what is booked. It is loaded while the first question is read, or the page waits for times. */
export class Appointments implements ReactiveController {
  private readonly host: RegimenCalendar;
  private readonly formIssues: FormIssues;
  private readonly times: OnDemand<ChoosingController>;
  private readonly desk: OnDemand<BookingDesk>;
  private settings: CalendarSettings;
  private found: readonly Issue[] = [];
  /** A course that was chosen before what books it had been loaded. */
  private chosen: Course | undefined;

  constructor(host: RegimenCalendar) {
    this.host = host;
    this.settings = readCalendarSettings(writtenAttributes(host, calendarAttributes), host.availabilitySource !== undefined).settings;
    this.formIssues = new FormIssues(host);
    this.times = new OnDemand(host, async () => {
      const {ChoosingController} = await host.take(['times'], import('./times/choosing-controller.ts'));
      return new ChoosingController(host, () => this.choosingContext, () => this.desk.begin());
    });
    this.desk = new OnDemand(host, async () => {
      const {BookingDesk} = await host.take(['times', 'course', 'booking'], import('./desk/booking-desk.ts'));
      return new BookingDesk(host, () => this.deskContext);
    });
    host.addController(this);
  }

  /** What is wrong with the attributes. */
  get issues(): readonly Issue[] {
    return this.found;
  }

  /** Whether the clinic may have a booking or a request already, which no other plan takes back. */
  get isSent(): boolean {
    return this.desk.value?.isSent === true;
  }

  /** Offered beside a course, where the clinic has it. */
  get consult(): (() => void) | undefined {
    if (!this.offer.canConsult || this.offer.isConsultation) return undefined;
    return () => this.host.switchTo(true);
  }

  /** Where the visitor is, by the name that the page is told. */
  get step(): string {
    return stepName(this.desk.value?.state.kind ?? (this.settings.isRequestOnly ? 'wishing' : 'choosing'), this.offer.isConsultation);
  }

  hostUpdate(): void {
    const {host} = this;
    const {settings, issues} = readCalendarSettings(writtenAttributes(host, calendarAttributes), host.availabilitySource !== undefined);
    this.settings = settings;
    this.found = [...issues, ...this.formIssues.find()];
    if (this.isOpen) this.askForParts();
    this.handOver();
  }

  /** What the next screen is made of comes while the safety questions are read. */
  hostUpdated(): void {
    if (this.host.isOffered && this.host.asksForSafety) queueMicrotask(() => this.askForParts());
  }

  /** Another plan starts anew. What may have reached the clinic already stays as it is. */
  startOver(): void {
    this.desk.value?.startOver();
  }

  /** Leaves what was chosen, for something else that is booked. */
  letGo(): void {
    this.chosen = undefined;
    this.desk.value?.letGo();
    this.times.value?.lookAnew();
  }

  render(): TemplateResult {
    const {phone} = this.host;
    if (this.offer.isConsultation && !this.offer.canConsult) return callForConsultation(phone);
    if (this.isAtDesk) return onDemandScreen(this.desk, phone, (desk) => desk.render());
    return onDemandScreen(this.times, phone, (times) => times.render());
  }

  private get offer(): Offer {
    return offerOf(this.settings, this.host, this.host.asksForConsultation);
  }

  /** Whether times may be looked for, or asked for. */
  private get isOpen(): boolean {
    return this.found.length === 0 && this.host.isOffered && !this.host.asksForSafety && (this.offer.canConsult || !this.offer.isConsultation);
  }

  /** Whether the choice of times is over, or there is none. */
  private get isAtDesk(): boolean {
    return this.chosen !== undefined || this.settings.isRequestOnly || (this.desk.value?.state.kind ?? 'choosing') !== 'choosing';
  }

  private askForParts(): void {
    if (this.settings.isRequestOnly) this.desk.begin();
    else this.times.begin();
  }

  /** From a consultation. */
  private get backToCourse(): (() => void) | undefined {
    return this.host.asksForConsultation && this.offer.hasCourse ? () => this.host.switchTo(false) : undefined;
  }

  /** Offered where there are no times to choose, and the clinic takes requests. */
  private get askInstead(): (() => void) | undefined {
    const {settings: {request, isRequestOnly}, desk: {value: desk}} = this;
    return request === undefined || isRequestOnly || desk === undefined ? undefined : () => desk.askInstead();
  }

  private get choosingContext(): ChoosingContext {
    const {host, desk: {value: desk}} = this;
    return {
      ...this.offer,
      hold: desk?.hold,
      isHolding: desk?.isHolding ?? false,
      settings: this.settings,
      availabilitySource: host.availabilitySource,
      location: host.location,
      isOpen: this.isOpen,
      today: this.today,
      wishedStart: host.wishedStart,
      wishedDays: host.wishedDays,
      window: this.offer.isConsultation ? undefined : host.window,
      phone: host.phone,
      onChosen: (course) => this.choose(course),
      onConsultation: this.consult,
      onRequest: this.askInstead,
      onBack: this.backToCourse,
    };
  }

  private get deskContext(): DeskContext {
    const {host, times: {value: times}} = this;
    return {
      settings: this.settings,
      offer: this.offer,
      today: this.today,
      clinic: host.clinic,
      times: {
        availability: times?.loading.availability,
        preferences: () => times?.preferences ?? {},
        wishes: () => times?.openWishes ?? namedElsewhere(host),
        clock: () => times?.clock ?? clockAtClinic,
        reload: async () => times?.loading.reload(),
      },
      onConsultation: this.consult,
      onBackToCourse: this.backToCourse,
    };
  }

  private get today(): LocalDate {
    return this.settings.today ?? todayAtClinic(this.times.value?.loading.availability, new Date());
  }

  private choose(course: Course): void {
    this.chosen = course;
    this.desk.ask();
    this.host.requestUpdate();
  }

  /** Hands a chosen course on as soon as there is a desk that takes it. */
  private handOver(): void {
    const {chosen, desk: {value: desk}} = this;
    if (chosen === undefined || desk === undefined) return;
    this.chosen = undefined;
    desk.choose(chosen);
  }
}

function namedElsewhere({wishedStart: earliest, wishedDays: weekdays}: Pick<RegimenCalendar, 'wishedStart' | 'wishedDays'>): ReturnType<DeskContext['times']['wishes']> {
  return {...(earliest && {earliest}), ...(weekdays && {weekdays})};
}
