import {deviceClock, type Clock} from './clock.ts';

/** Milliseconds that a person needs at least for a form that a password manager fills in: programs are faster. */
export const leastFillMs = 3_000;

/**
 * The time from the contact form to what is sent. A clinic's endpoint may take whatever comes sooner for a program's, so
 * it waits for the rest; a fast person sees only that it is being sent.
 */
export class FillTime {
  private readonly clock: Clock;
  private shownAt: number | undefined;

  constructor(clock: Clock = deviceClock) {
    this.clock = clock;
  }

  /** The form is on show; only the first time counts. */
  begin(): void {
    this.shownAt ??= this.clock.now();
  }

  /** Whether a person could hardly be done. */
  get isTooSoon(): boolean {
    return this.rest > 0;
  }

  /** Waits for the rest of the time. */
  async pass(): Promise<void> {
    if (this.isTooSoon) await new Promise<void>((resolve) => this.clock.after(this.rest, resolve));
  }

  /** A clock that was set back meanwhile keeps nobody waiting for longer. */
  private get rest(): number {
    return this.shownAt === undefined ? 0 : Math.min(this.shownAt + leastFillMs - this.clock.now(), leastFillMs);
  }
}
