import type {BookingRequest} from '../../src/booking/booking-request.ts';
import {aBooking} from './a-booking.ts';
import {json, page} from './fake-endpoint.ts';
import {weeksAvailability} from './open-weeks.ts';

/** What the server does with a request: answers, at once or later, or fails as `fetch` does. */
export type Reply = Response | Error | Promise<Response>;

/** A clinic's server in the place of the browser's `fetch`; each test says how it replies. */
export class ClinicServer {
  readonly posts: BookingRequest[] = [];
  /** Addresses of all requests but the posts. */
  readonly reads: string[] = [];
  onPost: (request: BookingRequest) => Reply = (request) => json(aBooking(request), 201);
  onLookUp: (request: BookingRequest) => Reply = () => page(404);
  onAvailability: () => Reply = () => json(weeksAvailability());

  readonly fetch = async (input: unknown, init: RequestInit = {}): Promise<Response> => {
    const reply = await this.reply(String(input), init);
    if (reply instanceof Error) throw reply;
    return reply;
  };

  private reply(url: string, {method, body}: RequestInit): Reply {
    if (method === 'POST') return this.onPost(this.keep(JSON.parse(body as string) as BookingRequest));
    this.reads.push(url);
    const last = this.posts.at(-1);
    return last !== undefined && url.includes('requestId=') ? this.onLookUp(last) : this.onAvailability();
  }

  private keep(request: BookingRequest): BookingRequest {
    this.posts.push(request);
    return request;
  }
}

/** A fresh server for each test of the suite that this is called in; `fetch` is given back afterwards. */
export function serverForEach(): () => ClinicServer {
  const original = window.fetch.bind(window);
  let server = new ClinicServer();
  beforeEach(() => {
    server = new ClinicServer();
    window.fetch = server.fetch;
  });
  afterEach(() => {
    window.fetch = original;
  });
  return () => server;
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
