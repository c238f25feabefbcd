import {expect} from '@open-wc/testing';
import {fixedSource} from '../../src/availability/fixed-source.ts';
import {localDate} from '../../src/dates/local-date.ts';
import {anAvailability, hourAt} from '../support/an-availability.ts';

const range = {start: localDate('2026-12-02'), end: localDate('2026-12-04')};
const source = fixedSource(anAvailability({slots: ['2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04'].map((day) => hourAt(day))}));

describe('fixedSource', () => {
  it('gives the times of the days that are asked for', async () => {
    expect(await source.load(range, {signal: new AbortController().signal})).to.deep.equal({
      kind: 'loaded',
      availability: anAvailability({...range, slots: [hourAt('2026-12-02'), hourAt('2026-12-03')]}),
      notes: [],
    });
  });

  it('rejects for a caller who has aborted', async () => {
    const signal = AbortSignal.abort();
    expect(await source.load(range, {signal}).catch((error: unknown) => error)).to.equal(signal.reason);
  });
});
