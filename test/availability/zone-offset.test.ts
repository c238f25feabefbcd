import {expect} from '@open-wc/testing';
import {zoneOffset} from '../../src/availability/zone-offset.ts';
import {epochMinute, instant} from '../../src/dates/instant.ts';

describe('zoneOffset', () => {
  /** Zones whose rules have stood for years, so that every browser knows them: a moment, and what clocks there are ahead of UTC. */
  const table: readonly (readonly [string, string, number])[] = [
    ['America/New_York', '2027-03-14T06:59:00Z', -300],
    ['America/New_York', '2027-03-14T07:00:00Z', -240],
    ['America/New_York', '2027-11-07T05:59:00Z', -240],
    ['America/New_York', '2027-11-07T06:00:00Z', -300],
    ['Europe/London', '2026-10-25T00:59:00Z', 60],
    ['Europe/London', '2026-10-25T01:00:00Z', 0],
    ['Australia/Lord_Howe', '2026-10-03T15:29:00Z', 630],
    ['Australia/Lord_Howe', '2026-10-03T15:30:00Z', 660],
    ['Asia/Kolkata', '2026-12-01T00:00:00Z', 330],
    ['Asia/Kathmandu', '2026-12-01T00:00:00Z', 345],
    ['Pacific/Kiritimati', '2026-12-31T12:00:00Z', 840],
    ['America/Phoenix', '2026-07-01T00:00:00Z', -420],
    ['UTC', '2026-07-01T00:00:00Z', 0],
  ];
  for (const [zone, moment, offset] of table) {
    it(`gives ${offset} for ${zone} at ${moment}`, () => expect(zoneOffset(zone, epochMinute(instant(moment)))).to.equal(offset));
  }

  it('knows nothing of a zone that the device does not have, and never throws', () => {
    for (const zone of ['Mars/Olympus', 'America/Springfield', 'x', '', '-07', 'America/New York']) {
      expect([undefined, -420], zone).to.include(zoneOffset(zone, 29_000_000));
    }
    expect(zoneOffset('Mars/Olympus', 29_000_000)).to.equal(undefined);
  });
});
