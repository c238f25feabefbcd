import type {BookingOutcome} from '../../../booking/booking-outcome.ts';
import type {BookingRequest} from '../../../booking/booking-request.ts';
import {parseOutcome} from '../../../booking/parse-outcome.ts';
import type {Issue} from '../../../parsing/issue.ts';
import {emit, type PageOutcome} from '../../events.ts';

/** How a request ended that the page sent, and what is wrong with the page's word about it. */
export interface PageAnswer {
  readonly outcome: BookingOutcome;
  readonly issues: readonly Issue[];
}

/** What the page does with a request that is about to be posted. */
export type PageDecision =
  | {readonly kind: 'none'}
  /** It deals with the request, and does not say how that ends. */
  | {readonly kind: 'prevented'}
  | {readonly kind: 'answered'; readonly answer: Promise<PageAnswer>};

/**
 * Fires `regimen-submit` on `host`. A page that calls `respondWith` sends the request itself, whether or not it prevents
 * the event as well: posting it here too could book twice. The call must come while the event is dispatched, and once;
 * another throws, because nobody would hear it. An outcome that cannot be read, like a promise that rejects, leaves
 * open what the clinic has.
 */
export function leaveToPage(host: EventTarget, request: BookingRequest, series: 'atomic' | 'sequential' | 'none'): PageDecision {
  const outcomes: PageOutcome[] = [];
  let isOver = false;
  const respondWith = (given: PageOutcome): void => {
    if (isOver) throw new Error('respondWith can be called once, while regimen-submit is dispatched. Give it a promise to answer later.');
    isOver = true;
    outcomes.push(given);
  };
  const isLeftToUs = emit(host, 'regimen-submit', {request, respondWith});
  isOver = true;
  const [answer] = outcomes.map((given) => Promise.resolve(given).then((outcome) => read(outcome, request, series), unknownOutcome));
  if (answer !== undefined) return {kind: 'answered', answer};
  return {kind: isLeftToUs ? 'none' : 'prevented'};
}

function read(given: unknown, request: BookingRequest, series: 'atomic' | 'sequential' | 'none'): PageAnswer {
  const reading = parseOutcome(given, request, series);
  if (reading.kind === 'ok') return {outcome: reading.outcome, issues: []};
  return {outcome: {kind: 'unknown'}, issues: reading.issues.map(({path, message}) => ({path: path === '' ? 'respondWith' : `respondWith.${path}`, message}))};
}

function unknownOutcome(): PageAnswer {
  return {outcome: {kind: 'unknown'}, issues: []};
}
