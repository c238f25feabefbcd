import type {FastifyError, FastifyInstance} from 'fastify';
import {sendProblem} from './answer.ts';
import {fieldErrors} from './field-errors.ts';
import {invalid, plainProblem, unavailable, type Problem} from './problems.ts';

const sqliteBusy = 5;
const retryAfterSeconds = 2;

/** Answers what no route answers, always with a problem document that repeats nothing of the request. */
export function answerFaults(server: FastifyInstance, log: (line: string) => void): void {
  server.setErrorHandler((error: FastifyError, _request, reply) => {
    const problem = problemOf(error);
    if (problem.status === 500) log(`error   ${error.stack ?? error.message}`);
    return sendProblem(reply, problem);
  });
  answerUnknownAddresses(server);
}

/** Said once more for a group of routes, so that its own headers are on the answer. */
export function answerUnknownAddresses(routes: FastifyInstance): void {
  routes.setNotFoundHandler((_request, reply) => sendProblem(reply, plainProblem(404, 'Not found', 'There is nothing here.')));
}

function problemOf(error: FastifyError): Problem {
  if (error.validation !== undefined) return invalid(fieldErrors(error.validation));
  if ((error as {errcode?: unknown}).errcode === sqliteBusy) return unavailable(retryAfterSeconds);
  if (error.statusCode === 413) return plainProblem(413, 'The request is too large', 'A request may have 64 kB at most.');
  if (error.statusCode === 415) return plainProblem(415, 'Not JSON', 'Send the body as application/json.');
  if (error.statusCode === 400) return invalid([{pointer: '', detail: 'The body is not JSON.'}], 400);
  return plainProblem(500, 'Something went wrong', 'The server could not answer. The clinic can be reached by phone.');
}
