import {eitherSignal} from '../http/either-signal.ts';
import {parseJson} from '../http/parse-json.ts';
import type {Issue} from '../parsing/issue.ts';
import type {AvailabilityFailure, AvailabilityResult, AvailabilitySource} from './availability-source.ts';
import type {Availability} from './availability.ts';
import type {DateRange} from './date-range.ts';
import {mergeAvailability} from './merge-availability.ts';
import {parseAvailability} from './parse-availability.ts';
import {readFailure} from './read-failure.ts';
import {sharedRequest, type SharedRequest} from './shared-request.ts';

/** Where and for what to ask. */
export interface HttpSourceOptions {
  /** The address of `GET /availability`; a relative one is relative to the page. */
  readonly url: string;
  /** The clinic's neutral code of what is booked. */
  readonly service: string;
  readonly location?: string;
  /** Replaces the browser's own. */
  readonly fetch?: Fetch;
}

/**
 * A source that asks a clinic's endpoint, page after page. The requests need no CORS preflight, carry no cookie
 * and no referrer, and name nothing but the service, the days, the location and the page.
 */
export function httpSource(options: HttpSourceOptions): AvailabilitySource {
  return {load: (range, {signal}) => loadPages(options, range, signal)};
}

type Fetch = typeof globalThis.fetch;

type Page = {readonly kind: 'page'; readonly availability: Availability; readonly notes: readonly Issue[]} | AvailabilityFailure;

const timeoutMs = 15_000;

/** An endpoint with more pages than this in one range makes up its cursors. */
const mostPages = 200;

/** Some pages show many calendars of one endpoint, and what these ask as they come up together is asked once. */
const askedJustNow = new WeakMap<Fetch, Map<string, SharedRequest<Page>>>();

async function loadPages(options: HttpSourceOptions, range: DateRange, signal: AbortSignal): Promise<AvailabilityResult> {
  const pages: Availability[] = [];
  const notes: Issue[] = [];
  const cursors = new Set<string | undefined>();
  let cursor: string | undefined;
  do {
    cursors.add(cursor);
    const page = await loadPage(pageUrl(options, range, cursor), options.fetch ?? globalThis.fetch, signal);
    if (page.kind === 'failed') return page;
    pages.push(page.availability);
    notes.push(...page.notes);
    cursor = page.availability.nextCursor;
  } while (cursor !== undefined && !cursors.has(cursor) && cursors.size < mostPages);
  if (cursor !== undefined) notes.push({path: 'nextCursor', message: 'must lead to a last page; the pages after this one were left out'});
  return {kind: 'loaded', availability: mergeAvailability(pages as [Availability, ...Availability[]], range), notes: [...notes, ...coverageNotes(pages, range)]};
}

function pageUrl({url, service, location}: HttpSourceOptions, {start, end}: DateRange, cursor: string | undefined): string {
  const query = new URLSearchParams({service, start, end, ...(location !== undefined && {location}), ...(cursor !== undefined && {cursor})});
  return `${url}${url.includes('?') ? '&' : '?'}${query.toString()}`;
}

function loadPage(url: string, fetch: Fetch, signal: AbortSignal): Promise<Page> {
  const pages = askedJustNow.get(fetch) ?? new Map<string, SharedRequest<Page>>();
  askedJustNow.set(fetch, pages);
  const known = pages.get(url);
  if (known !== undefined) return known.wait(signal);
  const forget = () => pages.get(url) === request && pages.delete(url);
  const request: SharedRequest<Page> = sharedRequest((all) => fetchPage(url, fetch, all), forget);
  pages.set(url, request);
  // Whoever asks later may know that something has changed.
  setTimeout(forget);
  return request.wait(signal);
}

async function fetchPage(url: string, fetch: Fetch, signal: AbortSignal): Promise<Page> {
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: eitherSignal(signal, AbortSignal.timeout(timeoutMs)),
    });
    const body = await response.text();
    return response.ok ? readPage(response.status, body) : readFailure(response, body);
  } catch (error) {
    signal.throwIfAborted();
    return {kind: 'failed', reason: failureWithoutAnswer(error)};
  }
}

function readPage(status: number, body: string): Page {
  const reading = parseAvailability(parseJson(body));
  return reading.kind === 'ok' ? {...reading, kind: 'page'} : {kind: 'failed', reason: 'invalid', status, issues: reading.issues};
}

/** `fetch` rejects with a `TypeError` when there is no answer that it may read, whatever the cause. */
function failureWithoutAnswer(error: unknown): 'timeout' | 'offline' {
  if (error instanceof DOMException && error.name === 'TimeoutError') return 'timeout';
  if (error instanceof TypeError) return 'offline';
  throw error;
}

/** Days that the endpoint left out look like days without free times, so the clinic should know. */
function coverageNotes(pages: readonly Availability[], range: DateRange): readonly Issue[] {
  const ends = pages.map((page) => page.end).sort();
  const last = ends.at(-1);
  return last === undefined || last >= range.end ? [] : [{path: 'end', message: `should be ${range.end} as asked, but is ${last}; the days between are taken as without free times`}];
}
