import {expect} from '@open-wc/testing';
import type {BookingOutcome} from '../../src/booking/booking-outcome.ts';
import {findBooking, submitBooking, type SubmitOptions} from '../../src/booking/submit-booking.ts';
import {aBooking, aRequest, requestId} from '../support/a-booking.ts';
import {FakeEndpoint, json, offline, opaqueRedirect, page, problem, settled, timeout, type Answer} from '../support/fake-endpoint.ts';

const request = aRequest();
const url = '/api/bookings';
const idempotent: SubmitOptions['capabilities'] = {idempotency: true, series: 'atomic'};
const bare: SubmitOptions['capabilities'] = {idempotency: false};

const booked = () => json(aBooking(), 201);
const found = () => json(aBooking());
const absent = () => problem(404, 'not-found');
const taken = () => problem(409, 'slot-unavailable', {conflicts: [{index: 1, slotId: request.sessions[1]?.slotId, reason: 'taken'}]});
const inProgress = (retryAfter?: number) => problem(409, 'request-in-progress', {retryAfter});

const confirmed: BookingOutcome = {kind: 'confirmed', booking: aBooking()};
const unknown: BookingOutcome = {kind: 'unknown'};
const notProcessed: BookingOutcome = {kind: 'refused', reason: 'not-processed'};
const redirected: BookingOutcome = {kind: 'refused', reason: 'redirected'};
const conflict: BookingOutcome = {kind: 'conflict', lost: [{index: 1, slotId: request.sessions[1]!.slotId, reason: 'taken', alternatives: []}]};

/** Runs a submission against a script; what it did is told in one line: `POST 500 POST 2000 GET`. */
async function submit(script: readonly Answer[], capabilities = idempotent, more: Partial<SubmitOptions> = {}, sending = submitBooking) {
  const endpoint = new FakeEndpoint(...script);
  const steps: (string | number)[] = [];
  const fetch: typeof globalThis.fetch = (input, init) => (steps.push(init?.method ?? 'GET'), endpoint.fetch(input, init));
  const wait = (ms: number) => (steps.push(ms), Promise.resolve());
  const outcome = await sending(url, request, {capabilities, fetch, wait, ...more});
  return {outcome, steps: steps.join(' '), endpoint};
}

