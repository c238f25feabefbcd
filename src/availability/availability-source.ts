import type {Issue} from '../parsing/issue.ts';
import type {Availability} from './availability.ts';
import type {DateRange} from './date-range.ts';

/** Why free times could not be loaded. */
export type AvailabilityFailureReason =
  /** No answer: no network, or the endpoint does not let this page read it (CORS). A browser does not tell these apart. */
  | 'offline'
  /** No answer in time. */
  | 'timeout'
  /** The endpoint said no. */
  | 'refused'
  /** There is nothing at this address, or it does not know the service. */
  | 'not-found'
  /** The endpoint has too much to do or is out of order; later it may work. */
  | 'busy'
  /** The answer does not follow the contract; `issues` says where. */
  | 'invalid';

/** Free times that could not be loaded. */
export interface AvailabilityFailure {
  readonly kind: 'failed';
  readonly reason: AvailabilityFailureReason;
  /** The HTTP status, where there was an answer. */
  readonly status?: number;
  /** Seconds after which the endpoint asks to be tried again. */
  readonly retryAfter?: number;
  readonly issues?: readonly Issue[];
  /** The endpoint's own words. */
  readonly detail?: string;
}

/** Free times with what was odd but readable about them, or why there are none. */
export type AvailabilityResult =
  | {readonly kind: 'loaded'; readonly availability: Availability; readonly notes: readonly Issue[]}
  | AvailabilityFailure;

/** Where free times come from. */
export interface AvailabilitySource {
  /**
   * The free times of the days in `range`; the answer's `start` and `end` are those of the range.
   * Rejects with the signal's reason when the caller aborts, and otherwise only because of a bug.
   */
  load(range: DateRange, options: LoadOptions): Promise<AvailabilityResult>;
}

/** How free times are asked for. */
export interface LoadOptions {
  /** Ends the question. */
  readonly signal: AbortSignal;
  /** The endpoint's code of what is to be booked, for a source that serves more than one; a source of one may ignore it. */
  readonly service?: string;
}
