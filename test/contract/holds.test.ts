import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {SlotRef} from '../../demo/server/bodies.ts';
import {addDays, localDate} from '../../src/dates/local-date.ts';
import {booking, consultation, hold, sixVisits, visit, type Reply} from '../demo/support/open-clinic.ts';
import {openEndpoint, type Endpoint} from './support/open-endpoint.ts';

const nine = visit('okafor', '2026-12-02T09');
const book = (endpoint: Endpoint, body: object): Promise<Reply> => endpoint.send('POST', '/bookings', body);
const ids = async (endpoint: Endpoint): Promise<string[]> => (await endpoint.send('GET', '/availability?service=visit&start=2026-11-30&end=2026-12-05')).body.slots.map(({id}) => id);
const statuses = (replies: readonly Reply[]): number[] => replies.map(({status}) => status).sort((one, other) => one - other);

test('H1-H3: holds a course for whoever has it, and for nobody else', async (context) => {
  const endpoint = await openEndpoint(context);
  const held = await endpoint.send('POST', '/holds', hold(sixVisits));
  const {holdId} = held.body;
  assert.deepEqual([held.status, held.body], [201, {holdId, expiresAt: '2026-11-23T08:10:00-07:00', slots: sixVisits}]);
  assert.ok(!(await ids(endpoint)).includes(String(sixVisits[0]?.slotId)));
  const other = await book(endpoint, booking(sixVisits.slice(0, 1)));
  assert.deepEqual([other.status, other.body.conflicts[0]?.reason], [409, 'held']);
  assert.equal((await book(endpoint, booking(sixVisits, {holdId}))).status, 201);
});

test('H4: ends a hold when its time is over, unless it is extended', async (context) => {
  const endpoint = await openEndpoint(context);
  const {body: {holdId}} = await endpoint.send('POST', '/holds', hold(sixVisits));
  endpoint.passMinutes(8);
  assert.deepEqual((await endpoint.send('PUT', `/holds/${holdId}`)).body.expiresAt, '2026-11-23T08:18:00-07:00');
  endpoint.passMinutes(9);
  assert.ok(!(await ids(endpoint)).includes(String(sixVisits[0]?.slotId)));
  endpoint.passMinutes(2);
  assert.ok((await ids(endpoint)).includes(String(sixVisits[0]?.slotId)));
  const late = await book(endpoint, booking(sixVisits, {holdId}));
  assert.deepEqual([late.status, late.body.type], [410, 'urn:regimen:hold-expired']);
  assert.equal((await endpoint.send('PUT', `/holds/${holdId}`)).status, 410);
});

test('H5, H6: gives a hold back twice without complaint, and never holds a part', async (context) => {
  const endpoint = await openEndpoint(context);
  await book(endpoint, booking([visit('okafor', '2026-12-03T09')]));
  const before = await ids(endpoint);
  assert.equal((await endpoint.send('POST', '/holds', hold(sixVisits))).status, 409);
  assert.deepEqual(await ids(endpoint), before);
  const {body: {holdId}} = await endpoint.send('POST', '/holds', hold([nine]));
  assert.deepEqual([(await endpoint.send('DELETE', `/holds/${holdId}`)).status, (await endpoint.send('DELETE', `/holds/${holdId}`)).status], [204, 204]);
  assert.deepEqual(await ids(endpoint), before);
});

test('H7: extends a hold to ten times its length and more, but not for ever, and says until when', async (context) => {
  const endpoint = await openEndpoint(context);
  const {body: {holdId}} = await endpoint.send('POST', '/holds', hold([nine]));
  const ends: string[] = [];
  for (let minute = 8; minute < 120; minute += 8) {
    endpoint.passMinutes(8);
    ends.push((await endpoint.send('PUT', `/holds/${holdId}`)).body.expiresAt.slice(11, 16));
  }
  assert.deepEqual([ends[0], ...ends.slice(-3)], ['08:18', '09:46', '09:54', '10:00']);
  endpoint.passMinutes(8);
  const late = await endpoint.send('PUT', `/holds/${holdId}`);
  assert.deepEqual([late.status, late.body.type], [410, 'urn:regimen:hold-expired']);
  assert.equal((await endpoint.send('POST', '/holds', hold([nine]))).status, 201);
});

