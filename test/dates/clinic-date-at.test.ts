import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {clinicDateAt} from '../../src/dates/clinic-date-at.ts';
import {clinicDate, epochMinute, instant, offsetMinutes} from '../../src/dates/instant.ts';
import {fromEpochDay} from '../../src/dates/local-date.ts';

function dayAt(moment: string, offset: number): string {
  return clinicDateAt(epochMinute(instant(moment)), offset);
}

describe('clinicDateAt', () => {
  it('is still Monday at a clinic in Denver when it is Tuesday morning for a visitor in Sydney', () => {
    expect(dayAt('2026-03-10T08:00:00+11:00', -360)).to.equal('2026-03-09');
  });

  it('is already Tuesday at a clinic in Sydney when it is Monday for a visitor in Denver', () => {
    expect(dayAt('2026-03-09T16:00:00-06:00', 660)).to.equal('2026-03-10');
  });

  it('begins the day at the clinic\'s own midnight', () => {
    expect(['2026-03-10T05:59Z', '2026-03-10T06:00Z'].map((moment) => dayAt(moment, -360))).to.deep.equal(['2026-03-09', '2026-03-10']);
  });

  it('knows offsets of half and quarter hours', () => {
    expect(['2026-03-09T18:29Z', '2026-03-09T18:30Z'].map((moment) => dayAt(moment, 330))).to.deep.equal(['2026-03-09', '2026-03-10']);
    expect(['2026-03-09T18:14Z', '2026-03-09T18:15Z'].map((moment) => dayAt(moment, 345))).to.deep.equal(['2026-03-09', '2026-03-10']);
    expect(['2026-03-10T03:29Z', '2026-03-10T03:30Z'].map((moment) => dayAt(moment, -210))).to.deep.equal(['2026-03-09', '2026-03-10']);
  });

  it('takes part of a minute, and moments before 1970', () => {
    expect([clinicDateAt(-0.5, 0), clinicDateAt(0.5, 0), clinicDateAt(0, -1)]).to.deep.equal(['1969-12-31', '1970-01-01', '1969-12-31']);
  });

  it('is the day that is written in a slot, by the offset of the slot', () => {
    const days = fc.integer({min: 0, max: 40_000}).map(fromEpochDay);
    const times = fc.tuple(days, fc.constantFrom('00:00', '00:29', '12:00', '23:59'), fc.constantFrom('Z', '-07:00', '+11:00', '+05:30', '-03:30', '+14:00'));
    fc.assert(fc.property(times, ([day, time, offset]) => {
      const moment = instant(`${day}T${time}:00${offset}`);
      return clinicDateAt(epochMinute(moment), offsetMinutes(moment)) === clinicDate(moment);
    }));
  });
});
