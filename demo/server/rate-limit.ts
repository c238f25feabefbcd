import type {FastifyInstance} from 'fastify';
import {sendProblem} from './answer.ts';
import type {FrontDesk} from './front-desk.ts';
import {rateLimited} from './problems.ts';
import {visitorAt} from './visitor.ts';

const minute = 60_000;

/** Lets each visitor send so many bookings, holds and requests a minute. Reading is free. */
export function limitRate(api: FastifyInstance, {now, postsPerMinute}: FrontDesk): void {
  if (postsPerMinute === undefined) return;
  const sent = new Map<string, readonly number[]>();
  api.addHook('onRequest', (request, reply, next) => {
    if (request.method !== 'POST') return next();
    const visitor = visitorAt(request.ip);
    const moment = now().getTime();
    const recent = (sent.get(visitor) ?? []).filter((other) => other > moment - minute);
    const [first = moment] = recent;
    if (recent.length >= postsPerMinute) return void sendProblem(reply, rateLimited(Math.ceil((first + minute - moment) / 1_000)));
    sent.set(visitor, [...recent, moment]);
    next();
  });
}
