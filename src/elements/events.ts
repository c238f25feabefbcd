import type {BookingOutcome} from '../booking/booking-outcome.ts';
import type {BookingRequest} from '../booking/booking-request.ts';
import type {Instant} from '../dates/instant.ts';
import type {Issue} from '../parsing/issue.ts';

/** Where a problem was found. */
export type ProblemSource = 'attributes' | 'part' | 'words' | 'messages' | 'protocol' | 'availability' | 'booking' | 'request';

/** What became of a booking that the page sent itself, now or later; a promise that rejects means `unknown`. */
export type PageOutcome = BookingOutcome | Promise<BookingOutcome>;

/** What the elements tell the page. No event carries an answer, a preset or a plan; only `regimen-submit` carries contact data. */
export interface RegimenEvents {
  /** The visitor takes up a plan or a consultation. Empty, because a plan reveals answers: `choice` and `need` of the calculator say what to book. */
  'regimen-plan': undefined;
  /** The visitor reached another step, by a neutral name that depends on no answer; or the plan changed after it was taken up. */
  'regimen-step': {readonly step: string};
  /**
   * About to be posted, with contact data. Prevent it to send the request yourself, and call `respondWith` before the listener returns:
   * the element then shows the outcome as if it were its own, and fires `regimen-booked` or `regimen-error`.
   * Prevented without that call, the element returns to the review, and keeps the `requestId` for this request.
   */
  'regimen-submit': {readonly request: BookingRequest; readonly respondWith: (outcome: PageOutcome) => void};
  /** The endpoint confirmed, or took the request on. A request for a course, which chooses no times, has no bookings. */
  'regimen-booked': {readonly status: 'confirmed' | 'requested'; readonly bookings: readonly {readonly id: string; readonly start: Instant; readonly end: Instant}[]};
  /** For analytics: opened, another stage reached, booked, failed. The same for every visitor who comes as far; it is not told of what is inside another of our elements. */
  'regimen-track': {readonly kind: 'opened' | 'reached' | 'booked' | 'failed'; readonly stage?: 'start' | 'questions' | 'plan' | 'times' | 'details' | 'review'};
  /**
   * Something is set up wrongly, or failed: an attribute, a part of the element that could not be loaded, words, messages, a protocol, free times, a booking or a request. It also says, once, where a
   * device's zone data and your offsets disagree, in which case your times are the ones shown.
   */
  'regimen-error': {readonly source: ProblemSource; readonly issues: readonly Issue[]};
}

/** Dispatches a typed event on `host`; gives `false` when the page prevented it. */
export function emit<Name extends keyof RegimenEvents>(host: EventTarget, name: Name, ...[detail]: RegimenEvents[Name] extends undefined ? [] : [RegimenEvents[Name]]): boolean {
  return host.dispatchEvent(new CustomEvent(name, {detail, bubbles: true, composed: true, cancelable: name === 'regimen-submit'}));
}

declare global {
  interface HTMLElementEventMap {
    'regimen-plan': CustomEvent<undefined>;
    'regimen-step': CustomEvent<RegimenEvents['regimen-step']>;
    'regimen-submit': CustomEvent<RegimenEvents['regimen-submit']>;
    'regimen-booked': CustomEvent<RegimenEvents['regimen-booked']>;
    'regimen-track': CustomEvent<RegimenEvents['regimen-track']>;
    'regimen-error': CustomEvent<RegimenEvents['regimen-error']>;
  }
}
