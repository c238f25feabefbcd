import {html, type CSSResultGroup, type ReactiveController, type TemplateResult} from 'lit';
import {leastCapabilities, type Availability, type Capabilities} from '../../../availability/availability.ts';
import {isAtTimes} from '../../../booking/at-times.ts';
import type {BookingState} from '../../../booking/booking-flow.ts';
import type {ContactRules} from '../../../booking/check-contact.ts';
import type {Wishes} from '../../../booking/course-request.ts';
import type {Hold} from '../../../booking/hold.ts';
import type {RequestState} from '../../../booking/request-flow.ts';
import {wasSent} from '../../../booking/was-sent.ts';
import type {LocalDate} from '../../../dates/local-date.ts';
import type {Course} from '../../../schedule/course.ts';
import type {Preferences} from '../../../schedule/preferences.ts';
import {sessionTableStyles} from '../../../ui/session-table.styles.ts';
import type {RegimenElement} from '../../regimen-element.ts';
import {AfterBooking} from './after-booking.ts';
import {afterBookingStyles} from './after-booking.styles.ts';
import {BookingController, type BookingContext} from './booking-controller.ts';
import {bookingScreen} from './booking-screen.ts';
import type {BookingAttributes} from '../calendar-attributes.ts';
import type {CalendarSettings} from '../calendar-settings.ts';
import {contactRules} from '../details/contact-rules.ts';
import {FillTime} from './fill-time.ts';
import type {Offer} from '../offer.ts';
import {tellOutcome, tellRequest} from './outcome-report.ts';
import {proofToken} from '../details/proof-token.ts';
import {RequestController, type RequestContext} from '../request/request-controller.ts';
import {requestScreen} from '../request/request-screens.ts';
import {requestStyles} from '../request/request.styles.ts';
import type {VisitorClock} from '../times/visitor-clock.ts';

export const sheets: CSSResultGroup = [sessionTableStyles, requestStyles, afterBookingStyles];

/** What the desk needs to know of the choice of times. What depends on the visitor's wishes is asked for when it is needed: it depends on the desk in turn. */
export interface ChosenFrom {
  readonly availability: Availability | undefined;
  readonly preferences: () => Preferences;
  /** What is wished for, as far as it means something without a choice of times. */
  readonly wishes: () => Wishes;
  readonly clock: () => VisitorClock;
  readonly reload: () => Promise<Availability | undefined>;
}

/** What the desk depends on. */
export interface DeskContext {
  readonly settings: CalendarSettings;
  readonly offer: Offer;
  readonly today: LocalDate;
  readonly clinic: string;
  readonly times: ChosenFrom;
  /** Offered beside a course, where the clinic has it. */
  readonly onConsultation: (() => void) | undefined;
  /** From a consultation. */
  readonly onBackToCourse: (() => void) | undefined;
}

type DeskHost = RegimenElement & Pick<BookingAttributes, 'fields' | 'consent' | 'token'>;

/** Takes a course on once its times are chosen, or a request in their place: from the contact form to the confirmation. It is loaded while times are looked at. */
export class BookingDesk implements ReactiveController {
  private readonly host: DeskHost;
  private readonly context: () => DeskContext;
  private readonly fillTime = new FillTime();
  private readonly booking: BookingController;
  private readonly request: RequestController;
  private readonly afterBooking: AfterBooking;

  constructor(host: DeskHost, context: () => DeskContext) {
    this.host = host;
    this.context = context;
    this.booking = new BookingController(host, () => this.bookingContext);
    this.request = new RequestController(host, () => this.requestContext);
    this.afterBooking = new AfterBooking(host);
    host.addController(this);
  }

  /** A person takes longer over the form than a program, from when it is on show. */
  hostUpdated(): void {
    if (this.state.kind === 'details') this.fillTime.begin();
  }

