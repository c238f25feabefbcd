import type {BookingOutcome} from '../../booking/booking-outcome.ts';
import type {BookingRequest} from '../../booking/booking-request.ts';
import {emit, type PageOutcome} from '../events.ts';

/** What the page does with a request that is about to be posted. */
export type PageDecision =
  | {readonly kind: 'none'}
  /** It deals with the request, and does not say how that ends. */
  | {readonly kind: 'prevented'}
  | {readonly kind: 'answered'; readonly outcome: Promise<BookingOutcome>};

/**
 * Fires `regimen-submit` on `host`. A page that calls `respondWith` sends the request itself, whether or not it prevents
 * the event as well: posting it here too could book twice. The call must come while the event is dispatched, and once;
 * another throws, because nobody would hear it.
 */
export function leaveToPage(host: EventTarget, request: BookingRequest): PageDecision {
  let outcome: PageOutcome | undefined;
  let isOver = false;
  const respondWith = (given: PageOutcome): void => {
    if (isOver) throw new Error('respondWith can be called once, while regimen-submit is dispatched. Give it a promise to answer later.');
    isOver = true;
    outcome = given;
  };
  const isLeftToUs = emit(host, 'regimen-submit', {request, respondWith});
  isOver = true;
  if (outcome !== undefined) return {kind: 'answered', outcome: Promise.resolve(outcome)};
  return {kind: isLeftToUs ? 'none' : 'prevented'};
}
