import type {LocalDate} from '../dates/local-date.ts';
import type {Slot} from '../schedule/slot.ts';

/** What the clinic's endpoint can do. What it does not state is taken as the least. */
export interface Capabilities {
  /** Whether slots can be held while the form is filled in. */
  readonly holds: boolean;
  /** How several sessions are booked: all or none, one after another, or one per booking. */
  readonly series: 'atomic' | 'sequential' | 'none';
  /** Most sessions in one booking; absent means the contract's 24. */
  readonly maxSeries?: number;
  /** Whether a booking stands at once or waits for the clinic's word. */
  readonly confirmation: 'instant' | 'request';
  /** Whether the same request sent twice is booked once. */
  readonly idempotency: boolean;
}

/** The free times of a range of days, and what the endpoint can do with them. */
export interface Availability {
  /** IANA name of the clinic's zone. It labels times; the times themselves carry their offset. */
  readonly timeZone: string;
  /** First day, on the clinic's calendar. */
  readonly start: LocalDate;
  /** The day after the last, on the clinic's calendar. */
  readonly end: LocalDate;
  readonly capabilities: Capabilities;
  /** In the order in which they came. */
  readonly slots: readonly Slot[];
  /** Asks for the next page; absent on the last. */
  readonly nextCursor?: string;
}

/** What is taken of an endpoint that says nothing of itself. */
export const leastCapabilities: Capabilities = {holds: false, series: 'none', confirmation: 'instant', idempotency: false};
