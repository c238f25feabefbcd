import {expect} from '@open-wc/testing';
import {zoneOffset} from '../../../../src/availability/zone-offset.ts';
import {instant} from '../../../../src/dates/instant.ts';
import type {DeviceZone} from '../../../../src/elements/calendar/times/device-zone.ts';
import {ownTimeText} from '../../../../src/elements/calendar/times/own-time.ts';
import {visitorClock, type VisitorClock} from '../../../../src/elements/calendar/times/visitor-clock.ts';

/** A device in a zone whose rules every browser knows. */
function deviceIn(zone: string): DeviceZone {
  return {own: (minute) => zoneOffset(zone, minute) ?? 0, in: zoneOffset};
}

function clockAt(device: DeviceZone, timeZone: string, ...starts: readonly string[]): VisitorClock {
  return visitorClock({timeZone, slots: starts.map((start, index) => ({id: `${index}`, start: instant(start), end: instant(start)}))}, device);
}

function spoken(device: DeviceZone, timeZone: string, start: string): string | undefined {
  return ownTimeText(instant(start), clockAt(device, timeZone, start))?.replaceAll('\u00a0', ' ');
}

describe('The visitor’s own time', () => {
  const table: readonly (readonly [what: string, clinic: string, start: string, visitor: string, text: string | undefined])[] = [
    ['the day before clocks go forward in New York', 'America/New_York', '2027-03-13T09:00:00-05:00', 'America/Phoenix', 'your time 7:00 am'],
    ['the day after', 'America/New_York', '2027-03-15T09:00:00-04:00', 'America/Phoenix', 'your time 6:00 am'],
    ['the day before clocks go back in New York', 'America/New_York', '2027-11-06T09:00:00-04:00', 'America/Phoenix', 'your time 6:00 am'],
    ['the day after', 'America/New_York', '2027-11-08T09:00:00-05:00', 'America/Phoenix', 'your time 7:00 am'],
    ['summer time in London', 'Europe/London', '2026-10-24T09:00:00+01:00', 'Asia/Kolkata', 'your time 1:30 pm'],
    ['winter time in London, written in UTC', 'Europe/London', '2026-10-26T09:00:00Z', 'Asia/Kolkata', 'your time 2:30 pm'],
    ['a clinic whose clocks change by half an hour', 'Australia/Lord_Howe', '2026-10-03T09:00:00+10:30', 'Asia/Kolkata', 'your time 4:00 am'],
    ['the same after the change', 'Australia/Lord_Howe', '2026-10-05T09:00:00+11:00', 'Asia/Kolkata', 'your time 3:30 am'],
    ['a visitor whose clocks change and the clinic’s do not', 'America/Phoenix', '2027-03-15T09:00:00-07:00', 'America/New_York', 'your time 12:00 pm'],
    ['the first minute after a midnight that does not exist', 'America/Havana', '2026-03-08T01:00:00-04:00', 'America/Phoenix', 'your time Sat 10:00 pm'],
    ['a clinic at three quarters of an hour', 'Asia/Kathmandu', '2026-12-01T09:00:00+05:45', 'Pacific/Kiritimati', 'your time 5:15 pm'],
    ['a visitor across the date line, for whom it is the day after', 'America/New_York', '2026-12-01T15:00:00-05:00', 'Pacific/Kiritimati', 'your time Wed 10:00 am'],
    ['a visitor for whom it is the day before', 'Pacific/Kiritimati', '2026-12-01T09:00:00+14:00', 'America/Phoenix', 'your time Mon 12:00 pm'],
    ['a visitor at the clinic', 'America/New_York', '2027-03-15T09:00:00-04:00', 'America/New_York', undefined],
    ['a visitor elsewhere whose clock shows the same', 'America/Denver', '2026-12-01T09:00:00-07:00', 'America/Phoenix', undefined],
    ['a clinic in a zone that the device does not know', 'Mars/Olympus', '2026-12-01T09:00:00-05:00', 'America/Phoenix', 'your time 7:00 am'],
  ];
  for (const [what, clinic, start, visitor, text] of table) {
    it(`is ${text ?? 'left out'} for ${what}`, () => {
      expect(spoken(deviceIn(visitor), clinic, start)).to.equal(text);
    });
  }

  it('asks for no zone data while the device’s clock is the clinic’s', () => {
    const device: DeviceZone = {own: () => -420, in: () => { throw new Error('Intl costs a page 25 ms.'); }};
    expect(clockAt(device, 'America/Vancouver', '2026-12-01T09:00:00-07:00')).to.deep.include({isElsewhere: false, differsOnZone: false});
  });

  it('is there for a course whose later days only are at another time', () => {
    expect(clockAt(deviceIn('America/Phoenix'), 'America/Denver', '2027-03-12T09:00:00-07:00', '2027-03-15T09:00:00-06:00').isElsewhere).to.equal(true);
  });
});

describe('Zone data that do not agree with the clinic’s times', () => {
  const start = '2026-11-02T09:00:00-07:00';
  /** A device from before British Columbia and Alberta gave up changing their clocks. */
  const oldDevice = (own: number): DeviceZone => ({own: () => own, in: () => -480});

  it('are noticed in Vancouver, where a device from before 2026 is an hour behind; the clinic’s time stays and no second one confuses', () => {
    expect(clockAt(oldDevice(-480), 'America/Vancouver', start)).to.deep.include({isElsewhere: false, differsOnZone: true});
    expect(spoken(oldDevice(-480), 'America/Vancouver', start)).to.equal(undefined);
  });

  it('are noticed by a visitor elsewhere too, whose own time is right', () => {
    expect(clockAt(oldDevice(330), 'America/Vancouver', start)).to.deep.include({isElsewhere: true, differsOnZone: true});
    expect(spoken(oldDevice(330), 'America/Vancouver', start)).to.equal('your time 9:30 pm');
  });

  it('are not blamed on a server that writes UTC for a clinic elsewhere: its moment is right, so the own time helps', () => {
    const device: DeviceZone = {own: () => -420, in: () => -420};
    expect(clockAt(device, 'America/Edmonton', '2026-12-01T16:00:00Z')).to.deep.include({isElsewhere: true, differsOnZone: false});
    expect(spoken(device, 'America/Edmonton', '2026-12-01T16:00:00Z')).to.equal('your time 9:00 am');
  });
});
