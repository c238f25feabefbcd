import type {SlotRef} from './booking-request.ts';

/** Something wrong with one member of a request. */
export interface FieldError {
  /** JSON Pointer to the member, `/patient/email`. */
  readonly pointer: string;
  readonly detail: string;
}

/** Why a time cannot be booked. */
export type ConflictReason = 'taken' | 'held' | 'past' | 'closed' | 'spacing' | 'unknown';

/** One session that could not be booked, as the endpoint names it. */
export interface Conflict {
  /** The session's place in the request, from 0. */
  readonly index: number;
  readonly slotId?: string;
  readonly reason: ConflictReason;
  /** Times that the endpoint offers instead. */
  readonly alternatives: readonly SlotRef[];
}

/** A refusal by the endpoint: a problem document (RFC 9457), or as much of one as there was. */
export interface Problem {
  /** The contract's name of the problem, `slot-unavailable`, without the URN before it; empty when there is none. */
  readonly type: string;
  readonly title?: string;
  readonly status: number;
  readonly detail?: string;
  /** Seconds after which the endpoint asks to be tried again. */
  readonly retryAfter?: number;
  readonly errors: readonly FieldError[];
  readonly conflicts: readonly Conflict[];
}
