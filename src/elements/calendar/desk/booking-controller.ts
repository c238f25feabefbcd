import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Availability, Capabilities} from '../../../availability/availability.ts';
import type {ContactRules} from '../../../booking/check-contact.ts';
import {bookingFlow, newBooking, type BookingAction, type BookingState} from '../../../booking/booking-flow.ts';
import type {BookingOutcome, LostSession} from '../../../booking/booking-outcome.ts';
import type {BookingRequest} from '../../../booking/booking-request.ts';
import {buildBookingRequest} from '../../../booking/build-booking-request.ts';
import {bookedNow, type Commit} from '../../../booking/commit.ts';
import {findBooking, submitBooking, type SubmitOptions} from '../../../booking/submit-booking.ts';
import type {Issue} from '../../../parsing/issue.ts';
import type {Course} from '../../../schedule/course.ts';
import type {Need} from '../../../schedule/need.ts';
import type {Preferences} from '../../../schedule/preferences.ts';
import {repairCourse} from '../../../schedule/repair-course.ts';
import {BackOnline} from '../back-online.ts';
import {deviceClock} from './clock.ts';
import type {FillTime} from './fill-time.ts';
import {HoldController} from './hold-controller.ts';
import {leaveToPage} from './leave-to-page.ts';
import {newRequestId} from './request-id.ts';
import {suggestedSlots} from './suggested-slots.ts';
import {RetryTime} from './retry-time.ts';

/** What a booking needs from the element around it. */
export interface BookingContext {
  readonly url: string;
  /** Where times can be held meanwhile; absent where the endpoint holds none. */
  readonly holdsUrl: string | undefined;
  readonly service: string;
  readonly need: Need;
  readonly commit: Commit;
  readonly preferences: Preferences;
  readonly capabilities: Capabilities;
  /** What the clinic asks of whoever books. */
  readonly rules: ContactRules;
  /** Proof that a person is booking; empty when the clinic asks for none. */
  readonly token: string;
  /** Passes before anything is sent. */
  readonly fillTime: FillTime;
  readonly reload: () => Promise<Availability | undefined>;
  /** `issues` say what is wrong with an outcome that the page gave. */
  readonly onOutcome: (outcome: BookingOutcome, issues: readonly Issue[]) => void;
}

/** Owns the state of one booking and carries out what the reducer cannot: hold, send, look up, reload, repair. */
export class BookingController implements ReactiveController {
  /** When a busy clinic can be tried again. */
  readonly retry: RetryTime;
  private readonly host: ReactiveControllerHost & EventTarget & {readonly isConnected: boolean};
  private readonly context: () => BookingContext | undefined;
  private readonly holds: HoldController;
  private current: BookingState = newBooking;
  private request: BookingRequest | undefined;
  /** Ids of all slots that this booking has lost, because fresh free times may still list them. */
  private gone: readonly string[] = [];

  constructor(host: ReactiveControllerHost & EventTarget & {readonly isConnected: boolean}, context: () => BookingContext | undefined) {
    this.host = host;
    this.context = context;
    this.retry = new RetryTime(host);
    new BackOnline(host, () => this.sendOrLookUp());
    this.holds = new HoldController(host, {
      onExtended: (hold) => this.dispatch({kind: 'held', hold}),
      onEnded: () => this.dispatch({kind: 'holdEnded'}),
      mayRelease: () => this.current.kind !== 'submitting' && this.current.kind !== 'unknown',
    });
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
    if (isPossible && action.kind === 'startOver') this.holds.release();
    if (isPossible) this.host.requestUpdate();
    return isPossible;
  }

  /** Takes a course on, and has its times held where the endpoint does that. */
  async choose(course: Course): Promise<void> {
    if (this.dispatch({kind: 'choose', course, holds: this.canHold})) await this.hold();
  }

  /** Gives held times back, for when others are wanted than these. */
  letGo(): void {
    this.holds.release();
    this.dispatch({kind: 'holdEnded'});
  }

  /** Has times held that no longer are. */
  async holdAgain(): Promise<void> {
    if (this.canHold && this.dispatch({kind: 'holdAgain'})) await this.hold();
  }

