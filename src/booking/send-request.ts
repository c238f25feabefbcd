import {askServer, jsonPost, type AskOptions, type Received} from '../http/ask-server.ts';
import {nextPause, pause, pauses, type PauseOptions} from '../http/pause.ts';
import {Place} from '../parsing/place.ts';
import type {CourseRequest} from './course-request.ts';
import type {FieldError, Problem} from './problem.ts';
import {readProblem} from './read-problem.ts';

/** What became of a request for a course. */
export type RequestOutcome =
  /** The device had no connection; nothing was sent. */
  | {readonly kind: 'offline'}
  /** The clinic has it, and will answer. */
  | {readonly kind: 'sent'}
  | {readonly kind: 'invalid'; readonly errors: readonly FieldError[]}
  /** The clinic said no, or has too much to do; it does not have the request. */
  | {readonly kind: 'refused'; readonly problem: Problem}
  /** No answer that says anything: the clinic may have it. */
  | {readonly kind: 'unknown'};

/**
 * Posts a request for a course to `url`. No time is taken by it, and the contract gives a repeated `requestId` the same
 * answer, so that it is always sent again, after 0.5, 2 and 5 seconds, where there was no answer.
 */
export function sendRequest(url: string, request: CourseRequest, options: AskOptions & PauseOptions = {}): Promise<RequestOutcome> {
  return attempt(url, request, options, pauses);
}

async function attempt(url: string, request: CourseRequest, options: AskOptions & PauseOptions, later: readonly number[]): Promise<RequestOutcome> {
  const received = await askServer(url, jsonPost(request), options);
  const outcome = received === undefined ? {kind: 'unknown' as const} : outcomeOf(received, request);
  const rest = mayPass(outcome) ? nextPause(later, received && readProblem(received).retryAfter) : undefined;
  if (rest === undefined) return outcome;
  await pause(rest, options);
  return attempt(url, request, options, later.slice(1));
}

/** A 2xx that does not name the request, and a redirect, confirm nothing. */
function outcomeOf(received: Received, {requestId}: CourseRequest): RequestOutcome {
  const {response: {ok, status}, body} = received;
  if (ok) return new Place(body, []).at('requestId').value === requestId ? {kind: 'sent'} : {kind: 'unknown'};
  if (status < 400 || status >= 500) return {kind: 'unknown'};
  const problem = readProblem(received);
  return status === 422 && problem.type !== 'idempotency-mismatch' ? {kind: 'invalid', errors: problem.errors} : {kind: 'refused', problem};
}

function mayPass(outcome: RequestOutcome): boolean {
  return outcome.kind === 'unknown' || (outcome.kind === 'refused' && outcome.problem.status === 429);
}
