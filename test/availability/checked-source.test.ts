import {expect} from '@open-wc/testing';
import type {AvailabilityResult, AvailabilitySource} from '../../src/availability/availability-source.ts';
import {checkedSource} from '../../src/availability/checked-source.ts';
import {localDate} from '../../src/dates/local-date.ts';
import {anAvailability, availabilityBody, hourAt} from '../support/an-availability.ts';

const range = {start: localDate('2026-12-01'), end: localDate('2027-01-01')};
const never = new AbortController().signal;
const loaded = {kind: 'loaded', availability: anAvailability(), notes: []};
const acceptedResult = "{kind: 'loaded', availability}, {kind: 'failed', reason} or the availability itself";

function load(source: unknown, signal = never): Promise<AvailabilityResult> {
  return checkedSource(source).load(range, {signal});
}

/** What a page's `load` that resolves to `result` becomes. */
function loadOf(result: unknown): Promise<AvailabilityResult> {
  return load({load: () => Promise.resolve(result)});
}

async function issuesOf(source: unknown): Promise<unknown> {
  const result = await load(source);
  return result.kind === 'failed' && result.reason === 'invalid' && result.issues?.map(({path, message}) => `${path}: ${message}`);
}

describe('checkedSource', () => {
  it('gives on what a source loads, with its notes', async () => {
    const note = {path: 'slots', message: 'should be more'};
    expect(await loadOf({...loaded, notes: [note]})).to.deep.equal({...loaded, notes: [note]});
  });

  it('asks the source itself, for the same days and with the same signal', async () => {
    class ClinicSource {
      readonly asked: unknown[] = [];
      load(...question: Parameters<AvailabilitySource['load']>): Promise<unknown> {
        this.asked.push(question);
        return Promise.resolve(loaded);
      }
    }
    const source = new ClinicSource();
    await load(source);
    expect(source.asked).to.deep.equal([[range, {signal: never}]]);
    expect((source.asked[0] as [unknown, {signal: AbortSignal}])[1].signal).to.equal(never);
  });

  const failure = {kind: 'failed', reason: 'busy', status: 503, retryAfter: 20, detail: 'Back soon', issues: [{path: '', message: 'must wait'}]};
  const usable: readonly (readonly [string, unknown, unknown])[] = [
    ['a result without notes', {kind: 'loaded', availability: anAvailability()}, loaded],
    ['a result whose notes are not a list of them', {...loaded, notes: [null, 'odd', {path: 'end'}]}, loaded],
    ['a result that holds the contract\'s JSON', {kind: 'loaded', availability: availabilityBody()}, loaded],
    ['the contract\'s JSON in place of a result', availabilityBody(), loaded],
    ['more days than were asked for', anAvailability({start: localDate('2026-11-01'), slots: [hourAt('2026-11-30'), hourAt('2026-12-01')]}), loaded],
    ['a failure', failure, failure],
    ['a failure with more than a failure has', {kind: 'failed', reason: 'offline', status: '500', issues: 'none', retryAfter: null, colour: 'red'}, {kind: 'failed', reason: 'offline'}],
  ];
  for (const [what, result, expected] of usable) {
    it(`takes ${what}`, async () => expect(await loadOf(result)).to.deep.equal(expected));
  }

  it('says what was odd in the contract\'s JSON', async () => {
    const short = {...hourAt('2026-12-01'), start: '2026-12-01T09:00:00-07'};
    const result = await loadOf(availabilityBody([], {slots: [short]}));
    expect(result.kind === 'loaded' && result.notes.map(({path}) => path)).to.deep.equal(['availabilitySource.load().slots[0].start']);
  });

  const wrongResults: readonly (readonly [string, unknown, string])[] = [
    ['nothing', undefined, `availabilitySource.load(): must be ${acceptedResult}, but is missing`],
    ['null', null, `availabilitySource.load(): must be ${acceptedResult}, but is null`],
    ['a list', [hourAt('2026-12-01')], `availabilitySource.load(): must be ${acceptedResult}, but is a list`],
    ['a text', '<html>', `availabilitySource.load(): must be ${acceptedResult}, but is a string`],
    ['another kind of result', {kind: 'ok', times: []}, `availabilitySource.load(): must be ${acceptedResult}, but is an object with kind, times`],
    ['a result without availability', {kind: 'loaded'}, 'availabilitySource.load().availability: must be an object, but is missing'],
    ['an unknown reason', {kind: 'failed', reason: 'tired'}, 'availabilitySource.load().reason: must be one of offline, timeout, refused, not-found, busy, invalid, but is "tired"'],
    ['slots that are not a list', availabilityBody([], {slots: 'none'}), 'availabilitySource.load().slots: must be a list, but is "none"'],
    ['a wrong slot', {kind: 'loaded', availability: availabilityBody([], {slots: [{...hourAt('2026-12-01'), id: 7}]})}, 'availabilitySource.load().availability.slots[0].id: must be a text of 1 to 512 characters, but is 7'],
  ];
  for (const [what, result, issue] of wrongResults) {
    it(`fails when load resolves to ${what}`, async () => expect(await issuesOf({load: () => Promise.resolve(result)})).to.deep.equal([issue]));
  }

  const throwing: readonly (readonly [string, () => unknown, string])[] = [
    ['rejects', () => Promise.reject(new TypeError('no such table')), 'TypeError: no such table'],
    ['throws', () => { throw new RangeError('too early'); }, 'RangeError: too early'],
    ['rejects with what is not an error', () => ({then: (_resolve: unknown, reject: (reason: string) => void) => reject('no')}), 'a string'],
    ['aborts though nobody asked for it', () => Promise.reject(new DOMException('stopped', 'AbortError')), 'AbortError: stopped'],
  ];
  for (const [what, hostLoad, cause] of throwing) {
    it(`fails when load ${what}`, async () => {
      expect(await issuesOf({load: hostLoad})).to.deep.equal([`availabilitySource.load: must resolve to ${acceptedResult}, but failed with ${cause}`]);
    });
  }

  const acceptedSource = 'an object with load(range, {signal}), or the availability itself with timeZone, start, end and slots';
  const wrongSources: readonly (readonly [string, unknown, string])[] = [
    ['an object without load', {get: () => loaded}, 'an object with get'],
    ['a load that is not a function', {load: '/api/availability'}, 'an object with load'],
    ['an empty object', {}, 'an empty object'],
    ['a function', () => loaded, 'a function'],
    ['an address', '/api/availability', 'a string'],
    ['null', null, 'null'],
    ['nothing', undefined, 'missing'],
    ['a list of slots', [hourAt('2026-12-01')], 'a list'],
  ];
  for (const [what, source, found] of wrongSources) {
    it(`fails for ${what} in place of a source`, async () => expect(await issuesOf(source)).to.deep.equal([`availabilitySource: must be ${acceptedSource}, but is ${found}`]));
  }

  it('takes slots given as a property', async () => {
    expect(await load(availabilityBody([hourAt('2026-11-30'), hourAt('2026-12-01')]))).to.deep.equal(loaded);
  });

  it('says where slots given as a property are wrong', async () => {
    expect(await issuesOf({...availabilityBody(), end: 'soon'})).to.deep.equal(['availabilitySource.end: must be a day written YYYY-MM-DD, but is "soon"']);
  });

  it('says what is odd about slots given as a property', async () => {
    const result = await load(availabilityBody([], {slots: [{...hourAt('2026-12-01'), start: '2026-12-01T09:00:00-07'}]}));
    expect(result.kind === 'loaded' && result.notes.map(({path}) => path)).to.deep.equal(['availabilitySource.slots[0].start']);
  });

  for (const [what, source] of [['a source', {load: () => Promise.resolve(loaded)}], ['given slots', availabilityBody()], ['something unusable', 7]] as const) {
    it(`rejects with the caller's reason when the caller has aborted: ${what}`, async () => {
      const signal = AbortSignal.abort();
      expect(await load(source, signal).catch((error: unknown) => error)).to.equal(signal.reason);
    });
  }

  it('rejects with the caller\'s reason when the caller aborts meanwhile, whatever the source rejects with', async () => {
    const abort = new AbortController();
    const source = {load: (_range: unknown, {signal}: {signal: AbortSignal}) => new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('cut off'))))};
    const outcome = load(source, abort.signal).catch((error: unknown) => error);
    abort.abort();
    expect(await outcome).to.equal(abort.signal.reason);
  });
});
