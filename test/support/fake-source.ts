import type {AvailabilityFailureReason, AvailabilityResult, AvailabilitySource, LoadOptions} from '../../src/availability/availability-source.ts';
import type {DateRange} from '../../src/availability/date-range.ts';
import {mergeAvailability} from '../../src/availability/merge-availability.ts';
import {weeksAvailability} from './open-weeks.ts';
import {settled} from './fake-endpoint.ts';

/** One question that the source was asked. */
export interface SourceRequest {
  readonly range: DateRange;
  readonly signal: AbortSignal;
  readonly service: string | undefined;
  readonly answer: (result: AvailabilityResult) => void;
}

/** A source whose answers are given by hand; until then each question stays open. */
export class FakeSource implements AvailabilitySource {
  readonly requests: SourceRequest[] = [];

  load(range: DateRange, {signal, service}: LoadOptions): Promise<AvailabilityResult> {
    return new Promise((resolve, reject) => {
      this.requests.push({range, signal, service, answer: resolve});
      signal.addEventListener('abort', () => reject(signal.reason as Error));
    });
  }

  /** The months that were asked for, in order. */
  get months(): string[] {
    return this.requests.map(({range}) => range.start.slice(0, 7));
  }

  get aborted(): boolean[] {
    return this.requests.map(({signal}) => signal.aborted);
  }

  /** Answers all questions so far with the times of these weeks. */
  async answerAll(availability = weeksAvailability()): Promise<void> {
    this.requests.forEach(({range, answer}) => answer({kind: 'loaded', availability: mergeAvailability([availability], range), notes: []}));
    await settled();
  }

  /** Answers all questions so far with a failure. */
  async failAll(reason: AvailabilityFailureReason): Promise<void> {
    this.requests.forEach(({answer}) => answer({kind: 'failed', reason}));
    await settled();
  }
}
