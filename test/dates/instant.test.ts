import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {clinicDate, epochMinute, instant, minuteOfDay, offsetMinutes, parseInstant, wallTime} from '../../src/dates/instant.ts';

describe('Instant', () => {
  it('reads RFC 3339 with an offset', () => {
    for (const text of ['2026-12-01T09:00:00-07:00', '2026-12-01T09:00Z', '2026-12-01T09:00:00.250+05:30', '2026-12-01T23:59+14:00']) {
      expect(parseInstant(text), text).to.equal(text);
    }
  });

  it('refuses what is not a moment', () => {
    for (const text of ['2026-12-01T09:00:00', '2026-12-01T09:00:00-07', '2026-12-01T24:00Z', '2026-02-30T09:00Z', '2026-12-01 09:00Z', '2026-12-01T09:60Z', '', 1_764_600_000, undefined]) {
      expect(parseInstant(text), String(text)).to.equal(undefined);
    }
  });

  it('shows the clinic day and clock that are written in it', () => {
    const evening = instant('2026-11-30T23:30:00-07:00');
    expect([clinicDate(evening), wallTime(evening), minuteOfDay(evening)]).to.deep.equal(['2026-11-30', '23:30', 1410]);
  });

  it('reads whole, half and quarter hour offsets', () => {
    const offsets = ['2026-01-01T00:00Z', '2026-01-01T00:00+05:30', '2026-01-01T00:00:00-09:30', '2026-01-01T00:00:00.5+05:45'];
    expect(offsets.map((text) => offsetMinutes(instant(text)))).to.deep.equal([0, 330, -570, 345]);
  });

  it('counts minutes as the browser does', () => {
    const anyTime = fc.date({min: new Date('1971-01-01'), max: new Date('2099-12-31'), noInvalidDate: true});
    fc.assert(fc.property(anyTime, fc.integer({min: -840, max: 840}), (moment, offset) => {
      const text = withOffset(moment, offset);
      return epochMinute(instant(text)) === Math.floor(Date.parse(text) / 60_000);
    }));
  });
});

function withOffset(moment: Date, offset: number): string {
  const shifted = new Date(moment.getTime() + offset * 60_000).toISOString().slice(0, 19);
  const two = (value: number) => String(value).padStart(2, '0');
  const size = Math.abs(offset);
  return `${shifted}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
