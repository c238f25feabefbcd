import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {deviceClock, type Clock} from './clock.ts';

/** Keeps the moment before which the clinic asks not to be tried again, and shows its host anew when it has come. */
export class RetryTime implements ReactiveController {
  private readonly host: ReactiveControllerHost;
  private readonly clock: Clock;
  private moment = 0;
  private stop: () => void = () => undefined;

  constructor(host: ReactiveControllerHost, clock: Clock = deviceClock) {
    this.host = host;
    this.clock = clock;
    host.addController(this);
  }

  /** Milliseconds since 1 January 1970 UTC, as long as it lies ahead. */
  get ahead(): number | undefined {
    return this.moment > this.clock.now() ? this.moment : undefined;
  }

  /** Not before so many seconds from now; at once when the clinic names none. */
  set(seconds = 0): void {
    this.moment = this.clock.now() + seconds * 1_000;
    this.wake();
  }

  hostConnected(): void {
    this.wake();
  }

  hostDisconnected(): void {
    this.stop();
  }

  private wake(): void {
    this.stop();
    if (this.ahead !== undefined) this.stop = this.clock.after(this.moment - this.clock.now(), () => this.host.requestUpdate());
  }
}
