import {parseInstant, type Instant} from '../dates/instant.ts';
import {askServer, jsonPost, type AskOptions, type Received} from '../http/ask-server.ts';
import {nextPause, pause, pauses, type PauseOptions} from '../http/pause.ts';
import {Place} from '../parsing/place.ts';
import type {LostSession} from './booking-outcome.ts';
import type {SlotRef} from './booking-request.ts';
import {lostSessions} from './outcome-of-problem.ts';
import {readProblem} from './read-problem.ts';

/** The body of `POST /holds`. */
export interface HoldRequest {
  /** A UUID; the same for each attempt to send the same request. */
  readonly requestId: string;
  readonly service: string;
  /** A hold of the same visitor that this one takes over. */
  readonly replaces?: string;
  readonly slots: readonly SlotRef[];
}

/** What became of a hold that was asked for, or asked to last longer. */
export type HoldOutcome =
  | {readonly kind: 'held'; readonly holdId: string; readonly expiresAt: Instant}
  /** At least one of the times is gone, and none is held. */
  | {readonly kind: 'conflict'; readonly lost: readonly LostSession[]}
  /** It had run out. */
  | {readonly kind: 'expired'}
  /** No answer, so that the times may be held: only the same request again can tell, and only that gives the id of such a hold. */
  | {readonly kind: 'open'}
  /** The endpoint holds nothing; the times can be booked all the same. */
  | {readonly kind: 'refused'};

/** How to ask for a hold. */
export interface HoldOptions extends AskOptions, PauseOptions {
  /** Whether the same request sent twice makes one hold. */
  readonly idempotency: boolean;
}

/** Asks `url` to keep all of these times. Without an answer it asks again, after 0.5, 2 and 5 seconds, where that is safe. */
export function takeHold(url: string, request: HoldRequest, options: HoldOptions): Promise<HoldOutcome> {
  return attempt(url, request, options, options.idempotency ? pauses : []);
}

/** Asks for the full time again. */
export async function extendHold(url: string, holdId: string, options: AskOptions): Promise<HoldOutcome> {
  const received = await askServer(below(url, holdId), {method: 'PUT'}, options);
  return received === undefined ? {kind: 'open'} : outcomeOf(received, []);
}

/** Gives the times back, even while the page is left. Whether it arrives does not matter: a hold ends by itself. */
export async function releaseHold(url: string, holdId: string, options: AskOptions = {}): Promise<void> {
  await askServer(below(url, holdId), {method: 'DELETE', keepalive: true}, options);
}

async function attempt(url: string, request: HoldRequest, options: HoldOptions, later: readonly number[]): Promise<HoldOutcome> {
  const received = await askServer(url, jsonPost(request), options);
  const outcome: HoldOutcome = received === undefined ? {kind: 'open'} : outcomeOf(received, request.slots);
  const rest = outcome.kind === 'open' ? nextPause(later, received && readProblem(received).retryAfter) : undefined;
  if (rest === undefined) return outcome;
  await pause(rest, options);
  return attempt(url, request, options, later.slice(1));
}

function outcomeOf(received: Received, slots: readonly SlotRef[]): HoldOutcome {
  const {response: {ok, status}, body} = received;
  if (ok) return readHold(body) ?? {kind: 'open'};
  if (status === 410 || (status === 404 && slots.length === 0)) return {kind: 'expired'};
  const {type, conflicts} = readProblem(received);
  if (status >= 500 || type === 'request-in-progress') return {kind: 'open'};
  return status === 409 ? {kind: 'conflict', lost: lostSessions(conflicts, slots)} : {kind: 'refused'};
}

function readHold(body: unknown): HoldOutcome | undefined {
  const place = new Place(body, []);
  const holdId = place.at('holdId').text();
  const expiresAt = parseInstant(place.at('expiresAt').value);
  return holdId === undefined || expiresAt === undefined ? undefined : {kind: 'held', holdId, expiresAt};
}

/** One hold's own address. */
function below(url: string, holdId: string): string {
  return `${url}/${encodeURIComponent(holdId)}`;
}
