import {eitherSignal} from '../http/either-signal.ts';
import {parseJson} from '../http/parse-json.ts';
import {retryAfterSeconds} from '../http/retry-after-seconds.ts';
import type {BookingOutcome} from './booking-outcome.ts';
import type {Booking, BookingRequest} from './booking-request.ts';
import {outcomeOfProblem} from './outcome-of-problem.ts';
import {parseBooking} from './parse-booking.ts';
import {isProblem, parseProblem} from './parse-problem.ts';
import type {Problem} from './problem.ts';

/** How to send a booking. Clock and chance are the caller's. */
export interface SubmitOptions {
  /** What the endpoint declared with its availability. */
  readonly capabilities: {readonly idempotency: boolean; readonly series?: 'atomic' | 'sequential' | 'none'};
  /** Ends the attempt; the promise then rejects with the signal's reason, and whether the clinic has the booking is not known. */
  readonly signal?: AbortSignal;
  /** Replaces the browser's own. */
  readonly fetch?: typeof globalThis.fetch;
  /** Resolves after so many milliseconds. */
  readonly wait?: (ms: number) => Promise<void>;
  /** From 0 to 1, to keep many pages from trying again at the same moment; no spread unless given. */
  readonly jitter?: () => number;
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
 * nevertheless), so that the conflict may be with this very booking.
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

const timeoutMs = 15_000;

/** Between attempts, in milliseconds. */
const pauses: readonly number[] = [500, 2_000, 5_000];

/** Longer than this no page waits for an endpoint to be ready again. */
const longestPause = 30_000;

/** Browsers refuse bodies above 64 KiB that are to outlive the page. */
const keepaliveBytes = 60_000;

const notProcessed: BookingOutcome = {kind: 'refused', reason: 'not-processed'};

async function attempt(exchange: Exchange, later: readonly number[], wasOpen: boolean): Promise<BookingOutcome> {
  const answer = await post(exchange);
  const isOpen = wasOpen || answer.kind === 'silent' || answer.kind === 'redirected';
  if (answer.kind === 'booked') return {kind: answer.booking.status, booking: answer.booking};
  if (answer.kind === 'unreadable') return lookUp(exchange, {kind: 'unknown'}, pauses);
  if (isInProgress(answer)) return lookUp(exchange, {kind: 'unknown'}, delayed(pauses, answer));
  const pause = exchange.capabilities.idempotency && mayPass(answer) ? nextPause(later, answer) : undefined;
  if (pause !== undefined) {
    await rest(exchange, pause);
    return attempt(exchange, later.slice(1), isOpen);
  }
  const outcome = outcomeOf(answer, exchange);
  if (isOpen) return lookUp(exchange, outcome, pauses);
  return outcome.kind === 'conflict' && !exchange.capabilities.idempotency ? unlessOwn(exchange, outcome) : outcome;
}

/** A conflict stands where look-ups are refused too, because not every endpoint has them; silence leaves it open. */
async function unlessOwn(exchange: Exchange, conflict: BookingOutcome): Promise<BookingOutcome> {
  const answer = await look(exchange);
  if (answer.kind === 'booked') return {kind: answer.booking.status, booking: answer.booking};
  return answer.kind === 'silent' ? {kind: 'unknown'} : conflict;
}

async function lookUp(exchange: Exchange, ifAbsent: BookingOutcome, [pause = 0, ...later]: readonly number[]): Promise<BookingOutcome> {
  await rest(exchange, pause);
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

function nextPause([pause]: readonly number[], answer: Answer): number | undefined {
  const asked = retryAfterMs(answer);
  return pause === undefined || asked > longestPause ? undefined : Math.max(pause, asked);
}

/** The pauses with the first no shorter than the endpoint asks for. */
function delayed([pause = 0, ...later]: readonly number[], answer: Answer): readonly number[] {
  return [Math.max(pause, Math.min(retryAfterMs(answer), longestPause)), ...later];
}

function retryAfterMs(answer: Answer): number {
  const seconds = answer.kind === 'refused' ? answer.problem.retryAfter : answer.kind === 'silent' ? answer.retryAfter : undefined;
  return (seconds ?? 0) * 1_000;
}

async function rest({wait = delay, jitter = () => 0, signal}: Exchange, ms: number): Promise<void> {
  await wait(ms + Math.round(jitter() * 500));
  signal?.throwIfAborted();
}

function delay(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function post(exchange: Exchange): Promise<Answer> {
  const body = JSON.stringify(exchange.request);
  const keepalive = new TextEncoder().encode(body).length < keepaliveBytes;
  return send(exchange, exchange.url, {method: 'POST', headers: {'content-type': 'application/json'}, body, keepalive});
}

function look(exchange: Exchange): Promise<Answer> {
  const {url, request} = exchange;
  const query = new URLSearchParams({requestId: request.requestId});
  return send(exchange, `${url}${url.includes('?') ? '&' : '?'}${query.toString()}`, {method: 'GET'});
}

/** Once a request may have left, whatever is thrown leaves its outcome open; only the caller's own abort is handed on. */
async function send(exchange: Exchange, url: string, init: RequestInit): Promise<Answer> {
  const received = await receive(exchange, url, init).catch(() => undefined);
  exchange.signal?.throwIfAborted();
  return received === undefined ? {kind: 'silent'} : readAnswer(received, exchange);
}

interface Received {
  readonly response: Response;
  /** `undefined` when the body is not JSON. */
  readonly body: unknown;
}

/** A redirected POST would arrive as a GET without its body, so redirects are not followed. */
async function receive({fetch = globalThis.fetch, signal}: Exchange, url: string, init: RequestInit): Promise<Received> {
  const timeout = AbortSignal.timeout(timeoutMs);
  const response = await fetch(url, {
    ...init,
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
    redirect: 'manual',
    signal: signal === undefined ? timeout : eitherSignal(signal, timeout),
  });
  return {response, body: parseJson(await response.text())};
}

function readAnswer({response, body}: Received, {request, capabilities}: Exchange): Answer {
  const {status} = response;
  if (response.ok) return readConfirmation(body, status, request, capabilities.series);
  if (response.type === 'opaqueredirect' || status < 400) return {kind: 'redirected'};
  const problem = withHeader(parseProblem(body, status), retryAfterSeconds(response));
  if (status >= 500) return {kind: 'silent', ...(problem.retryAfter !== undefined && {retryAfter: problem.retryAfter})};
  return {kind: 'refused', problem, documented: isProblem(body, status)};
}

/** A 202 says that the clinic still has to confirm, so a body that says `confirmed` contradicts it. */
function readConfirmation(body: unknown, status: number, request: BookingRequest, series: SubmitOptions['capabilities']['series']): Answer {
  const reading = parseBooking(body, request, series);
  if (reading.kind === 'invalid' || (status === 202 && reading.booking.status === 'confirmed')) return {kind: 'unreadable'};
  return {kind: 'booked', booking: reading.booking};
}

/** The seconds of the header count when the body has none. */
function withHeader(problem: Problem, retryAfter: number | undefined): Problem {
  return problem.retryAfter === undefined && retryAfter !== undefined ? {...problem, retryAfter} : problem;
}
