import fastify, {type FastifyInstance} from 'fastify';
import {send} from './answer.ts';
import {availabilitySchema, bookingSchema, courseSchema, holdSchema, lookupSchema, type BookingBody, type CourseBody, type HoldBody} from './bodies.ts';
import {readAvailability, type AvailabilityQuery} from './availability.ts';
import {bookedLine} from './booked-line.ts';
import {createBooking, findBooking, type Booking} from './bookings.ts';
import {allowEveryOrigin} from './cors.ts';
import {createCourseRequest} from './course-requests.ts';
import {answerFaults, answerUnknownAddresses} from './faults.ts';
import type {FrontDesk} from './front-desk.ts';
import {createHold, extendHold, releaseHold} from './holds.ts';
import {servePages} from './pages.ts';
import {limitRate} from './rate-limit.ts';
import {visitorAt} from './visitor.ts';

const mostBytes = 64 * 1024;

/** The demo clinic's web server: the scheduling endpoint under `/api`, and the clinic's pages. It does not listen yet. */
export function createServer(desk: FrontDesk): FastifyInstance {
  const server = fastify({
    bodyLimit: mostBytes,
    ajv: {customOptions: {allErrors: true, coerceTypes: false, removeAdditional: false}},
    forceCloseConnections: true,
  });
  answerFaults(server, desk.log);
  servePages(server);
  server.register((api, _options, done) => {
    allowEveryOrigin(api);
    limitRate(api, desk);
    answerUnknownAddresses(api);
    addRoutes(api, desk);
    done();
  }, {prefix: '/api'});
  return server;
}

function addRoutes(api: FastifyInstance, desk: FrontDesk): void {
  api.get<{Querystring: AvailabilityQuery}>('/availability', {schema: {querystring: availabilitySchema}}, (request, reply) =>
    send(reply, readAvailability(desk, request.query)));
  api.post<{Body: HoldBody}>('/holds', {schema: {body: holdSchema}}, (request, reply) =>
    send(reply, createHold(desk, request.body, visitorAt(request.ip))));
  api.put<{Params: {holdId: string}}>('/holds/:holdId', (request, reply) => send(reply, extendHold(desk, request.params.holdId)));
  api.delete<{Params: {holdId: string}}>('/holds/:holdId', (request, reply) => {
    releaseHold(desk, request.params.holdId);
    return reply.code(204).send();
  });
  api.post<{Body: BookingBody}>('/bookings', {schema: {body: bookingSchema}}, (request, reply) => {
    const answer = createBooking(desk, request.body);
    if (answer.status === 201) {
      desk.log(bookedLine(answer.body as Booking, request.body));
      reply.header('location', `/api/bookings?requestId=${request.body.requestId}`);
    }
    return send(reply, answer);
  });
  api.get<{Querystring: {requestId: string}}>('/bookings', {schema: {querystring: lookupSchema}}, (request, reply) =>
    send(reply, findBooking(desk, request.query.requestId)));
  api.post<{Body: CourseBody}>('/requests', {schema: {body: courseSchema}}, (request, reply) => send(reply, createCourseRequest(desk, request.body)));
}