describe('submitBooking', () => {
  it('pain 10: posts the request as it is, without cookies, referrer or headers of its own', async () => {
    const {endpoint} = await submit([booked()]);
    const {signal, ...init} = endpoint.requests[0]!.init;
    expect([endpoint.urls, init]).to.deep.equal([
      [url],
      {
        method: 'POST',
        headers: {'content-type': 'application/json'},
        body: JSON.stringify(request),
        keepalive: true,
        credentials: 'omit',
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
        redirect: 'manual',
      },
    ]);
    expect(signal).to.be.instanceOf(AbortSignal);
  });

  it('looks up by nothing but the id of the request', async () => {
    const {endpoint} = await submit([page(200), found()]);
    const {signal, ...init} = endpoint.requests[1]!.init;
    expect([endpoint.urls[1], init]).to.deep.equal([
      `${url}?requestId=${requestId}`,
      {method: 'GET', credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer', redirect: 'manual'},
    ]);
    expect(signal).to.be.instanceOf(AbortSignal);
  });

  it('adds to the query that an address already has', async () => {
    const endpoint = new FakeEndpoint(found());
    await findBooking('/?rest_route=/bookings', request, {capabilities: bare, fetch: endpoint.fetch, wait: () => Promise.resolve()});
    expect(endpoint.urls).to.deep.equal([`/?rest_route=/bookings&requestId=${requestId}`]);
  });

  it('lets a request outlive the page unless it is too large for that', async () => {
    const endpoint = new FakeEndpoint(booked());
    await submitBooking(url, {...request, patient: {...request.patient, givenName: 'é'.repeat(30_000)}}, {capabilities: bare, fetch: endpoint.fetch});
    expect(endpoint.requests[0]?.init.keepalive).to.equal(false);
  });

  const requested = aBooking(request, 'requested');
  const answers: readonly (readonly [string, Response, BookingOutcome])[] = [
    ['201', booked(), confirmed],
    ['200, a replay', found(), confirmed],
    ['202', json(requested, 202), {kind: 'requested', booking: requested}],
    ['201 that is requested', json(requested, 201), {kind: 'requested', booking: requested}],
    ['410', problem(410, 'hold-expired'), {kind: 'expired'}],
    ['422', problem(422, 'validation', {errors: [{pointer: '/patient/email', detail: 'no'}]}), {kind: 'invalid', errors: [{pointer: '/patient/email', detail: 'no'}]}],
    ['a page for 404', page(404), {kind: 'refused', reason: 'rejected', problem: {type: '', status: 404, errors: [], conflicts: []}}],
  ];
  for (const [what, answer, outcome] of answers) {
    it(`takes ${what} at its word: ${outcome.kind}`, async () => {
      for (const capabilities of [idempotent, bare]) {
        expect(await submit([answer.clone()], capabilities)).to.deep.include({outcome, steps: 'POST'});
      }
    });
  }

  it('tells a spacing policy and a mixed-up id from fields to correct', async () => {
    for (const reason of ['spacing-policy', 'idempotency-mismatch'] as const) {
      const {outcome} = await submit([problem(422, reason, {detail: 'Why.'})]);
      expect(outcome).to.deep.equal({kind: 'refused', reason, problem: {type: reason, title: reason, status: 422, detail: 'Why.', errors: [], conflicts: []}});
    }
  });

  it('takes some sessions for booked only where they are booked one after another', async () => {
    const some = {...aBooking(), bookings: aBooking().bookings.slice(0, 2)};
    expect((await submit([json(some, 201)], {idempotency: false, series: 'sequential'})).outcome).to.deep.equal({kind: 'confirmed', booking: some});
    expect((await submit([json(some, 201), json(some), json(some), json(some)])).outcome).to.deep.equal(unknown);
  });

  const policies: readonly (readonly [string, SubmitOptions['capabilities'], () => readonly Answer[], BookingOutcome, string])[] = [
    ['sends again after no answer, when that is safe', idempotent, () => [offline(), booked()], confirmed, 'POST 500 POST'],
    ['sends again after a late answer', idempotent, () => [timeout(), booked()], confirmed, 'POST 500 POST'],
    ['sends again after a server error', idempotent, () => [page(502), problem(503, 'unavailable'), page(500), found()], confirmed, 'POST 500 POST 2000 POST 5000 POST'],
    ['waits as long as a busy server asks', idempotent, () => [problem(503, 'unavailable', {retryAfter: 7}), booked()], confirmed, 'POST 7000 POST'],
    ['waits as long as the header asks', idempotent, () => [new Response('', {status: 503, headers: {'retry-after': '4'}}), booked()], confirmed, 'POST 4000 POST'],
    ['ignores a header with a date', idempotent, () => [new Response('', {status: 503, headers: {'retry-after': 'Fri, 04 Dec 2026 09:00:00 GMT'}}), booked()], confirmed, 'POST 500 POST'],
    ['does not wait for longer than 30 seconds', idempotent, () => [problem(503, 'unavailable', {retryAfter: 31}), found()], confirmed, 'POST 500 GET'],
    ['looks it up after four attempts', idempotent, () => [offline(), timeout(), page(500), offline(), found()], confirmed, 'POST 500 POST 2000 POST 5000 POST 500 GET'],
    ['is not processed when the look-ups agree to the end', idempotent, () => [offline(), offline(), offline(), offline(), absent(), absent(), absent()], notProcessed, 'POST 500 POST 2000 POST 5000 POST 500 GET 2000 GET 5000 GET'],
    ['never sends again when that could book twice', bare, () => [offline(), found()], confirmed, 'POST 500 GET'],
    ['finds what was still under way', bare, () => [timeout(), absent(), absent(), found()], confirmed, 'POST 500 GET 2000 GET 5000 GET'],
    ['believes an absence only at the last look', bare, () => [page(500), absent(), absent(), absent()], notProcessed, 'POST 500 GET 2000 GET 5000 GET'],
    ['is unknown when the last look says nothing', bare, () => [offline(), absent(), absent(), offline()], unknown, 'POST 500 GET 2000 GET 5000 GET'],
    ['is unknown when there are no look-ups', bare, () => [offline(), page(404), page(404), page(404)], unknown, 'POST 500 GET 2000 GET 5000 GET'],
    ['is unknown when look-ups are refused', bare, () => [offline(), problem(403, 'no'), page(405), opaqueRedirect()], unknown, 'POST 500 GET 2000 GET 5000 GET'],
    ['waits between looks as long as it is asked', bare, () => [offline(), problem(503, 'unavailable', {retryAfter: 9}), problem(429, 'rate-limited', {retryAfter: 99}), found()], confirmed, 'POST 500 GET 9000 GET 30000 GET'],
    ['looks up a 2xx that confirms nothing', idempotent, () => [page(200), found()], confirmed, 'POST 500 GET'],
    ['looks up a 2xx without a body', bare, () => [new Response(null, {status: 204}), found()], confirmed, 'POST 500 GET'],
    ['looks up a 202 that says confirmed', bare, () => [json(aBooking(), 202), found()], confirmed, 'POST 500 GET'],
    ['is unknown after a 2xx that is then denied', bare, () => [page(201), absent(), absent(), absent()], unknown, 'POST 500 GET 2000 GET 5000 GET'],
    ['shows no conflict that may be with itself', idempotent, () => [offline(), taken(), found()], confirmed, 'POST 500 POST 500 GET'],
    ['shows a conflict once the look-up denies it', idempotent, () => [offline(), taken(), absent(), absent(), absent()], conflict, 'POST 500 POST 500 GET 2000 GET 5000 GET'],
    ['shows no conflict when the look-up is silent', idempotent, () => [offline(), taken(), offline(), offline(), offline()], unknown, 'POST 500 POST 500 GET 2000 GET 5000 GET'],
    ['looks up any refusal after an open attempt', idempotent, () => [offline(), opaqueRedirect(), found()], confirmed, 'POST 500 POST 500 GET'],
    ['takes a conflict at its word where a request is booked once', idempotent, () => [taken()], conflict, 'POST'],
    ['takes a conflict without a body for one', idempotent, () => [page(409)], {kind: 'conflict', lost: []}, 'POST'],
    ['looks once whether a conflict is with itself where the browser may have sent it twice', bare, () => [taken(), found()], confirmed, 'POST GET'],
    ['shows that conflict when there is no such booking', bare, () => [taken(), absent()], conflict, 'POST GET'],
    ['shows that conflict when there are no look-ups', bare, () => [taken(), page(404)], conflict, 'POST GET'],
    ['shows that conflict when look-ups are not allowed', bare, () => [taken(), page(405)], conflict, 'POST GET'],
    ['is unknown when that look says nothing', bare, () => [taken(), offline()], unknown, 'POST GET'],
    ['looks up a redirect and does not send it again', idempotent, () => [opaqueRedirect(), found()], confirmed, 'POST 500 GET'],
    ['looks up a redirect that is shown', bare, () => [Response.redirect('/thanks', 303), absent(), found()], confirmed, 'POST 500 GET 2000 GET'],
    ['is redirected when the look-ups deny it to the end', idempotent, () => [opaqueRedirect(), absent(), absent(), absent()], redirected, 'POST 500 GET 2000 GET 5000 GET'],
    ['is unknown after a redirect when there are no look-ups', bare, () => [opaqueRedirect(), page(404), page(404), page(404)], unknown, 'POST 500 GET 2000 GET 5000 GET'],
    ['looks up a request in progress after the time it asks for', idempotent, () => [inProgress(3), found()], confirmed, 'POST 3000 GET'],
    ['looks up a request in progress soon when no time is asked for', bare, () => [inProgress(), absent(), found()], confirmed, 'POST 500 GET 2000 GET'],
    ['is unknown when a request in progress is never found', idempotent, () => [inProgress(), absent(), absent(), absent()], unknown, 'POST 500 GET 2000 GET 5000 GET'],
    ['tries again when there were too many requests', idempotent, () => [problem(429, 'rate-limited', {retryAfter: 2}), booked()], confirmed, 'POST 2000 POST'],
  ];
  for (const [rule, capabilities, script, outcome, steps] of policies) {
    it(rule, async () => {
      const run = await submit(script(), capabilities);
      expect([run.outcome, run.steps]).to.deep.equal([outcome, steps]);
      expect(run.endpoint.requests.filter(({init}) => init.body !== undefined).every(({init}) => init.body === JSON.stringify(request))).to.equal(true);
    });
  }

  it('is refused as busy when that does not pass, or may not be tried', async () => {
    const busy = (retryAfter: number) => problem(429, 'rate-limited', {retryAfter});
    const refused = (retryAfter: number) => ({kind: 'refused', reason: 'busy', problem: {type: 'rate-limited', title: 'rate-limited', status: 429, retryAfter, errors: [], conflicts: []}});
    expect(await submit([busy(1), busy(1), busy(1), busy(1)])).to.deep.include({outcome: refused(1), steps: 'POST 1000 POST 2000 POST 5000 POST'});
    expect(await submit([busy(60)])).to.deep.include({outcome: refused(60), steps: 'POST'});
    expect(await submit([busy(1)], bare)).to.deep.include({outcome: refused(1), steps: 'POST'});
  });

  it('spreads attempts by up to half a second', async () => {
    expect((await submit([offline(), offline(), booked()], idempotent, {jitter: () => 0.5})).steps).to.equal('POST 750 POST 2250 POST');
  });

  it('waits by the clock unless told otherwise', async () => {
    const endpoint = new FakeEndpoint(offline(), booked());
    const own = globalThis.setTimeout;
    const waited: (number | undefined)[] = [];
    globalThis.setTimeout = ((run: () => void, ms?: number) => (waited.push(ms), own(run))) as typeof setTimeout;
    const outcome = await submitBooking(url, request, {capabilities: idempotent, fetch: endpoint.fetch});
    globalThis.setTimeout = own;
    expect([outcome, waited]).to.deep.equal([confirmed, [500]]);
  });

  it('uses the fetch of the page', async () => {
    const own = globalThis.fetch;
    globalThis.fetch = new FakeEndpoint(booked()).fetch;
    const outcome = await submitBooking(url, request, {capabilities: bare});
    globalThis.fetch = own;
    expect(outcome).to.deep.equal(confirmed);
  });

  it('gives each request 15 seconds', async () => {
    const own = AbortSignal.timeout.bind(AbortSignal);
    const clock = new AbortController();
    const asked: number[] = [];
    AbortSignal.timeout = (ms) => (asked.push(ms), clock.signal);
    const endpoint = new FakeEndpoint();
    const submitting = submitBooking(url, request, {capabilities: bare, fetch: endpoint.fetch, wait: () => Promise.resolve(), signal: new AbortController().signal});
    AbortSignal.timeout = own;
    clock.abort(timeout());
    await settled();
    endpoint.answer(page(500));
    endpoint.answer(found());
    expect([await submitting, asked, endpoint.methods]).to.deep.equal([confirmed, [15_000], ['POST', 'GET']]);
  });

  it('rejects with the reason of the caller who aborts while an answer is awaited', async () => {
    const caller = new AbortController();
    const endpoint = new FakeEndpoint();
    const submitting = submitBooking(url, request, {capabilities: idempotent, fetch: endpoint.fetch, signal: caller.signal}).catch((error: unknown) => error);
    caller.abort();
    expect([await submitting, endpoint.methods]).to.deep.equal([caller.signal.reason, ['POST']]);
  });

  it('sends nothing more when the caller aborts between attempts', async () => {
    const caller = new AbortController();
    const endpoint = new FakeEndpoint(offline());
    let goOn = (): void => undefined;
    const wait = () => new Promise<void>((resolve) => (goOn = resolve));
    const submitting = submitBooking(url, request, {capabilities: idempotent, fetch: endpoint.fetch, wait, signal: caller.signal}).catch((error: unknown) => error);
    await settled();
    caller.abort();
    goOn();
    expect([await submitting, endpoint.methods]).to.deep.equal([caller.signal.reason, ['POST']]);
  });
});

describe('findBooking', () => {
  const find = (script: readonly Answer[]) => submit(script, idempotent, {}, findBooking);

  it('finds a booking without sending it again', async () => {
    expect(await find([offline(), found()])).to.deep.include({outcome: confirmed, steps: '500 GET 2000 GET'});
  });

  it('says that it was not processed only after three looks', async () => {
    expect(await find([absent(), absent(), absent()])).to.deep.include({outcome: notProcessed, steps: '500 GET 2000 GET 5000 GET'});
  });

  it('stays unknown without an answer', async () => {
    expect((await find([offline(), offline(), offline()])).outcome).to.deep.equal(unknown);
  });
});
