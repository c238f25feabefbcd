import {parseJson} from '../http/parse-json.ts';
import {retryAfterSeconds} from '../http/retry-after-seconds.ts';
import {Place} from '../parsing/place.ts';
import type {AvailabilityFailure, AvailabilityFailureReason} from './availability-source.ts';

/** What an answer other than 2xx means. The endpoint's words and its `retryAfter` come from a problem document (RFC 9457), if there is one. */
export function readFailure(response: Response, body: string): AvailabilityFailure {
  const problem = new Place(parseJson(body), []);
  const retryAfter = problem.at('retryAfter').number(0) ?? retryAfterSeconds(response);
  const detail = problem.at('detail').text() ?? problem.at('title').text();
  return {
    kind: 'failed',
    reason: reasonOf(response.status),
    status: response.status,
    ...(retryAfter !== undefined && {retryAfter}),
    ...(detail !== undefined && {detail}),
  };
}

function reasonOf(status: number): AvailabilityFailureReason {
  if (status === 404 || status === 410) return 'not-found';
  return status === 429 || status >= 500 ? 'busy' : 'refused';
}
