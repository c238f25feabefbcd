import {askServer, jsonPost, type AskOptions, type Received} from '../http/ask-server.ts';
import {longestPause, nextPause, pause, pauses, type PauseOptions} from '../http/pause.ts';
import type {BookingOutcome} from './booking-outcome.ts';
import type {Booking, BookingRequest} from './booking-request.ts';
import {outcomeOfProblem} from './outcome-of-problem.ts';
import {parseBooking} from './parse-booking.ts';
import {isProblem} from './parse-problem.ts';
import type {Problem} from './problem.ts';
import {readProblem} from './read-problem.ts';

/** How to send a booking. Whoever aborts it does not know whether the clinic has the booking. */
export interface SubmitOptions extends AskOptions, PauseOptions {
  /** What the endpoint declared with its availability. */
  readonly capabilities: {readonly idempotency: boolean; readonly series?: 'atomic' | 'sequential' | 'none'};
}

/**
 * Posts a booking to `url` and finds out what became of it.
 *
 * No answer, an answer too late (15 s) and a status of 500 or more leave open whether the clinic has the booking.
 * Then the same request is sent again, after 0.5, 2 and 5 seconds, only if the endpoint declares that it books the
 * same `requestId` once; and whatever is still open, or was refused after having been open, is looked up by its
 * `requestId`. A 2xx that does not confirm this request, a redirect, and a request that is still in progress are looked
 * up too. Of a redirect it is not known whether the clinic took the booking before it sent the browser on.
 *
 * Without that declaration a first 409 is looked up as well, once and at once: a browser sends a POST again by itself
 * when a reused connection turns out to be dead (RFC 9110, 9.2.2, allows it only where that is safe; browsers do it
 * nevertheless), so that the conflict may be with this very booking. So is any conflict where sessions are booked one
 * after another: those before the lost one may be booked.
 */
export function submitBooking(url: string, request: BookingRequest, options: SubmitOptions): Promise<BookingOutcome> {
  return attempt({...options, url, request}, pauses, false);
}

/**
 * Looks up what became of a request that was sent before: after 0.5, 2 and 5 seconds, until it is found.
 * A 404 counts only as the last of these, because the request may still be under way; then it is `refused` as
 * `not-processed`. It must also be a problem document, because an endpoint without look-ups answers 404 as well.
 * Anything else leaves it `unknown`.
 */
export function findBooking(url: string, request: BookingRequest, options: SubmitOptions): Promise<BookingOutcome> {
  return lookUp({...options, url, request}, notProcessed, pauses);
}

interface Exchange extends SubmitOptions {
  readonly url: string;
  readonly request: BookingRequest;
}

type Answer =
  | {readonly kind: 'booked'; readonly booking: Booking}
  /** A status from 400 to 499. `documented` tells a problem document from a page of the server software. */
  | {readonly kind: 'refused'; readonly problem: Problem; readonly documented: boolean}
  | {readonly kind: 'redirected'}
  /** A 2xx that does not confirm the request. */
  | {readonly kind: 'unreadable'}
  /** No answer, or none that says anything. */
  | {readonly kind: 'silent'; readonly retryAfter?: number};

const notProcessed: BookingOutcome = {kind: 'refused', reason: 'not-processed'};

async function attempt(exchange: Exchange, later: readonly number[], wasOpen: boolean): Promise<BookingOutcome> {
  const answer = await post(exchange);
  const isOpen = wasOpen || answer.kind === 'silent' || answer.kind === 'redirected';
  if (answer.kind === 'booked') return {kind: answer.booking.status, booking: answer.booking};
  if (answer.kind === 'unreadable') return lookUp(exchange, {kind: 'unknown'}, pauses);
  if (isInProgress(answer)) return lookUp(exchange, {kind: 'unknown'}, delayed(pauses, answer));
  const rest = exchange.capabilities.idempotency && mayPass(answer) ? nextPause(later, retryAfter(answer)) : undefined;
  if (rest !== undefined) {
    await pause(rest, exchange);
    return attempt(exchange, later.slice(1), isOpen);
  }
  const outcome = outcomeOf(answer, exchange);
  if (isOpen) return lookUp(exchange, outcome, pauses);
  return outcome.kind === 'conflict' && mayHaveBooked(exchange) ? unlessOwn(exchange, outcome) : outcome;
}

