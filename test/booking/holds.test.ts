import {expect} from '@open-wc/testing';
import {extendHold, releaseHold, takeHold, type HoldOutcome, type HoldRequest} from '../../src/booking/holds.ts';
import {aRequest, requestId} from '../support/a-booking.ts';
import {FakeEndpoint, json, offline, opaqueRedirect, page, problem, type Answer} from '../support/fake-endpoint.ts';

const request: HoldRequest = {requestId, service: 'visit', slots: aRequest().sessions};
const expiresAt = '2026-03-02T08:30:00-07:00';
const held = () => json({holdId: 'h/1', expiresAt, slots: request.slots}, 201);
const isHeld: HoldOutcome = {kind: 'held', holdId: 'h/1', expiresAt} as HoldOutcome;

/** What it did is told in one line: `POST 500 POST`. */
async function take(script: readonly Answer[], idempotency = true) {
  const endpoint = new FakeEndpoint(...script);
  const steps: (string | number)[] = [];
  const fetch: typeof globalThis.fetch = (input, init) => (steps.push(init?.method ?? 'GET'), endpoint.fetch(input, init));
  const outcome = await takeHold('/api/holds', request, {idempotency, fetch, wait: (ms) => (steps.push(ms), Promise.resolve())});
  return {outcome, steps: steps.join(' '), endpoint};
}

describe('takeHold', () => {
  it('posts the times and nothing about the visitor', async () => {
    const {endpoint, outcome} = await take([held()]);
    expect(outcome).to.deep.equal(isHeld);
    expect([endpoint.urls, endpoint.requests[0]?.init.body]).to.deep.equal([['/api/holds'], JSON.stringify(request)]);
  });

  it('pain 10: sends no credentials, which a browser may refuse to a widget', async () => {
    const {endpoint} = await take([held()]);
    expect(endpoint.requests[0]?.init).to.include({credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'manual'});
  });

  it('says which times are gone', async () => {
    const {outcome} = await take([problem(409, 'slot-unavailable', {conflicts: [{index: 1, slotId: request.slots[1]?.slotId, reason: 'held'}]})]);
    expect(outcome).to.deep.equal({kind: 'conflict', lost: [{index: 1, slotId: request.slots[1]?.slotId, reason: 'held', alternatives: []}]});
  });

  const cases: readonly (readonly [string, readonly Answer[], boolean, HoldOutcome['kind'], string])[] = [
    ['asks again after no answer, so that its own hold never stands in the way', [offline(), held()], true, 'held', 'POST 500 POST'],
    ['asks again while the clinic is at it', [problem(409, 'request-in-progress', {retryAfter: 3}), held()], true, 'held', 'POST 3000 POST'],
    ['leaves it open after four attempts', [offline(), page(502), problem(503, 'unavailable'), offline()], true, 'open', 'POST 500 POST 2000 POST 5000 POST'],
    ['never asks twice where that could hold twice', [offline()], false, 'open', 'POST'],
    ['leaves open what it cannot read', [page(200)], false, 'open', 'POST'],
    ['leaves open a hold without a time', [json({holdId: 'h1', expiresAt: 'soon'}, 201)], false, 'open', 'POST'],
    ['takes a refusal as it is', [problem(422, 'validation')], true, 'refused', 'POST'],
    ['takes an endpoint without holds as it is', [page(404)], true, 'refused', 'POST'],
    ['takes a redirect as it is', [opaqueRedirect()], true, 'refused', 'POST'],
    ['knows that the hold it replaces is gone', [problem(410, 'hold-expired')], true, 'expired', 'POST'],
  ];
  for (const [rule, script, idempotency, kind, steps] of cases) {
    it(rule, async () => {
      const taken = await take(script, idempotency);
      expect([taken.outcome.kind, taken.steps]).to.deep.equal([kind, steps]);
    });
  }
});

describe('A hold at the endpoint', () => {
  it('is extended by its id', async () => {
    const endpoint = new FakeEndpoint(held());
    expect(await extendHold('/api/holds', 'h/1', {fetch: endpoint.fetch})).to.deep.equal(isHeld);
    expect([endpoint.methods, endpoint.urls]).to.deep.equal([['PUT'], ['/api/holds/h%2F1']]);
  });

  const ends: readonly (readonly [string, Answer, HoldOutcome['kind']])[] = [
    ['has ended', problem(410, 'hold-expired'), 'expired'],
    ['is not there any more', page(404), 'expired'],
    ['may have been extended', offline(), 'open'],
    ['cannot be extended', page(405), 'refused'],
  ];
  for (const [what, answer, kind] of ends) {
    it(`${what}: ${kind}`, async () => {
      expect((await extendHold('/api/holds', 'h1', {fetch: new FakeEndpoint(answer).fetch})).kind).to.equal(kind);
    });
  }

  it('is given back even while the page is left, and no failure matters', async () => {
    const endpoint = new FakeEndpoint(new Response(null, {status: 204}), offline());
    for (let time = 0; time < 2; time += 1) await releaseHold('/api/holds', 'h1', {fetch: endpoint.fetch});
    expect(endpoint.requests.map(({url, init}) => [init.method, url, init.keepalive])).to.deep.equal([['DELETE', '/api/holds/h1', true], ['DELETE', '/api/holds/h1', true]]);
  });
});
