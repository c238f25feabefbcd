import {expect} from '@open-wc/testing';
import {buildBookingRequest, type BookingDetails} from '../../src/booking/build-booking-request.ts';
import {aContact, aCourse, aForm, requestId} from '../support/a-booking.ts';
import {aSlot} from '../support/a-slot.ts';

const details: BookingDetails = {requestId, service: 'visit', course: aCourse(), commit: 'all', contact: aContact(), ...aForm()};
const sessions = aCourse().slots.map(({id, start, end}) => ({slotId: id, start, end}));

describe('buildBookingRequest', () => {
  it('asks for all sessions of a course, and says nothing more', () => {
    expect(buildBookingRequest(details)).to.deep.equal({
      requestId,
      service: 'visit',
      series: {total: 3, commit: 'all'},
      sessions,
      patient: {givenName: 'Ada', familyName: 'Byron', email: 'ada@example.com', phone: '303 555 0142'},
    });
  });

  it('makes no series of a single appointment', () => {
    expect(buildBookingRequest({...details, course: aCourse(1)})).to.have.all.keys('requestId', 'service', 'sessions', 'patient');
  });

  it('asks for the first two sessions where the rest follows a review, and says how many there are', () => {
    const request = buildBookingRequest({...details, course: aCourse(6), commit: 'first-two'});
    expect([request.series, request.sessions]).to.deep.equal([{total: 6, commit: 'first-two'}, sessions.slice(0, 2)]);
  });

  it('books all of a course that has no more than two', () => {
    const request = buildBookingRequest({...details, course: aCourse(2), commit: 'first-two'});
    expect([request.series, request.sessions.length]).to.deep.equal([{total: 2, commit: 'all'}, 2]);
  });

  it('names the hold that keeps the times', () => {
    expect(buildBookingRequest({...details, holdId: 'h1'})).to.include({holdId: 'h1'});
  });

  it('sends of a slot only what names it', () => {
    const course = {...aCourse(), slots: [{...aSlot({resource: 'r1', location: 'l1', remaining: 2}), service: 'visit'}]};
    expect(buildBookingRequest({...details, course}).sessions[0]).to.have.all.keys('slotId', 'start', 'end');
  });

  it('trims what was typed and leaves out what was not', () => {
    const contact = aContact({givenName: ' Ada ', email: '  ', phone: ''});
    expect(buildBookingRequest({...details, contact, timeZone: 'Europe/London'}).patient).to.deep.equal({givenName: 'Ada', familyName: 'Byron', timeZone: 'Europe/London'});
  });

  it('sends the proof of the clinic’s own check against robots, where there is one', () => {
    expect(buildBookingRequest({...details, token: 'proof'})).to.include({token: 'proof'});
    expect(buildBookingRequest({...details, token: ''})).not.to.have.property('token');
  });

  it('takes nothing from the contact but what the form asks for', () => {
    const contact = {...aContact(), condition: 'secret', preset: 'secret'};
    expect(JSON.stringify(buildBookingRequest({...details, contact}))).not.to.include('secret');
  });
});
