import type {Issue} from '../parsing/issue.ts';
import {Place} from '../parsing/place.ts';
import type {AvailabilityFailure, AvailabilityFailureReason, AvailabilityResult, AvailabilitySource, LoadOptions} from './availability-source.ts';
import type {DateRange} from './date-range.ts';
import {fixedSource} from './fixed-source.ts';
import {mergeAvailability} from './merge-availability.ts';
import {parseAvailability} from './parse-availability.ts';

/**
 * The source that a host page has set, made safe: its `load` gives a result or fails as `invalid`, with issues that
 * name `availabilitySource` and what is accepted. It rejects only when the caller aborts, with the signal's reason.
 * Also takes what `GET /availability` answers, an object with `slots`, in place of a source or of a result.
 * Every call gives a new source, so call it once for each value that is set.
 */
export function checkedSource(source: unknown): AvailabilitySource {
  if (isRecord(source) && typeof source.load === 'function') return {load: (range, options) => checkedLoad(source as unknown as HostSource, range, options)};
  return isRecord(source) && 'slots' in source ? givenSlots(source) : failingSource(refusal(source));
}

/** A source of which only one thing is known: that it can be asked. */
interface HostSource {
  load(...args: Parameters<AvailabilitySource['load']>): unknown;
}

const accepted = 'an object with load(range, {signal}), or the availability itself with timeZone, start, end and slots';
const acceptedResult = "{kind: 'loaded', availability}, {kind: 'failed', reason} or the availability itself";

const reasons: readonly AvailabilityFailureReason[] = ['offline', 'timeout', 'refused', 'not-found', 'busy', 'invalid'];

async function checkedLoad(source: HostSource, range: DateRange, options: LoadOptions): Promise<AvailabilityResult> {
  const {signal} = options;
  signal.throwIfAborted();
  try {
    return readResult(await source.load(range, options), range);
  } catch (error) {
    signal.throwIfAborted();
    return invalid([{path: 'availabilitySource.load', message: `must resolve to ${acceptedResult}, but failed with ${error instanceof Error ? `${error.name}: ${error.message}` : nameOf(error)}`}]);
  }
}

function readResult(result: unknown, range: DateRange): AvailabilityResult {
  if (!isRecord(result)) return refusedResult(result);
  if (result.kind === 'failed') return readFailed(result);
  if (result.kind === 'loaded') return readLoaded(result.availability, 'availabilitySource.load().availability', range, result.notes);
  return 'slots' in result ? readLoaded(result, 'availabilitySource.load()', range) : refusedResult(result);
}

/** What TypeScript would have promised is checked all the same: most pages are plain scripts. */
function readLoaded(value: unknown, path: string, range: DateRange, notes: unknown = []): AvailabilityResult {
  const reading = parseAvailability(value);
  if (reading.kind === 'invalid') return invalid(within(path, reading.issues));
  const all = [...issuesIn(notes), ...within(path, reading.notes)];
  return {kind: 'loaded', availability: mergeAvailability([reading.availability], range), notes: all};
}

/** Of a failure only the reason is needed; what else is not as it should be is left out. */
function readFailed(result: Readonly<Record<string, unknown>>): AvailabilityFailure {
  const issues: Issue[] = [];
  const reason = new Place(result, issues).at('reason').oneOf(reasons);
  if (reason === undefined) return invalid(within('availabilitySource.load()', issues));
  const {status, retryAfter, detail, issues: given} = result;
  return {
    kind: 'failed',
    reason,
    ...(typeof status === 'number' && {status}),
    ...(typeof retryAfter === 'number' && {retryAfter}),
    ...(typeof detail === 'string' && {detail}),
    ...(Array.isArray(given) && {issues: issuesIn(given)}),
  };
}

function givenSlots(value: unknown): AvailabilitySource {
  const reading = parseAvailability(value);
  return reading.kind === 'ok' ? fixedSource(reading.availability, within('availabilitySource', reading.notes)) : failingSource(invalid(within('availabilitySource', reading.issues)));
}

function failingSource(failure: AvailabilityFailure): AvailabilitySource {
  return {
    load: (_range, {signal}) =>
      new Promise((resolve) => {
        signal.throwIfAborted();
        resolve(failure);
      }),
  };
}

function refusal(source: unknown): AvailabilityFailure {
  return invalid([{path: 'availabilitySource', message: `must be ${accepted}, but is ${nameOf(source)}`}]);
}

function refusedResult(result: unknown): AvailabilityFailure {
  return invalid([{path: 'availabilitySource.load()', message: `must be ${acceptedResult}, but is ${nameOf(result)}`}]);
}

function invalid(issues: readonly Issue[]): AvailabilityFailure {
  return {kind: 'failed', reason: 'invalid', issues};
}

function within(path: string, issues: readonly Issue[]): readonly Issue[] {
  return issues.map((issue) => ({...issue, path: issue.path === '' ? path : `${path}.${issue.path}`}));
}

function issuesIn(value: unknown): readonly Issue[] {
  return Array.isArray(value) ? value.filter(isIssue) : [];
}

function isIssue(value: unknown): value is Issue {
  return isRecord(value) && typeof value.path === 'string' && typeof value.message === 'string';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function nameOf(value: unknown): string {
  if (value === undefined) return 'missing';
  if (isRecord(value)) return Object.keys(value).length === 0 ? 'an empty object' : `an object with ${Object.keys(value).slice(0, 5).join(', ')}`;
  if (Array.isArray(value)) return 'a list';
  return value === null ? 'null' : `a ${typeof value}`;
}
