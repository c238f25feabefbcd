import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {BookedSession} from '../../src/booking/booking-request.ts';
import {parseBooking} from '../../src/booking/parse-booking.ts';
import {aBooking, aRequest, requestId} from '../support/a-booking.ts';

const request = aRequest();
const booking = aBooking();
const [first, second, third] = booking.bookings as [BookedSession, BookedSession, BookedSession];

function withFirst(given: Record<string, unknown>): unknown {
  return {...booking, bookings: [{...first, ...given}, second, third]};
}

describe('parseBooking', () => {
  it('reads a confirmation of all sessions', () => {
    const given = {...booking, seriesId: 'series-1', manageUrl: 'http://localhost/m', calendarUrl: 'https://clinic.example/calendar.ics'};
    expect(parseBooking(given, request)).to.deep.equal({kind: 'ok', booking: given, notes: []});
  });

  it('reads a request that the clinic has still to confirm', () => {
    const requested = aBooking(request, 'requested');
    expect(parseBooking(requested, request)).to.deep.equal({kind: 'ok', booking: requested, notes: []});
  });

  it('is confirmed only when each session is', () => {
    const reading = parseBooking(withFirst({status: 'requested'}), request);
    expect(reading.kind === 'ok' && reading.booking.status).to.equal('requested');
  });

  for (const start of ['2026-03-02T16:00:00Z', '2026-03-02T16:00Z', '2026-03-02T09:00:00.000-07:00', '2026-03-02T09:00:00-07']) {
    it(`keeps the clinic's own text when the moment comes back as ${start}`, () => {
      expect(parseBooking(withFirst({start}), request)).to.deep.equal({kind: 'ok', booking, notes: []});
    });
  }

  it('leaves out an address that is not one of the web or that is not encrypted, and says so', () => {
    expect(parseBooking({...booking, manageUrl: 'javascript:alert(1)', calendarUrl: 'http://localhost.example/c'}, request)).to.deep.equal({
      kind: 'ok',
      booking,
      notes: [
        {path: 'calendarUrl', message: 'must be an address that begins with https://, but is "http://localhost.example/c"'},
        {path: 'manageUrl', message: 'must be an address that begins with https://, but is "javascript:alert(1)"'},
      ],
    });
  });

  it('leaves out what the contract does not name', () => {
    expect(parseBooking({...withFirst({room: 4}) as object, echo: request.patient}, request)).to.deep.equal({kind: 'ok', booking, notes: []});
  });

  const all = 'bookings: must be the 3 sessions that were asked for, but is a list';
  const wrong: readonly (readonly [string, unknown, readonly string[]])[] = [
    ['nothing', undefined, [': must be an object, but is missing']],
    ['another request', {...booking, requestId: 'other'}, [`requestId: must be ${requestId}, but is "other"`]],
    ['no request', {...booking, requestId: undefined}, [`requestId: must be ${requestId}, but is missing`]],
    ['a status of its own', {...booking, status: 'ok'}, ['status: must be one of confirmed, requested, but is "ok"']],
    ['no sessions', {...booking, bookings: []}, [all]],
    ['fewer sessions', {...booking, bookings: [first, second]}, [all]],
    ['more sessions', {...booking, bookings: [first, second, third, third]}, [all]],
    ['sessions that are not a list', {...booking, bookings: 'all'}, ['bookings: must be a list, but is "all"', 'bookings: must be the 3 sessions that were asked for, but is "all"']],
    ['another order', {...booking, bookings: [second, first, third]}, [
      `bookings[0].slotId: must be ${first.slotId}, but is "${second.slotId}"`,
      `bookings[0].start: must be ${first.start}, but is "${second.start}"`,
      `bookings[0].end: must be ${first.end}, but is "${second.end}"`,
      `bookings[1].slotId: must be ${second.slotId}, but is "${first.slotId}"`,
      `bookings[1].start: must be ${second.start}, but is "${first.start}"`,
      `bookings[1].end: must be ${second.end}, but is "${first.end}"`,
    ]],
    ['a time that only looks the same', withFirst({start: '2026-03-02T09:00:00Z'}), [`bookings[0].start: must be ${first.start}, but is "2026-03-02T09:00:00Z"`]],
    ['a later end', withFirst({end: '2026-03-02T10:00:00-07:00'}), [`bookings[0].end: must be ${first.end}, but is "2026-03-02T10:00:00-07:00"`]],
    ['a session without an id', withFirst({id: ''}), ['bookings[0].id: must be a text that is not empty, but is ""']],
    ['a session that was cancelled', withFirst({status: 'cancelled'}), ['bookings[0].status: must be one of confirmed, requested, but is "cancelled"']],
  ];
  for (const [what, value, issues] of wrong) {
    it(`confirms nothing with ${what}`, () => {
      const reading = parseBooking(value, request);
      expect(reading.kind === 'invalid' && reading.issues.map(({path, message}) => `${path}: ${message}`)).to.deep.equal(issues);
    });
  }

  it('takes some of the sessions, in order, where they are booked one after another', () => {
    const some = {...booking, bookings: [first, third]};
    expect(parseBooking(some, request, 'sequential')).to.deep.equal({kind: 'ok', booking: some, notes: []});
    for (const bookings of [[], [third, first], [first, first], [first, {...second, slotId: 'other'}]]) {
      expect(parseBooking({...booking, bookings}, request, 'sequential').kind).to.equal('invalid');
    }
    expect(parseBooking(some, request, 'atomic').kind).to.equal('invalid');
  });

  it('never throws, whatever comes', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => parseBooking(value, request).kind === 'invalid'));
    fc.assert(fc.property(fc.jsonValue(), (value) => parseBooking({...booking, bookings: [value, value, value]}, request).kind === 'invalid'));
  });
});