test('H8: holds two of the longest courses for one visitor at once and no more, so that nobody keeps the calendar closed', async (context) => {
  const endpoint = await openEndpoint(context);
  const first = await holdTalks(endpoint, longest('2026-11-30'));
  endpoint.passMinutes(4);
  const second = await holdTalks(endpoint, longest('2026-12-07'));
  assert.deepEqual(statuses([first, second]), [201, 201]);

  const one = consultation('reyes', '2026-12-18T09');
  const {status, headers, body} = await holdTalks(endpoint, [one]);
  assert.deepEqual([status, body.type, headers.get('retry-after')], [429, 'urn:regimen:rate-limited', '360']);
  assert.equal((await holdTalks(endpoint, longest('2026-12-14'), {replaces: second.body.holdId})).status, 201, 'in place of others');
  assert.equal((await book(endpoint, booking([one], {service: 'consultation'}))).status, 201, 'a booking needs no hold');
  endpoint.passMinutes(6);
  assert.equal((await holdTalks(endpoint, [consultation('reyes', '2026-12-18T10')])).status, 201, 'once a hold has ended');
});

test('H8: counts the holds that one visitor asks for at the same moment', async (context) => {
  const endpoint = await openEndpoint(context);
  const courses = ['2026-11-30', '2026-12-07', '2026-12-14', '2027-01-04', '2027-01-11'].map(longest);
  assert.deepEqual(statuses(await Promise.all(courses.map((slots) => holdTalks(endpoint, slots)))), [201, 201, 429, 429, 429]);
});

test('H9: holds nothing more for whoever has kept the most times for as long as a hold can last, until the next day', async (context) => {
  const endpoint = await openEndpoint(context);
  const holds = [await holdTalks(endpoint, longest('2026-11-30')), await holdTalks(endpoint, longest('2026-12-07'))];
  for (let minute = 8; minute < 120; minute += 8) {
    endpoint.passMinutes(8);
    const extended = await Promise.all(holds.map(({body}) => endpoint.send('PUT', `/holds/${body.holdId}`)));
    assert.deepEqual(statuses(extended), [200, 200]);
  }
  endpoint.passMinutes(8);
  const {status, headers, body} = await endpoint.send('POST', '/holds', hold([nine]));
  // From ten in the morning in Denver to midnight in Greenwich.
  assert.deepEqual([status, body.type, headers.get('retry-after')], [429, 'urn:regimen:rate-limited', String(7 * 60 * 60)]);
  assert.equal((await book(endpoint, booking([nine]))).status, 201, 'a booking needs no hold');
  endpoint.passMinutes(7 * 60);
  assert.equal((await holdTalks(endpoint, longest('2026-12-07'))).status, 201, 'on the next day');
});

test('takes a hold of the same visitor over at once', async (context) => {
  const endpoint = await openEndpoint(context);
  const {body: {holdId}} = await endpoint.send('POST', '/holds', hold([nine]));
  const later = visit('okafor', '2026-12-02T10');
  assert.equal((await endpoint.send('POST', '/holds', hold([later]))).status, 409);
  assert.equal((await endpoint.send('POST', '/holds', hold([later], {replaces: holdId}))).status, 201);
  assert.equal((await book(endpoint, booking([nine], {holdId}))).status, 410);
});

function holdTalks(endpoint: Endpoint, slots: readonly SlotRef[], more: object = {}): Promise<Reply> {
  return endpoint.send('POST', '/holds', hold(slots, {service: 'consultation', ...more}));
}

/** As many times as one request may name, on a Monday and the two days after it. */
function longest(monday: string): SlotRef[] {
  const days = [0, 1, 2].map((later) => addDays(localDate(monday), later));
  return days.flatMap((day) => ['08', '09', '10', '11', '13', '14', '15', '16'].map((hour) => consultation('okafor', `${day}T${hour}`)));
}
