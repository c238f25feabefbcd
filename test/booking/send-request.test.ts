import {expect} from '@open-wc/testing';
import {buildCourseRequest} from '../../src/booking/course-request.ts';
import {sendRequest, type RequestOutcome} from '../../src/booking/send-request.ts';
import {aContact, aForm, requestId} from '../support/a-booking.ts';
import {aNeed} from '../support/a-need.ts';
import {FakeEndpoint, json, offline, opaqueRedirect, page, problem, timeout, type Answer} from '../support/fake-endpoint.ts';

const request = buildCourseRequest({requestId, service: 'visit', need: aNeed(), wishes: {}, contact: aContact(), ...aForm()});
const taken = () => json({requestId, status: 'requested'}, 202);

async function send(script: readonly Answer[]) {
  const endpoint = new FakeEndpoint(...script);
  const steps: (string | number)[] = [];
  const fetch: typeof globalThis.fetch = (input, init) => (steps.push(init?.method ?? 'GET'), endpoint.fetch(input, init));
  const outcome = await sendRequest('/api/requests', request, {fetch, wait: (ms) => (steps.push(ms), Promise.resolve())});
  return {outcome, steps: steps.join(' '), endpoint};
}

describe('sendRequest', () => {
  it('posts the request as it is', async () => {
    const {outcome, endpoint} = await send([taken()]);
    expect([outcome, endpoint.urls, endpoint.requests[0]?.init.body]).to.deep.equal([{kind: 'sent'}, ['/api/requests'], JSON.stringify(request)]);
  });

  it('sends the very same again after no answer', async () => {
    const {endpoint} = await send([offline(), timeout(), taken()]);
    expect(new Set(endpoint.requests.map(({init}) => init.body)).size).to.equal(1);
  });

  const cases: readonly (readonly [string, readonly Answer[], RequestOutcome['kind'], string])[] = [
    ['sends again after no answer and after a server error', [offline(), page(502), taken()], 'sent', 'POST 500 POST 2000 POST'],
    ['waits as long as a busy clinic asks', [problem(429, 'rate-limited', {retryAfter: 7}), taken()], 'sent', 'POST 7000 POST'],
    ['does not wait for longer than 30 seconds', [problem(429, 'rate-limited', {retryAfter: 90})], 'refused', 'POST'],
    ['does not know what became of it after four attempts', [offline(), offline(), timeout(), page(503)], 'unknown', 'POST 500 POST 2000 POST 5000 POST'],
    ['believes no page for people', [page(200), page(200), page(200), page(200)], 'unknown', 'POST 500 POST 2000 POST 5000 POST'],
    ['believes no redirect', [opaqueRedirect(), taken()], 'sent', 'POST 500 POST'],
    ['takes a refusal as it is', [page(404)], 'refused', 'POST'],
    ['takes a mixed-up id as a refusal', [problem(422, 'idempotency-mismatch')], 'refused', 'POST'],
  ];
  for (const [rule, script, kind, steps] of cases) {
    it(rule, async () => {
      const sent = await send(script);
      expect([sent.outcome.kind, sent.steps]).to.deep.equal([kind, steps]);
    });
  }

  it('tells which fields are wrong', async () => {
    const errors = [{pointer: '/patient/email', detail: 'no'}];
    expect((await send([problem(422, 'validation', {errors})])).outcome).to.deep.equal({kind: 'invalid', errors});
  });
});

describe('buildCourseRequest', () => {
  it('names what is needed, wished for and who asks', () => {
    const wishes = {earliest: undefined, weekdays: ['tue', 'fri'] as const, times: [], avoid: []};
    const need = {...aNeed(), sessions: 6, gap: {minDays: 2, maxDays: 5}, windowDays: 21, maxPerWeek: 2};
    expect(buildCourseRequest({requestId, service: 'visit', need, wishes, contact: aContact(), ...aForm()})).to.deep.equal({
      requestId,
      service: 'visit',
      need: {sessions: 6, minGapDays: 2, maxGapDays: 5, windowDays: 21},
      preferences: {weekdays: ['tue', 'fri']},
      patient: {givenName: 'Ada', familyName: 'Byron', email: 'ada@example.com', phone: '303 555 0142'},
    });
  });

  it('spaces nothing of a single appointment, and says nothing of wishes where there are none', () => {
    const single = buildCourseRequest({requestId, service: 'visit', need: {sessions: 1, gap: {minDays: 1, maxDays: 7}}, wishes: {}, contact: aContact(), ...aForm()});
    expect([single.need, 'preferences' in single]).to.deep.equal([{sessions: 1}, false]);
  });
});
