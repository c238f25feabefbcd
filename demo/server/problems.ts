import type {SlotRef} from './bodies.ts';

/** One thing that is wrong with a request: a JSON pointer to it, and a sentence that repeats nothing of what was sent. */
export interface FieldError {
  readonly pointer: string;
  readonly detail: string;
}

/** Why a session could not have the time that was asked for. */
export type ConflictReason = 'taken' | 'held' | 'past' | 'closed' | 'unknown';

/** A session that could not have its time, and the nearest free times. `index` counts the sessions of the request from 0. */
export interface Conflict {
  readonly index: number;
  readonly slotId: string;
  readonly reason: ConflictReason;
  readonly alternatives: readonly SlotRef[];
}

/** A problem document (RFC 9457). `retryAfter` is in seconds. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly retryAfter?: number;
  readonly errors?: readonly FieldError[];
  readonly conflicts?: readonly Conflict[];
}

/** Something in the request is missing or wrong. */
export function invalid(errors: readonly FieldError[], status = 422): Problem {
  return {type: 'urn:regimen:validation', title: 'Please check the request', status, detail: errors.map((error) => error.detail).join(' '), errors};
}

/** At least one of the times is gone. Nothing was booked or held. */
export function slotUnavailable(conflicts: readonly Conflict[]): Problem {
  const detail = conflicts.length === 1 ? 'One of the times is no longer free. Nothing was booked.' : `${conflicts.length} of the times are not free. Nothing was booked.`;
  return {type: 'urn:regimen:slot-unavailable', title: 'Not all times are free', status: 409, detail, conflicts};
}

/** The hold has run out, or was never made. */
export function holdExpired(): Problem {
  return {type: 'urn:regimen:hold-expired', title: 'The hold has ended', status: 410, detail: 'These times are no longer held. Choose times again.'};
}

/** This requestId has been used for another request. */
export function idempotencyMismatch(): Problem {
  const detail = 'This requestId was used before with another body. Use a new one whenever the body changes.';
  return {type: 'urn:regimen:idempotency-mismatch', title: 'This requestId belongs to another request', status: 422, detail};
}

/** One visitor asks for too much in too short a time. */
export function rateLimited(retryAfter: number): Problem {
  return {type: 'urn:regimen:rate-limited', title: 'Too many requests', status: 429, detail: 'Please try again a little later.', retryAfter};
}

/** Enough times are held for one visitor. */
export function heldEnough(retryAfter: number): Problem {
  const detail = 'These times can be booked, but not held: one address has held enough.';
  return {type: 'urn:regimen:rate-limited', title: 'Too many times are held', status: 429, detail, retryAfter};
}

/** The records are busy with somebody else. */
export function unavailable(retryAfter: number): Problem {
  return {type: 'urn:regimen:unavailable', title: 'The server is busy', status: 503, detail: 'Please try again in a moment.', retryAfter};
}

/** A problem that its HTTP status describes in full. */
export function plainProblem(status: number, title: string, detail: string): Problem {
  return {type: 'about:blank', title, status, detail};
}
