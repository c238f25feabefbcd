import type {BookingRequest} from '../../src/booking/booking-request.ts';
import type {CourseRequest} from '../../src/booking/course-request.ts';
import type {HoldRequest} from '../../src/booking/holds.ts';
import {aBooking} from './a-booking.ts';
import {json, page} from './fake-endpoint.ts';
import {fetchForEach} from './fetch-for-each.ts';
import {weeksAvailability} from './open-weeks.ts';

/** What the server does with a request: answers, at once or later, or fails as `fetch` does. */
export type Reply = Response | Error | Promise<Response>;

/** A clinic's server in the place of the browser's `fetch`; each test says how it replies. */
export class ClinicServer {
  readonly posts: BookingRequest[] = [];
  /** Holds that were asked for, and requests for a course. */
  readonly holds: HoldRequest[] = [];
  readonly requests: CourseRequest[] = [];
  /** `PUT h1`, `DELETE h1`: what was done to holds, in order. */
  readonly changes: string[] = [];
  /** Addresses of all requests but the posts. */
  readonly reads: string[] = [];
  onPost: (request: BookingRequest) => Reply = (request) => json(aBooking(request), 201);
  onLookUp: (request: BookingRequest) => Reply = () => page(404);
  onHold: (request: HoldRequest) => Reply = (request) => json(this.heldAs(request), 201);
  onExtend: (holdId: string) => Reply = (holdId) => json({holdId, expiresAt: '2026-03-02T08:40:00-07:00', slots: []});
  onRequest: (request: CourseRequest) => Reply = ({requestId}) => json({requestId, status: 'requested'}, 202);
  onAvailability: () => Reply = () => json(weeksAvailability());

  readonly fetch = async (input: unknown, init: RequestInit = {}): Promise<Response> => {
    const reply = await this.reply(String(input), init);
    if (reply instanceof Error) throw reply;
    return reply;
  };

  /** The first hold is `h1`, the next `h2`; each until 8:30 am on 2 March 2026. */
  heldAs({slots}: HoldRequest): object {
    return {holdId: `h${this.holds.length}`, expiresAt: '2026-03-02T08:30:00-07:00', slots};
  }

  private reply(url: string, {method = 'GET', body}: RequestInit): Reply {
    const content: unknown = typeof body === 'string' ? JSON.parse(body) : undefined;
    if (url.includes('/holds')) return this.replyToHold(method, url, content);
    if (url.endsWith('/requests')) {
      this.requests.push(content as CourseRequest);
      return this.onRequest(content as CourseRequest);
    }
    if (method === 'POST') return this.onPost(this.keep(content as BookingRequest));
    this.reads.push(url);
    const last = this.posts.at(-1);
    return last !== undefined && url.includes('requestId=') ? this.onLookUp(last) : this.onAvailability();
  }

  private replyToHold(method: string, url: string, content: unknown): Reply {
    if (method === 'POST') {
      this.holds.push(content as HoldRequest);
      return this.onHold(content as HoldRequest);
    }
    const holdId = url.split('/').at(-1) ?? '';
    this.changes.push(`${method} ${holdId}`);
    return method === 'PUT' ? this.onExtend(holdId) : new Response(null, {status: 204});
  }

  private keep(request: BookingRequest): BookingRequest {
    this.posts.push(request);
    return request;
  }
}

/** A fresh server for each test of the suite that this is called in. */
export function serverForEach(): () => ClinicServer {
  return fetchForEach(() => new ClinicServer());
}

/** Lets the pauses between attempts, of half a second to six seconds, pass at once in each test of the suite. */
export function withoutPauses(): void {
  let restore: () => void = () => undefined;
  beforeEach(() => {
    restore = shortenPauses();
  });
  afterEach(() => restore());
}

/** Lets such pauses pass at once until the function that this gives is called. */
export function shortenPauses(): () => void {
  const original = window.setTimeout.bind(window);
  const quick = (handler: TimerHandler, ms = 0, ...rest: unknown[]): number => original(handler, ms >= 500 && ms < 6000 ? 0 : ms, ...rest);
  window.setTimeout = quick as typeof window.setTimeout;
  return () => {
    window.setTimeout = original;
  };
}

/** A promise that the test itself fulfils. */
export function byHand<T>(): {readonly promise: Promise<T>; readonly resolve: (value: T) => void} {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((fulfil) => (resolve = fulfil));
  return {promise, resolve};
}
