import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {SlotRef} from '../../demo/server/bodies.ts';
import {httpSource} from '../../src/availability/http-source.ts';
import type {BookingRequest} from '../../src/booking/booking-request.ts';
import {findBooking, submitBooking} from '../../src/booking/submit-booking.ts';
import {instant} from '../../src/dates/instant.ts';
import {localDate} from '../../src/dates/local-date.ts';
import {booking, hold, openClinic, sixVisits, visit} from './support/open-clinic.ts';

const options = {capabilities: {idempotency: true, series: 'atomic'}} as const;
const never = {signal: new AbortController().signal};

function asRequest(sessions: readonly SlotRef[], more: object = {}): BookingRequest {
  return {...booking(sessions, more), patient: {givenName: 'Zofia', familyName: 'Kowalczyk'}, sessions: sessions.map(({slotId, start, end}) => ({slotId, start: instant(start), end: instant(end)}))};
}

test('gives the widget free times that it has nothing to remark on', async (context) => {
  const {address} = await openClinic(context);
  const source = httpSource({url: `${address}/api/availability`, service: 'visit'});
  const result = await source.load({start: localDate('2026-11-30'), end: localDate('2027-01-31')}, never);
  assert.ok(result.kind === 'loaded');
  assert.deepEqual(result.notes, []);
  assert.ok(result.availability.slots.length > 300);
});

test('answers each of the widget\'s bookings so that it knows the outcome', async (context) => {
  const {address, ...clinic} = await openClinic(context);
  const url = `${address}/api/bookings`;
  const course = asRequest(sixVisits);
  const first = await submitBooking(url, course, options);
  assert.ok(first.kind === 'confirmed');
  assert.deepEqual(await submitBooking(url, course, options), first);
  assert.deepEqual(await findBooking(url, course, {...options, wait: () => Promise.resolve()}), first);

  const lost = await submitBooking(url, asRequest(sixVisits.slice(0, 1)), options);
  assert.ok(lost.kind === 'conflict');
  assert.deepEqual(lost.lost.map(({index, reason, alternatives}) => [index, reason, alternatives.length]), [[0, 'taken', 3]]);

  const friday = visit('reyes', '2026-12-18T09');
  const {body} = await clinic.post('/api/holds', hold([friday]));
  clinic.passMinutes(10);
  assert.deepEqual(await submitBooking(url, asRequest([friday], {holdId: body.holdId}), options), {kind: 'expired'});

  const unknown = asRequest([friday], {service: 'massage'});
  assert.deepEqual(await submitBooking(url, unknown, options), {kind: 'invalid', errors: [{pointer: '/service', detail: 'The service is not one that this clinic offers.'}]});
});
