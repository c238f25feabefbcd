import type {Booking, SlotRef} from './booking-request.ts';
import type {ConflictReason, FieldError, Problem} from './problem.ts';

/** One session of the request whose time is gone. */
export interface LostSession {
  /** The session's place in the request, from 0. */
  readonly index: number;
  readonly slotId: string;
  readonly reason: ConflictReason;
  readonly alternatives: readonly SlotRef[];
}

/** Why nothing was booked although no time was lost and no field is wrong. */
export type RefusedReason =
  /** The device had no connection; nothing was sent. */
  | 'offline'
  /** The endpoint has too much to do; `problem.retryAfter` says for how long. */
  | 'busy'
  /** The endpoint sends the booking on to another address and says that it has none: it is set up wrongly. */
  | 'redirected'
  /** The endpoint says that it never processed the request. Sending it again with the same `requestId` is safest. */
  | 'not-processed'
  /** The endpoint knows this `requestId` from a different request. */
  | 'idempotency-mismatch'
  /** The clinic does not allow sessions this far apart or this close together. */
  | 'spacing-policy'
  /** Any other refusal; `problem` says more. */
  | 'rejected';

/** How a booking ended. Only `confirmed` and `requested` mean that the clinic has it; `unknown` that it may have it. */
export type BookingOutcome =
  | {readonly kind: 'confirmed' | 'requested'; readonly booking: Booking}
  /** At least one time is gone and nothing was booked. Empty when the endpoint does not say which: compare with fresh availability. */
  | {readonly kind: 'conflict'; readonly lost: readonly LostSession[]}
  | {readonly kind: 'invalid'; readonly errors: readonly FieldError[]}
  /** The hold ran out. */
  | {readonly kind: 'expired'}
  | {readonly kind: 'unknown'}
  | {readonly kind: 'refused'; readonly reason: RefusedReason; readonly problem?: Problem};