  /** Where a request stands, or else a booking. While times are chosen it is `choosing`. */
  get state(): BookingState | RequestState {
    const {state} = this.booking;
    return this.request.state ?? (isAtTimes(state) ? {...state, kind: 'choosing'} : state);
  }

  /** Whether the clinic may have something of this visitor. */
  get isSent(): boolean {
    return wasSent(this.request.state ?? this.booking.state);
  }

  /** Times that are held for the visitor. */
  get hold(): Hold | undefined {
    const {hold} = this.booking.state;
    return typeof hold === 'object' ? hold : undefined;
  }

  /** Whether chosen times are about to be held. */
  get isHolding(): boolean {
    return this.booking.state.kind === 'holding';
  }

  choose(course: Course): void {
    void this.booking.choose(course);
  }

  /** Another booking. What may have reached the clinic already stays as it is. */
  startOver(): void {
    this.booking.dispatch({kind: 'startOver'});
    this.request.startOver();
  }

  /** Gives held times back, for when others are wanted than these. */
  letGo(): void {
    this.booking.letGo();
  }

  /** Wishes in place of times. */
  askInstead(): void {
    this.booking.dispatch({kind: 'back'});
    this.booking.letGo();
    this.request.open();
  }

  render(): TemplateResult {
    const {requestContext: context, request: {state: request}} = this;
    if (request !== undefined) return context === undefined ? html`` : requestScreen(request, {...context, controller: this.request});
    const {state} = this.booking;
    return state.kind === 'choosing' ? html`` : this.renderBooking(state);
  }

  private renderBooking(state: Exclude<BookingState, {kind: 'choosing'}>): TemplateResult {
    const {offer, times, clinic} = this.context();
    return bookingScreen(state, {
      ...offer,
      booking: this.booking,
      capabilities: this.capabilities,
      rules: this.contactRules,
      free: times.availability?.slots ?? [],
      clock: times.clock(),
      clinic,
      phone: this.host.phone,
      afterBooking: this.afterBooking,
      onRequest: this.offersRequest ? () => this.askInstead() : undefined,
    });
  }

  /** Where there are no times to choose, and the clinic takes requests. */
  private get offersRequest(): boolean {
    const {request, isRequestOnly} = this.context().settings;
    return request !== undefined && !isRequestOnly;
  }

  private get capabilities(): Capabilities {
    return this.context().times.availability?.capabilities ?? leastCapabilities;
  }

  private get contactRules(): ContactRules {
    return contactRules(this.host, this.context().today);
  }

  private get requestContext(): RequestContext | undefined {
    const {settings: {request, isRequestOnly, hours}, offer, today, clinic, times, onConsultation, onBackToCourse} = this.context();
    if (request === undefined) return undefined;
    return {
      ...offer,
      url: request,
      isOnly: isRequestOnly,
      hours,
      today,
      clinic,
      phone: this.host.phone,
      rules: this.contactRules,
      token: proofToken(this.host),
      contact: this.booking.state.contact,
      wishes: times.wishes,
      fillTime: this.fillTime,
      onConsultation,
      onBack: isRequestOnly ? onBackToCourse : this.backToTimes,
      onOutcome: (outcome) => tellRequest(this.host, outcome),
    };
  }

  private readonly backToTimes = (): void => {
    const contact = this.request.close();
    if (contact !== undefined) this.booking.dispatch({kind: 'enterDetails', contact});
  };

  private get bookingContext(): BookingContext | undefined {
    const {settings: {booking, holds}, offer, clinic, times} = this.context();
    if (booking === undefined) return undefined;
    return {
      ...offer,
      url: booking,
      holdsUrl: this.capabilities.holds ? holds : undefined,
      preferences: times.preferences(),
      capabilities: this.capabilities,
      rules: this.contactRules,
      token: proofToken(this.host),
      fillTime: this.fillTime,
      reload: times.reload,
      onOutcome: (outcome, issues) => {
        void this.afterBooking.make(outcome, clinic);
        tellOutcome(this.host, outcome, issues);
      },
    };
  }
}
