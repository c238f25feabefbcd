import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Availability, Capabilities} from '../../availability/availability.ts';
import type {ContactRules} from '../../booking/check-contact.ts';
import {bookingFlow, newBooking, type BookingAction, type BookingState} from '../../booking/booking-flow.ts';
import type {BookingOutcome, LostSession} from '../../booking/booking-outcome.ts';
import type {BookingRequest} from '../../booking/booking-request.ts';
import {buildBookingRequest} from '../../booking/build-booking-request.ts';
import {findBooking, submitBooking, type SubmitOptions} from '../../booking/submit-booking.ts';
import type {Need} from '../../schedule/need.ts';
import type {Preferences} from '../../schedule/preferences.ts';
import {repairCourse} from '../../schedule/repair-course.ts';
import {leaveToPage} from './leave-to-page.ts';
import {newRequestId} from './request-id.ts';

/** What a booking needs from the element around it. */
export interface BookingContext {
  readonly url: string;
  readonly service: string;
  readonly need: Need;
  readonly preferences: Preferences;
  readonly capabilities: Capabilities;
  /** What the clinic asks of whoever books. */
  readonly rules: ContactRules;
  readonly reload: () => Promise<Availability | undefined>;
  readonly onOutcome: (outcome: BookingOutcome) => void;
}

/** Owns the state of one booking and carries out what the reducer cannot: send, look up, reload, repair. */
export class BookingController implements ReactiveController {
  private readonly host: ReactiveControllerHost & EventTarget;
  private readonly context: () => BookingContext | undefined;
  private current: BookingState = newBooking;
  private request: BookingRequest | undefined;
  /** Ids of all slots that this booking has lost, because fresh free times may still list them. */
  private gone: readonly string[] = [];

  constructor(host: ReactiveControllerHost & EventTarget, context: () => BookingContext | undefined) {
    this.host = host;
    this.context = context;
    host.addController(this);
  }

  get state(): BookingState {
    return this.current;
  }

  /** A booking outlives the element: once sent it is not called back. */
  hostConnected(): void {
    this.host.requestUpdate();
  }

  /** Gives whether the action was possible. */
  dispatch(action: BookingAction): boolean {
    const next = bookingFlow(this.current, action);
    const isPossible = next !== this.current;
    this.current = next;
    if (next.kind === 'choosing') this.gone = [];
    if (isPossible) this.host.requestUpdate();
    return isPossible;
  }

  /**
   * Sends the booking, or lets the page send it; once: a second call while it is under way does nothing.
   * The state changes before the page is asked, so that whatever the page does meanwhile finds the request under way.
   */
  async submit(): Promise<void> {
    const {state} = this;
    const context = this.context();
    if (state.kind !== 'reviewing' || context === undefined) return;
    const requestId = state.requestId ?? newRequestId();
    const request = buildBookingRequest({requestId, service: context.service, course: state.course, contact: state.contact, ...context.rules, timeZone: deviceZone()});
    this.dispatch({kind: 'submit', requestId});
    this.request = request;
    const page = leaveToPage(this.host, request);
    if (page.kind === 'prevented') return void this.dispatch({kind: 'takenOver'});
    await this.finish(context, page.kind === 'answered' ? page.outcome : submitBooking(context.url, request, submitOptions(context)));
  }

  /** Asks the clinic whether it has the booking whose answer never came. */
  async checkAgain(): Promise<void> {
    const context = this.context();
    if (context === undefined || this.request === undefined || !this.dispatch({kind: 'checkAgain'})) return;
    await this.finish(context, findBooking(context.url, this.request, submitOptions(context)));
  }

  private async finish(context: BookingContext, sending: Promise<BookingOutcome>): Promise<void> {
    const outcome = await sending.catch(notKnown);
    this.dispatch({kind: 'outcome', outcome});
    context.onOutcome(outcome);
    if (outcome.kind === 'conflict') await this.repair(context, outcome.lost);
  }

  /** Keeps the sessions that are still free and finds legal times for the others. A single time is the patient's to choose. */
  private async repair({need, preferences, reload}: BookingContext, lost: readonly LostSession[]): Promise<void> {
    const availability = await reload().catch(noneLoaded);
    const {state} = this;
    if (state.kind !== 'conflict') return;
    const ids = state.course.slots.map(({id}) => id);
    const lostNow = lost.length > 0 ? lost.map(({slotId}) => slotId) : missingFrom(ids, availability);
    this.gone = [...this.gone, ...lostNow];
    const canRepair = availability !== undefined && ids.length > 1 && lostNow.length > 0;
    const repair = canRepair ? repairCourse({need, slots: availability.slots, preferences, course: state.course, lost: this.gone}) : undefined;
    this.dispatch(repair?.kind === 'repaired' ? repair : {kind: 'unrepairable'});
  }
}

/** Once a request may have left, a failure on the way says nothing about what the clinic has. The page is told by `onOutcome`. */
function notKnown(): BookingOutcome {
  return {kind: 'unknown'};
}

/** A source that fails instead of answering has no fresh times; the choice of times, which follows, shows its failure. */
function noneLoaded(): undefined {
  return undefined;
}

function submitOptions({capabilities}: BookingContext): SubmitOptions {
  return {capabilities, jitter: Math.random};
}

function deviceZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

function missingFrom(ids: readonly string[], availability: Availability | undefined): readonly string[] {
  const free = new Set(availability?.slots.map(({id}) => id));
  return ids.filter((id) => !free.has(id));
}
