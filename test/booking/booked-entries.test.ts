import {expect} from '@open-wc/testing';
import {appointmentEntries, pickUpEntries} from '../../src/booking/booked-entries.ts';
import {bookedSessions} from '../support/a-booking.ts';

const sessions = bookedSessions(['2027-03-12T09:00:00-05:00', '2027-03-12T11:00:00-05:00'], ['2027-03-15T23:00:00Z', '2027-03-16T01:00:00Z']);
const base = {sessions, clinicName: 'Northgate', uidHost: 'northgate.example', summary: 'Pick-up at Northgate'};

describe('pickUpEntries', () => {
  it('begin where the sessions end, and say clinic and time only', () => {
    expect(pickUpEntries(base)).to.deep.equal([
      {uid: 'b1-1-home@northgate.example', startMinute: Date.UTC(2027, 2, 12, 16) / 60_000, endMinute: Date.UTC(2027, 2, 12, 16, 15) / 60_000, summary: 'Pick-up at Northgate', description: 'Northgate: 2027-03-12, 11:00 (UTC-05:00)', isFixed: true},
      {uid: 'b2-2-home@northgate.example', startMinute: Date.UTC(2027, 2, 16, 1) / 60_000, endMinute: Date.UTC(2027, 2, 16, 1, 15) / 60_000, summary: 'Pick-up at Northgate', description: 'Northgate: 2027-03-16, 01:00 (UTC)', isFixed: true},
    ]);
  });

  it('are other entries than those of the patient', () => {
    expect(pickUpEntries(base).map(({uid}) => uid)).not.to.have.any.members(appointmentEntries(base).map(({uid}) => uid));
  });
});
