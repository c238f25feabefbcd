import type {Received} from '../http/ask-server.ts';
import {retryAfterSeconds} from '../http/retry-after-seconds.ts';
import {parseProblem} from './parse-problem.ts';
import type {Problem} from './problem.ts';

/** The problem that an answer with a status of 400 or more reports. The seconds of the `Retry-After` header count when the body has none. */
export function readProblem({response, body}: Received): Problem {
  const problem = parseProblem(body, response.status);
  const retryAfter = retryAfterSeconds(response);
  return problem.retryAfter === undefined && retryAfter !== undefined ? {...problem, retryAfter} : problem;
}
