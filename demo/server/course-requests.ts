import {refusal, type Answer} from './answer.ts';
import type {CourseBody} from './bodies.ts';
import type {FrontDesk} from './front-desk.ts';
import {findEarlier, remember} from './idempotency.ts';
import {idempotencyMismatch, invalid} from './problems.ts';

/** Keeps a wish for a course that the clinic will answer by phone or e-mail. The same request again gets the same answer. */
export function createCourseRequest(desk: FrontDesk, body: CourseBody): Answer {
  return desk.database.transaction(() => {
    const earlier = findEarlier(desk.database, body.requestId, body);
    if (earlier.kind === 'same') return {status: 202, body: earlier.answer};
    if (earlier.kind === 'different') return refusal(idempotencyMismatch());
    const {requestId, service} = body;
    if (!desk.clinic.services.some((known) => known.id === service)) {
      return refusal(invalid([{pointer: '/service', detail: 'The service is not one that this clinic offers.'}]));
    }
    desk.database.run('INSERT INTO course_request (request_id, service, details) VALUES (?, ?, ?)', requestId, service, JSON.stringify(body));
    const answer = {requestId, status: 'requested'};
    remember(desk.database, 'course', requestId, body, answer);
    desk.log(`asked   request ${requestId.slice(0, 4)}...  ${body.need.sessions} sessions (${service})`);
    return {status: 202, body: answer};
  });
}