/** Whether a refusal for want of a free time can come with something booked. */
function mayHaveBooked({capabilities: {idempotency, series}}: Exchange): boolean {
  return !idempotency || series === 'sequential';
}

/** A conflict stands where look-ups are refused too, because not every endpoint has them; silence leaves it open. */
async function unlessOwn(exchange: Exchange, conflict: BookingOutcome): Promise<BookingOutcome> {
  const answer = await look(exchange);
  if (answer.kind === 'booked') return {kind: answer.booking.status, booking: answer.booking};
  return answer.kind === 'silent' ? {kind: 'unknown'} : conflict;
}

async function lookUp(exchange: Exchange, ifAbsent: BookingOutcome, [first = 0, ...later]: readonly number[]): Promise<BookingOutcome> {
  await pause(first, exchange);
  const answer = await look(exchange);
  if (answer.kind === 'booked') return {kind: answer.booking.status, booking: answer.booking};
  if (later.length > 0) return lookUp(exchange, ifAbsent, delayed(later, answer));
  return answer.kind === 'refused' && answer.problem.status === 404 && answer.documented ? ifAbsent : {kind: 'unknown'};
}

function outcomeOf(answer: Exclude<Answer, {kind: 'booked' | 'unreadable'}>, {request}: Exchange): BookingOutcome {
  if (answer.kind === 'silent') return notProcessed;
  return answer.kind === 'redirected' ? {kind: 'refused', reason: 'redirected'} : outcomeOfProblem(answer.problem, request.sessions);
}

function isInProgress(answer: Answer): boolean {
  return answer.kind === 'refused' && answer.problem.type === 'request-in-progress';
}

/** Whether the same request may fare better later. */
function mayPass(answer: Answer): boolean {
  return answer.kind === 'silent' || (answer.kind === 'refused' && answer.problem.status === 429);
}

/** The pauses with the first no shorter than the endpoint asks for. */
function delayed([first = 0, ...later]: readonly number[], answer: Answer): readonly number[] {
  return [Math.max(first, Math.min(retryAfter(answer) * 1_000, longestPause)), ...later];
}

/** Seconds. */
function retryAfter(answer: Answer): number {
  return (answer.kind === 'refused' ? answer.problem.retryAfter : answer.kind === 'silent' ? answer.retryAfter : undefined) ?? 0;
}

function post(exchange: Exchange): Promise<Answer> {
  return send(exchange, exchange.url, jsonPost(exchange.request));
}

function look(exchange: Exchange): Promise<Answer> {
  const {url, request} = exchange;
  const query = new URLSearchParams({requestId: request.requestId});
  return send(exchange, `${url}${url.includes('?') ? '&' : '?'}${query.toString()}`, {method: 'GET'});
}

async function send(exchange: Exchange, url: string, init: RequestInit): Promise<Answer> {
  const received = await askServer(url, init, exchange);
  return received === undefined ? {kind: 'silent'} : readAnswer(received, exchange);
}

function readAnswer(received: Received, {request, capabilities}: Exchange): Answer {
  const {response, body} = received;
  const {status} = response;
  if (response.ok) return readConfirmation(body, status, request, capabilities.series);
  if (response.type === 'opaqueredirect' || status < 400) return {kind: 'redirected'};
  const problem = readProblem(received);
  if (status >= 500) return {kind: 'silent', ...(problem.retryAfter !== undefined && {retryAfter: problem.retryAfter})};
  return {kind: 'refused', problem, documented: isProblem(body, status)};
}

/** A 202 says that the clinic still has to confirm, so a body that says `confirmed` contradicts it. */
function readConfirmation(body: unknown, status: number, request: BookingRequest, series: SubmitOptions['capabilities']['series']): Answer {
  const reading = parseBooking(body, request, series);
  if (reading.kind === 'invalid' || (status === 202 && reading.booking.status === 'confirmed')) return {kind: 'unreadable'};
  return {kind: 'booked', booking: reading.booking};
}
