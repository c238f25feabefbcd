import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {slotRef} from '../../../booking/build-booking-request.ts';
import {expiryMs, renewalMs, type Hold} from '../../../booking/hold.ts';
import {extendHold, releaseHold, takeHold, type HoldOutcome, type HoldRequest} from '../../../booking/holds.ts';
import type {Slot} from '../../../schedule/slot.ts';
import {deviceClock, type Clock} from './clock.ts';
import {newRequestId} from './request-id.ts';

/** Where and for what times are held. */
export interface HoldPlace {
  readonly url: string;
  readonly service: string;
  readonly idempotency: boolean;
}

/** What became of an attempt to hold times. */
export type Holding = {readonly kind: 'held'; readonly hold: Hold} | Exclude<HoldOutcome, {readonly kind: 'held'}>;

/** What the booking does with what happens to its hold. */
export interface HoldWatch {
  readonly onExtended: (hold: Hold) => void;
  readonly onEnded: () => void;
  /** Whether the times may be given back when the visitor leaves; not when they may be booked already. */
  readonly mayRelease: () => boolean;
}

const signsOfLife = ['input', 'keydown', 'pointerdown'];

/** Holds times for the visitor: extends the hold while somebody is there, lets it run out otherwise, gives it back on leaving. */
export class HoldController implements ReactiveController {
  private readonly host: ReactiveControllerHost & EventTarget & {readonly isConnected: boolean};
  private readonly watch: HoldWatch;
  private readonly clock: Clock;
  private place: HoldPlace | undefined;
  private hold: Hold | undefined;
  /** A request whose answer never came: its hold, if there is one, would stand in the visitor's own way. */
  private open: {readonly request: HoldRequest; readonly slots: readonly Slot[]} | undefined;
  private isActive = false;
  /** Counts what was asked for: an answer to something earlier comes too late. */
  private turn = 0;
  private stop: () => void = () => undefined;

  constructor(host: ReactiveControllerHost & EventTarget & {readonly isConnected: boolean}, watch: HoldWatch, clock: Clock = deviceClock) {
    this.host = host;
    this.watch = watch;
    this.clock = clock;
    host.addController(this);
  }

  hostConnected(): void {
    signsOfLife.forEach((name) => this.host.addEventListener(name, this.noteActivity));
    window.addEventListener('pagehide', this.leave);
  }

  /** An element that is only moved is back at once. */
  hostDisconnected(): void {
    signsOfLife.forEach((name) => this.host.removeEventListener(name, this.noteActivity));
    window.removeEventListener('pagehide', this.leave);
    queueMicrotask(() => this.host.isConnected || this.leave());
  }

  /** Holds these times in place of those that are held already; a hold that is gone needs no replacing. */
  async take(place: HoldPlace, slots: readonly Slot[]): Promise<Holding> {
    const replaces = this.hold?.holdId;
    this.stop();
    const request = {requestId: newRequestId(), service: place.service, ...(replaces !== undefined && {replaces}), slots: slots.map(slotRef)};
    const holding = await this.ask(place, request, slots, place.idempotency);
    if (holding.kind === 'expired' && replaces !== undefined) {
      this.hold = undefined;
      return this.take(place, slots);
    }
    if (holding.kind === 'refused' && this.hold?.holdId === replaces) this.release();
    return holding;
  }

  /** The hold that a booking of these times needs. */
  get holdId(): string | undefined {
    return this.hold?.holdId;
  }

  /** Whether times may be held whose hold was never confirmed, and asking once more can tell. */
  get isOpen(): boolean {
    return this.open !== undefined && this.place?.idempotency === true;
  }

  /** Asks once more. */
  async settle(): Promise<void> {
    if (this.open !== undefined && this.place !== undefined) await this.ask(this.place, this.open.request, this.open.slots, false);
  }

  /** Gives the times back to others. */
  release(): void {
    if (this.hold !== undefined && this.place !== undefined) void releaseHold(this.place.url, this.hold.holdId);
    this.forget();
  }

  /** The times are booked, or gone: there is nothing to give back. */
  forget(): void {
    this.stop();
    this.turn += 1;
    this.hold = undefined;
    this.open = undefined;
  }

  private async ask(place: HoldPlace, request: HoldRequest, slots: readonly Slot[], idempotency: boolean): Promise<Holding> {
    this.turn += 1;
    const {turn} = this;
    const outcome = await takeHold(place.url, request, {idempotency, jitter: Math.random});
    if (turn !== this.turn) return this.giveUp(place, outcome);
    this.place = place;
    this.open = outcome.kind === 'open' ? {request, slots} : undefined;
    if (outcome.kind !== 'held') return outcome;
    this.hold = {holdId: outcome.holdId, expiresAt: outcome.expiresAt, slots};
    this.keepWatch(this.hold);
    return {kind: 'held', hold: this.hold};
  }

  /** A hold that nobody waits for any more. */
  private giveUp({url}: HoldPlace, outcome: HoldOutcome): Holding {
    if (outcome.kind === 'held') void releaseHold(url, outcome.holdId);
    return {kind: 'refused'};
  }

  private keepWatch(hold: Hold): void {
    this.isActive = false;
    this.stop();
    this.stop = this.clock.after(renewalMs(hold, this.clock.now()), () => this.renew(hold));
  }

  /** Where nobody is there the hold runs out, unless somebody comes back before. */
  private renew(hold: Hold): void {
    if (this.isActive) return void this.extend(hold);
    this.stop = this.clock.after(expiryMs(hold, this.clock.now()), () => (this.isActive ? void this.extend(hold) : this.end()));
  }

  private async extend(hold: Hold): Promise<void> {
    const outcome: HoldOutcome = this.place === undefined ? {kind: 'expired'} : await extendHold(this.place.url, hold.holdId, {});
    if (this.hold?.holdId !== hold.holdId) return;
    const isOver = outcome.kind === 'expired' || (outcome.kind !== 'held' && this.clock.now() >= Date.parse(hold.expiresAt));
    if (isOver) return this.end();
    this.hold = outcome.kind === 'held' ? {...hold, expiresAt: outcome.expiresAt} : hold;
    if (outcome.kind === 'held') this.watch.onExtended(this.hold);
    this.keepWatch(this.hold);
  }

  private end(): void {
    this.forget();
    this.watch.onEnded();
  }

  private readonly noteActivity = (): void => {
    this.isActive = true;
  };

  private readonly leave = (): void => {
    if (this.hold === undefined || !this.watch.mayRelease()) return;
    this.release();
    this.watch.onEnded();
  };
}
