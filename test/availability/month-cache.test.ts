import {expect} from '@open-wc/testing';
import type {AvailabilityResult, AvailabilitySource} from '../../src/availability/availability-source.ts';
import {monthCache} from '../../src/availability/month-cache.ts';
import {localDate} from '../../src/dates/local-date.ts';
import {anAvailability, hourAt} from '../support/an-availability.ts';
import {settled} from '../support/fake-endpoint.ts';

/** A source whose loads are answered by hand. */
class SlowSource implements AvailabilitySource {
  readonly asked: string[] = [];
  readonly signals: AbortSignal[] = [];
  private readonly open: ((result: AvailabilityResult) => void)[] = [];

  load: AvailabilitySource['load'] = ({start, end}, {signal}) =>
    new Promise((resolve, reject) => {
      this.asked.push(`${start} to ${end}`);
      this.signals.push(signal);
      signal.addEventListener('abort', () => reject(signal.reason as Error));
      this.open.push(resolve);
    });

  async answer(...results: AvailabilityResult[]): Promise<void> {
    for (const result of results) this.open.shift()?.(result);
    await settled();
  }
}

const failed: AvailabilityResult = {kind: 'failed', reason: 'offline'};
const [december, january, february] = ['2026-12-01 to 2027-01-01', '2027-01-01 to 2027-02-01', '2027-02-01 to 2027-03-01'];

function found(...days: string[]): AvailabilityResult {
  return {kind: 'loaded', availability: anAvailability({slots: days.map((day) => hourAt(day))}), notes: days.map((day) => ({path: day, message: 'odd'}))};
}

function days(start: string, end: string) {
  return {start: localDate(start), end: localDate(end)};
}

function caching() {
  const source = new SlowSource();
  const cache = monthCache(source);
  const load = (start: string, end: string, signal = new AbortController().signal) => cache.load(days(start, end), {signal});
  return {source, cache, load};
}

describe('monthCache', () => {
  it('asks for whole months and gives the days that were asked for', async () => {
    const {source, load} = caching();
    const result = load('2026-12-10', '2027-01-05');
    expect(source.asked).to.deep.equal([december, january]);
    await source.answer(found('2026-12-09', '2026-12-10'), found('2027-01-04', '2027-01-05'));
    expect(await result).to.deep.equal({
      kind: 'loaded',
      availability: anAvailability({...days('2026-12-10', '2027-01-05'), slots: [hourAt('2026-12-10'), hourAt('2027-01-04')]}),
      notes: ['2026-12-09', '2026-12-10', '2027-01-04', '2027-01-05'].map((path) => ({path, message: 'odd'})),
    });
  });

  it('asks for each month once, and for the next one ahead of time', async () => {
    const {source, load} = caching();
    load('2026-12-01', '2027-01-01');
    await source.answer(found());
    expect(source.asked).to.deep.equal([december, january]);
    load('2026-12-05', '2026-12-20');
    await source.answer(found());
    expect(source.asked).to.deep.equal([december, january]);
    load('2027-01-01', '2027-02-01');
    await settled();
    expect(source.asked).to.deep.equal([december, january, february]);
  });

  it('shares a request that is under way', async () => {
    const {source, load} = caching();
    const both = Promise.all([load('2026-12-01', '2026-12-02'), load('2026-12-01', '2026-12-02')]);
    await source.answer(found('2026-12-01'));
    const [one, other] = await both;
    expect(one).to.deep.equal(other);
    expect(source.asked).to.deep.equal([december, january]);
  });

  it('ends a shared request only when all who wait have aborted', async () => {
    const {source, load} = caching();
    const [first, second] = [new AbortController(), new AbortController()];
    const loads = [load('2026-12-01', '2026-12-02', first.signal), load('2026-12-01', '2026-12-02', second.signal)].map((one) => one.catch((error: unknown) => error));
    first.abort();
    expect(await loads[0]).to.equal(first.signal.reason);
    expect(source.signals[0]?.aborted).to.equal(false);
    second.abort();
    expect(await loads[1]).to.equal(second.signal.reason);
    expect(source.signals[0]?.aborted).to.equal(true);
  });

  it('asks again for a month whose request was ended', async () => {
    const {source, load} = caching();
    const caller = new AbortController();
    load('2026-12-01', '2026-12-02', caller.signal).catch(() => undefined);
    caller.abort();
    await settled();
    load('2026-12-01', '2026-12-02');
    expect(source.asked).to.deep.equal([december, december]);
  });

  it('rejects for a caller who has aborted before, and asks for nothing', async () => {
    const {source, load} = caching();
    const signal = AbortSignal.abort();
    expect(await load('2026-12-01', '2026-12-02', signal).catch((error: unknown) => error)).to.equal(signal.reason);
    expect(source.asked).to.deep.equal([]);
  });

  it('keeps what came when the caller aborts afterwards', async () => {
    const {source, load} = caching();
    const caller = new AbortController();
    const result = load('2026-12-01', '2026-12-02', caller.signal);
    await source.answer(found());
    caller.abort();
    expect((await result).kind).to.equal('loaded');
    load('2026-12-01', '2026-12-02');
    expect(source.asked).to.deep.equal([december, january]);
  });

  it('fails when one month fails, asks for that one again, and for none ahead of time', async () => {
    const {source, load} = caching();
    const result = load('2026-12-01', '2027-01-02');
    await source.answer(found(), failed);
    expect(await result).to.deep.equal(failed);
    load('2026-12-01', '2027-01-02');
    expect(source.asked).to.deep.equal([december, january, january]);
  });

  it('asks anew after it was told to forget', async () => {
    const {source, cache, load} = caching();
    const before = load('2026-12-01', '2026-12-02');
    cache.invalidate();
    const after = load('2026-12-01', '2026-12-02');
    await source.answer(failed, found('2026-12-01'));
    expect([(await before).kind, (await after).kind]).to.deep.equal(['failed', 'loaded']);
    load('2026-12-01', '2026-12-02');
    expect(source.asked).to.deep.equal([december, december, january]);
  });

  it('hands on a bug of the source, and asks again', async () => {
    const bug = new Error('a bug');
    let calls = 0;
    const cache = monthCache({load: () => ((calls += 1), Promise.reject(bug))});
    const load = () => cache.load(days('2026-12-01', '2026-12-02'), {signal: new AbortController().signal}).catch((error: unknown) => error);
    expect([await load(), await load(), calls]).to.deep.equal([bug, bug, 2]);
  });

  it('takes an empty range for its first month', async () => {
    const {source, load} = caching();
    const result = load('2026-12-01', '2026-12-01');
    await source.answer(found('2026-12-01'));
    expect(await result).to.deep.include({kind: 'loaded', availability: anAvailability({...days('2026-12-01', '2026-12-01'), slots: []})});
  });
});