  /**
   * Sends the booking, or lets the page send it; once: a second call while it is under way does nothing.
   * The state changes before the page is asked, so that whatever the page does meanwhile finds the request under way.
   */
  async submit(isOffline = false): Promise<void> {
    const {state} = this;
    const context = this.context();
    if (state.kind !== 'reviewing' || context === undefined) return;
    const requestId = state.requestId ?? newRequestId();
    this.dispatch({kind: 'submit', requestId});
    if (isOffline) return this.finish(context, Promise.resolve({kind: 'refused', reason: 'offline'}));
    if (context.fillTime.isTooSoon) await context.fillTime.pass();
    if (this.holds.isOpen) await this.holds.settle();
    const {service, token, commit} = context;
    const request = buildBookingRequest({requestId, service, token, holdId: this.holds.holdId, course: state.course, commit, contact: state.contact, ...context.rules, timeZone: deviceZone()});
    this.request = request;
    const page = leaveToPage(this.host, request, context.capabilities.series);
    if (page.kind === 'prevented') return void this.dispatch({kind: 'takenOver'});
    if (page.kind === 'none') return this.finish(context, submitBooking(context.url, request, submitOptions(context)));
    const {outcome, issues} = await page.answer;
    await this.finish(context, Promise.resolve(outcome), issues);
  }

  /** Sends a refused booking once more, as it is. */
  async submitAgain(): Promise<void> {
    if (this.retry.ahead === undefined && this.dispatch({kind: 'review'})) await this.submit();
  }

  /** Asks the clinic whether it has the booking whose answer never came. */
  async checkAgain(): Promise<void> {
    const context = this.context();
    if (context === undefined || this.request === undefined || !this.dispatch({kind: 'checkAgain'})) return;
    await this.finish(context, findBooking(context.url, this.request, submitOptions(context)));
  }

  /** What was not sent is sent, and what may have arrived is looked up; neither can book twice. */
  private sendOrLookUp(): void {
    const {state} = this;
    if (state.kind === 'refused' && state.reason === 'offline') void this.submitAgain();
    if (state.kind === 'unknown') void this.checkAgain();
  }

  private get canHold(): boolean {
    return this.context()?.holdsUrl !== undefined;
  }

  private async hold(): Promise<void> {
    const {state} = this;
    const context = this.context();
    if (state.kind !== 'holding' || context?.holdsUrl === undefined) return;
    const {service, capabilities: {idempotency}, commit} = context;
    const goOn = deviceClock.after(longestHolding, () => this.dispatch({kind: 'held'}));
    const holding = await this.holds.take({url: context.holdsUrl, service, idempotency}, bookedNow(state.course.slots, commit));
    goOn();
    if (holding.kind === 'conflict') {
      if (this.dispatch({kind: 'notHeld', lost: holding.lost})) await this.repair(context, holding.lost);
      return;
    }
    const isWanted = this.dispatch({kind: 'held', hold: holding.kind === 'held' ? holding.hold : undefined});
    if (!isWanted && this.current.kind === 'choosing') this.holds.release();
  }

  private async finish(context: BookingContext, sending: Promise<BookingOutcome>, issues: readonly Issue[] = []): Promise<void> {
    const outcome = await sending.catch(notKnown);
    this.retry.set(outcome.kind === 'refused' ? outcome.problem?.retryAfter : undefined);
    this.dispatch({kind: 'outcome', outcome});
    if (outcome.kind === 'confirmed' || outcome.kind === 'requested' || outcome.kind === 'expired') this.holds.forget();
    context.onOutcome(outcome, issues);
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
    const slots = availability?.slots ?? [];
    const suggested = suggestedSlots(lost, slots);
    const canRepair = slots.length + suggested.length > 0 && ids.length > 1 && lostNow.length > 0;
    const repair = canRepair ? repairCourse({need, slots, preferences, course: state.course, lost: this.gone, suggested}) : undefined;
    if (this.dispatch(repair?.kind === 'repaired' ? {...repair, holds: this.canHold} : {kind: 'unrepairable'})) await this.hold();
  }
}

/** Milliseconds after which nobody waits for a hold any more: it can come later, and the times can be booked without. */
const longestHolding = 6_000;

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
