import type {FastifyReply} from 'fastify';
import type {Problem} from './problems.ts';

/** What the endpoint replies: a status and a JSON body. */
export interface Answer {
  readonly status: number;
  readonly body: object;
}

/** The reply that reports a problem. */
export function refusal(problem: Problem): Answer {
  return {status: problem.status, body: problem};
}

/** Sends an answer; everything from 400 up is a problem document (RFC 9457), whose seconds to wait are in the header too. */
export function send(reply: FastifyReply, answer: Answer): FastifyReply {
  const {retryAfter} = answer.body as Partial<Problem>;
  if (retryAfter !== undefined) reply.header('retry-after', String(retryAfter));
  return reply.code(answer.status).type(answer.status < 400 ? 'application/json' : 'application/problem+json').send(answer.body);
}

/** Sends a problem. */
export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  return send(reply, refusal(problem));
}
