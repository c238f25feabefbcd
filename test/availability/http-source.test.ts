import {aTimeout, expect} from '@open-wc/testing';
import {httpSource} from '../../src/availability/http-source.ts';
import {localDate} from '../../src/dates/local-date.ts';
import {anAvailability, availabilityBody, hourAt} from '../support/an-availability.ts';
import {FakeEndpoint, json, offline, page, problem, timeout} from '../support/fake-endpoint.ts';

const december = {start: localDate('2026-12-01'), end: localDate('2027-01-01')};
const query = 'service=visit&start=2026-12-01&end=2027-01-01';
const whole = {start: december.start, end: december.end};

function load(endpoint: FakeEndpoint, signal = new AbortController().signal, more: {url?: string; location?: string} = {}) {
  return httpSource({url: '/api/availability', service: 'visit', fetch: endpoint.fetch, ...more}).load(december, {signal});
}

describe('httpSource', () => {
  it('loads the free times of a range', async () => {
    const endpoint = new FakeEndpoint(json(availabilityBody([hourAt('2026-12-01')], whole)));
    expect(await load(endpoint)).to.deep.equal({kind: 'loaded', availability: anAvailability(), notes: []});
    expect(endpoint.urls).to.deep.equal([`/api/availability?${query}`]);
  });

  it('sends no cookie, no referrer and no header, and bypasses the cache', async () => {
    const endpoint = new FakeEndpoint(json(availabilityBody()));
    await load(endpoint);
    const {signal, ...init} = endpoint.requests[0]!.init;
    expect(init).to.deep.equal({credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer'});
    expect(signal).to.be.instanceOf(AbortSignal);
  });

  it('adds to the query that an address already has, and encodes the rest', async () => {
    const endpoint = new FakeEndpoint(json(availabilityBody()));
    await load(endpoint, undefined, {url: 'https://clinic.example/?rest_route=/availability', location: 'north & south'});
    expect(endpoint.urls).to.deep.equal([`https://clinic.example/?rest_route=/availability&${query}&location=north+%26+south`]);
  });

  it('joins all pages, and takes a slot that moved between them once', async () => {
    const [first, second, third] = [hourAt('2026-12-01'), hourAt('2026-12-02'), hourAt('2026-12-03')];
    const endpoint = new FakeEndpoint(json(availabilityBody([first, second], {...whole, nextCursor: 'p 2'})), json(availabilityBody([second, third], whole)));
    expect(await load(endpoint)).to.deep.equal({kind: 'loaded', availability: anAvailability({slots: [first, second, third]}), notes: []});
    expect(endpoint.urls[1]).to.equal(`/api/availability?${query}&cursor=p+2`);
  });

  it('stops when a cursor comes back', async () => {
    const again = () => json(availabilityBody([], {...whole, nextCursor: 'p2'}));
    const endpoint = new FakeEndpoint(again(), again());
    const result = await load(endpoint);
    expect(endpoint.requests).to.have.length(2);
    expect(result.kind === 'loaded' && result.notes).to.deep.equal([{path: 'nextCursor', message: 'must lead to a last page; the pages after this one were left out'}]);
  });

  it('stops when there is always one more page', async () => {
    const endless = Array.from({length: 201}, (_, number) => json(availabilityBody([], {...whole, nextCursor: `p${number}`})));
    const endpoint = new FakeEndpoint(...endless);
    await load(endpoint);
    expect(endpoint.requests).to.have.length(200);
  });

  it('asks once for what several calendars ask as they come up, and goes on while one of them waits', async () => {
    const endpoint = new FakeEndpoint(json(availabilityBody([hourAt('2026-12-01')], whole)));
    const gone = new AbortController();
    const results = [load(endpoint, gone.signal), load(endpoint), load(endpoint)];
    gone.abort();
    const [first, ...others] = await Promise.allSettled(results);
    expect(first?.status).to.equal('rejected');
    expect(others.map((result) => result.status === 'fulfilled' && result.value.kind)).to.deep.equal(['loaded', 'loaded']);
    expect(endpoint.requests).to.have.length(1);
  });

  it('asks anew a moment later', async () => {
    const endpoint = new FakeEndpoint(json(availabilityBody([], whole)), json(availabilityBody([hourAt('2026-12-01')], whole)));
    await load(endpoint);
    await aTimeout(0);
    expect(await load(endpoint)).to.deep.equal({kind: 'loaded', availability: anAvailability(), notes: []});
  });

  it('leaves out what was not asked for', async () => {
    const result = await load(new FakeEndpoint(json(availabilityBody([hourAt('2026-11-30'), hourAt('2026-12-01'), hourAt('2027-01-01')]))));
    expect(result).to.deep.equal({kind: 'loaded', availability: anAvailability(), notes: []});
  });

  it('notes that the end of the range was not answered', async () => {
    const result = await load(new FakeEndpoint(json(availabilityBody([], {start: '2026-12-01', end: '2026-12-15'}))));
    expect(result.kind === 'loaded' && result.notes).to.deep.equal([
      {path: 'end', message: 'should be 2027-01-01 as asked, but is 2026-12-15; the days between are taken as without free times'},
    ]);
  });

  it('passes on what was odd in a page', async () => {
    const short = {...hourAt('2026-12-01'), start: '2026-12-01T09:00:00-07'};
    const result = await load(new FakeEndpoint(json({...whole, timeZone: 'America/Vancouver', slots: [short]})));
    expect(result.kind === 'loaded' && result.notes.map((note) => note.path)).to.deep.equal(['slots[0].start']);
  });

  const failures: readonly (readonly [string, Response | Error, Record<string, unknown>])[] = [
    ['no network', offline(), {reason: 'offline'}],
    ['no answer in time', timeout(), {reason: 'timeout'}],
    ['an unknown service', problem(404, 'not-found', {detail: 'No such service.'}), {reason: 'not-found', status: 404, detail: 'No such service.'}],
    ['a page that is gone', page(410), {reason: 'not-found', status: 410}],
    ['a refusal', page(403), {reason: 'refused', status: 403}],
    ['not modified', new Response(null, {status: 304}), {reason: 'refused', status: 304}],
    ['too many requests', problem(429, 'rate-limited', {retryAfter: 8}), {reason: 'busy', status: 429, retryAfter: 8, detail: 'rate-limited'}],
    ['a header with seconds', new Response('', {status: 503, headers: {'retry-after': '30'}}), {reason: 'busy', status: 503, retryAfter: 30}],
    ['a header with a date', new Response('', {status: 503, headers: {'retry-after': 'Fri, 04 Dec 2026 09:00:00 GMT'}}), {reason: 'busy', status: 503}],
    ['a broken server', page(500), {reason: 'busy', status: 500}],
    ['a page instead of data', page(200), {reason: 'invalid', status: 200, issues: [{path: '', message: 'must be an object, but is missing'}]}],
    ['data that breaks the contract', json({...availabilityBody(), slots: 1}), {reason: 'invalid', status: 200, issues: [{path: 'slots', message: 'must be a list, but is 1'}]}],
  ];
  for (const [what, answer, failure] of failures) {
    it(`fails on ${what}`, async () => expect(await load(new FakeEndpoint(answer))).to.deep.equal({kind: 'failed', ...failure}));
  }

  it('fails as a whole when a later page fails', async () => {
    const endpoint = new FakeEndpoint(json(availabilityBody([], {nextCursor: 'p2'})), page(503));
    expect(await load(endpoint)).to.deep.equal({kind: 'failed', reason: 'busy', status: 503});
  });

  it('rejects with the reason of the caller who aborts', async () => {
    const caller = new AbortController();
    const loading = load(new FakeEndpoint(), caller.signal);
    caller.abort();
    const reason = await loading.catch((error: unknown) => error);
    expect(reason).to.equal(caller.signal.reason);
  });

  it('does not hide a bug', async () => {
    const bug = new RangeError('a bug');
    expect(await load(new FakeEndpoint(bug)).catch((error: unknown) => error)).to.equal(bug);
  });

  it('gives each request 15 seconds', async () => {
    const own = AbortSignal.timeout.bind(AbortSignal);
    const expired = AbortSignal.abort(timeout());
    let asked = 0;
    AbortSignal.timeout = (ms) => ((asked = ms), expired);
    const endpoint = new FakeEndpoint();
    const loading = load(endpoint);
    AbortSignal.timeout = own;
    expect([asked, endpoint.requests[0]?.init.signal?.reason]).to.deep.equal([15_000, expired.reason]);
    endpoint.answer(timeout());
    expect(await loading).to.deep.equal({kind: 'failed', reason: 'timeout'});
  });

  it('uses the fetch of the page', async () => {
    const own = globalThis.fetch;
    const endpoint = new FakeEndpoint(json(availabilityBody()));
    globalThis.fetch = endpoint.fetch;
    const result = await httpSource({url: '/a', service: 'visit'}).load(december, {signal: new AbortController().signal});
    globalThis.fetch = own;
    expect(result.kind).to.equal('loaded');
  });
});
