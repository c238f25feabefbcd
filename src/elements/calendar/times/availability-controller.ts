import {Task, TaskStatus} from '@lit/task';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Availability} from '../../../availability/availability.ts';
import type {AvailabilityFailure, AvailabilityResult, AvailabilitySource} from '../../../availability/availability-source.ts';
import type {DateRange} from '../../../availability/date-range.ts';
import {monthCache, type MonthCache} from '../../../availability/month-cache.ts';
import type {LocalDate} from '../../../dates/local-date.ts';

/** What the calendar wants to know: whose free times, of which days. */
export interface AvailabilityQuery {
  readonly source: AvailabilitySource | undefined;
  readonly range: DateRange;
}

/** Most people wait this long before they doubt that anything happens. */
const slowAfterMs = 4000;

/** Keeps the free times of the wanted days loaded: each month once, the latest question only, nothing after the element has gone. */
export class AvailabilityController implements ReactiveController {
  private readonly host: ReactiveControllerHost;
  private readonly query: () => AvailabilityQuery;
  private readonly onResult: (result: AvailabilityResult) => void;
  private readonly task: Task<readonly [AvailabilitySource | undefined, LocalDate, LocalDate, number], AvailabilityResult | undefined>;
  private readonly caches = new WeakMap<AvailabilitySource, MonthCache>();
  private source: AvailabilitySource | undefined;
  private attempt = 0;
  private wasAborted = false;
  private slow = false;
  private last: Availability | undefined;

  constructor(host: ReactiveControllerHost, query: () => AvailabilityQuery, onResult: (result: AvailabilityResult) => void) {
    this.host = host;
    this.query = query;
    this.onResult = onResult;
    this.task = new Task(host, {
      args: () => this.args(),
      task: ([source, start, end], {signal}) => this.load(source, {start, end}, signal),
    });
    host.addController(this);
  }

  /** The free times known so far; those of an earlier, smaller range while more are on their way. */
  get availability(): Availability | undefined {
    return this.last;
  }

  get failure(): AvailabilityFailure | undefined {
    const result = this.isLoading ? undefined : this.task.value;
    return result?.kind === 'failed' ? result : undefined;
  }

  get isLoading(): boolean {
    return this.task.status === TaskStatus.INITIAL || this.task.status === TaskStatus.PENDING;
  }

  /** Whether the answer takes so long that a visitor should hear of another way. */
  get isSlow(): boolean {
    return this.isLoading && this.slow;
  }

  /** Asks again, for everything. */
  retry(): void {
    const {source} = this.query();
    if (source !== undefined) this.cacheOf(source).invalidate();
    this.attempt += 1;
    this.host.requestUpdate();
  }

  /** Asks again and gives what is free now. A booking waits for it, so it goes on when the element is removed. */
  async reload(): Promise<Availability | undefined> {
    this.retry();
    const {source, range} = this.query();
    const result = source && (await this.cacheOf(source).load(range, {signal: new AbortController().signal}));
    return result?.kind === 'loaded' ? result.availability : undefined;
  }

  hostConnected(): void {
    if (!this.wasAborted) return;
    this.wasAborted = false;
    this.attempt += 1;
    this.host.requestUpdate();
  }

  /** A task goes on when its element is removed, so it is stopped here. */
  hostDisconnected(): void {
    this.wasAborted = this.isLoading;
    this.task.abort();
  }

  private args(): readonly [AvailabilitySource | undefined, LocalDate, LocalDate, number] {
    const {source, range} = this.query();
    return [source, range.start, range.end, this.attempt];
  }

  private async load(source: AvailabilitySource | undefined, range: DateRange, signal: AbortSignal): Promise<AvailabilityResult | undefined> {
    if (source !== this.source) this.last = undefined;
    this.source = source;
    if (source === undefined) return undefined;
    const result = await this.watched(this.cacheOf(source).load(range, {signal}));
    signal.throwIfAborted();
    if (result.kind === 'loaded') this.last = result.availability;
    this.onResult(result);
    return result;
  }

  private async watched<T>(answer: Promise<T>): Promise<T> {
    this.slow = false;
    const timer = setTimeout(() => {
      this.slow = true;
      this.host.requestUpdate();
    }, slowAfterMs);
    return answer.finally(() => clearTimeout(timer));
  }

  private cacheOf(source: AvailabilitySource): MonthCache {
    const cache = this.caches.get(source) ?? monthCache(source);
    this.caches.set(source, cache);
    return cache;
  }
}
