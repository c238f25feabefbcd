import assert from 'node:assert/strict';
import {connect} from 'node:net';
import {test} from 'node:test';
import {booking, consultation, patient, sixVisits, visit, type Reply} from '../demo/support/open-clinic.ts';
import {openEndpoint, type Endpoint} from './support/open-endpoint.ts';

const week = '/availability?service=visit&start=2026-11-30&end=2026-12-05';
const nine = visit('okafor', '2026-12-02T09');
const book = (endpoint: Endpoint, body: object): Promise<Reply> => endpoint.send('POST', '/bookings', body);
const ids = async (endpoint: Endpoint, path = week): Promise<string[]> => (await endpoint.send('GET', path)).body.slots.map(({id}) => id);
const statuses = (replies: readonly Reply[]): number[] => replies.map(({status}) => status).sort((one, other) => one - other);

test('A1-A8: gives free times inside the range, with the clinic’s offset and ids that stay', async (context) => {
  const endpoint = await openEndpoint(context);
  const {status, headers, body} = await endpoint.send('GET', week);
  assert.equal(status, 200);
  assert.match(headers.get('content-type') ?? '', /^application\/json/);
  assert.deepEqual([body.timeZone, body.start, body.end], ['America/Denver', '2026-11-30', '2026-12-05']);
  assert.deepEqual(body.capabilities, {holds: true, series: 'atomic', maxSeries: 24, confirmation: 'instant', idempotency: true});
  assert.ok(body.slots.length > 40);
  assert.deepEqual(body.slots.filter(({start, end}) => !/^2026-(11-30|12-0[1-4])T\d\d:00:00-07:00$/.test(start) || Date.parse(end) - Date.parse(start) !== 7_200_000), []);
  assert.deepEqual(await ids(endpoint), body.slots.map(({id}) => id));
  assert.equal(new Set(body.slots.map(({id}) => id)).size, body.slots.length);
});

test('A9, A10, A13: gives nothing for the past and the far future, keeps to the clock when it changes, and names what is wrong', async (context) => {
  const endpoint = await openEndpoint(context);
  assert.deepEqual(await ids(endpoint, '/availability?service=visit&start=2026-11-01&end=2026-11-08'), []);
  assert.deepEqual(await ids(endpoint, '/availability?service=visit&start=2028-01-01&end=2028-02-01'), []);
  const {body: {slots}} = await endpoint.send('GET', '/availability?service=visit&start=2027-03-12&end=2027-03-16');
  assert.deepEqual([...new Set(slots.map(({start}) => `${start.slice(5, 10)}${start.slice(19)}`))], ['03-12-07:00', '03-13-07:00', '03-15-06:00']);
  const wrong = await endpoint.send('GET', '/availability?service=massage&start=2026-11-30&end=2026-12-05');
  assert.deepEqual([wrong.status, wrong.body.errors], [422, [{pointer: '/service', detail: 'The service is not one that this clinic offers.'}]]);
});

test('A11, A12: gives long ranges in pages of whole days without a double, and is not to be kept', async (context) => {
  const endpoint = await openEndpoint(context);
  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const {headers, body}: Reply = await endpoint.send('GET', `/availability?service=consultation&start=2026-11-30&end=2027-03-02${cursor === null ? '' : `&cursor=${cursor}`}`);
    assert.equal(headers.get('cache-control'), 'no-store');
    seen.push(...body.slots.map(({id}) => id));
    cursor = body.nextCursor;
  } while (cursor !== null);
  assert.ok(seen.length > 2000);
  assert.equal(new Set(seen).size, seen.length);
});

test('B2, B3, B15: books a course in the order of the request, once, and its times are gone', async (context) => {
  const endpoint = await openEndpoint(context);
  const body = booking(sixVisits.toReversed(), {series: {total: 6, commit: 'all'}});
  const reply = await book(endpoint, body);
  assert.equal(reply.status, 201);
  assert.deepEqual(reply.body.bookings.map(({slotId, start, end, status}) => ({slotId, start, end, status})), body.sessions.map((session) => ({...session, status: 'confirmed'})));
  const again = await book(endpoint, Object.fromEntries(Object.entries(body).toReversed()));
  assert.deepEqual([again.status, again.body], [200, reply.body]);
  assert.ok(!(await ids(endpoint)).includes('visit|okafor|2026-11-30T09:00:00-07:00'));
});

test('B4: refuses another body under a used requestId', async (context) => {
  const endpoint = await openEndpoint(context);
  const body = booking([nine]);
  await book(endpoint, body);
  const reply = await book(endpoint, {...body, patient: {...patient, familyName: 'Nowak'}});
  assert.deepEqual([reply.status, reply.body.type], [422, 'urn:regimen:idempotency-mismatch']);
});

test('looks a request up, and says so when it was never carried out', async (context) => {
  const endpoint = await openEndpoint(context);
  const body = booking([nine]);
  const path = `/bookings?requestId=${body.requestId}`;
  assert.deepEqual((await endpoint.send('GET', path)).body, {type: 'about:blank', title: 'Not found', status: 404, detail: 'Nothing was booked under this requestId.'});
  const booked = await book(endpoint, body);
  const found = await endpoint.send('GET', path);
  assert.deepEqual([found.status, found.body], [200, booked.body]);
});

test('B5: gives one time to one of twenty who ask at the same moment', async (context) => {
  const endpoint = await openEndpoint(context);
  const replies = await Promise.all(Array.from({length: 20}, () => book(endpoint, booking([nine]))));
  assert.deepEqual(statuses(replies), [201, ...Array.from({length: 19}, () => 409)]);
});

test('B6: books once when one request arrives five times at the same moment', async (context) => {
  const endpoint = await openEndpoint(context);
  const body = booking([nine]);
  const replies = await Promise.all(Array.from({length: 5}, () => book(endpoint, body)));
  assert.deepEqual(statuses(replies), [200, 200, 200, 200, 201]);
  assert.equal(new Set(replies.map((reply) => JSON.stringify(reply.body))).size, 1);
});

test('B7: books nothing of a course when one time is gone, and offers others near it', async (context) => {
  const endpoint = await openEndpoint(context);
  const [first, second, third] = ['2026-11-30', '2026-12-03', '2026-12-07'].map((day) => visit('okafor', `${day}T09`));
  assert.ok(first && second && third);
  await book(endpoint, booking([second]));
  const before = await ids(endpoint);
  const {status, body} = await book(endpoint, booking([first, second, third]));
  assert.deepEqual([status, body.type], [409, 'urn:regimen:slot-unavailable']);
  const alternatives = [visit('reyes', '2026-12-03T09'), visit('reyes', '2026-12-03T08'), visit('reyes', '2026-12-03T10')];
  assert.deepEqual(body.conflicts, [{index: 1, slotId: second.slotId, reason: 'taken', alternatives}]);
  assert.deepEqual(await ids(endpoint), before);
});

test('never books a clinician for appointments that overlap, whatever their length', async (context) => {
  const endpoint = await openEndpoint(context);
  await book(endpoint, booking([nine]));
  const cases = [
    [visit('okafor', '2026-12-02T08'), 'visit', 409],
    [visit('okafor', '2026-12-02T10'), 'visit', 409],
    [consultation('okafor', '2026-12-02T10'), 'consultation', 409],
    [consultation('okafor', '2026-12-02T11'), 'consultation', 201],
    [consultation('reyes', '2026-12-02T10'), 'consultation', 201],
  ] as const;
  for (const [slot, service, status] of cases) assert.equal((await book(endpoint, booking([slot], {service}))).status, status, slot.slotId);
});

test('B8, B9, B10: refuses times that overlap, do not fit their slot, are past, closed or unknown', async (context) => {
  const endpoint = await openEndpoint(context);
  const pointers = async (body: object): Promise<unknown> => {
    const reply = await book(endpoint, body);
    return [reply.status, reply.body.errors.map(({pointer}) => pointer)];
  };
  assert.deepEqual(await pointers(booking([nine, visit('reyes', '2026-12-02T08')])), [422, ['/sessions/1']]);
  assert.deepEqual(await pointers(booking([{...nine, start: '2026-12-02T08:00:00-07:00'}])), [422, ['/sessions/0/start']]);
  assert.deepEqual(await pointers(booking([consultation('okafor', '2026-12-02T09')])), [422, ['/sessions/0/slotId']]);
  assert.deepEqual(await pointers(booking([nine], {service: 'massage'})), [422, ['/service']]);
  const noon = {slotId: 'visit|okafor|2026-12-10T12:00:00-07:00', start: '2026-12-10T12:00:00-07:00', end: '2026-12-10T14:00:00-07:00'};
  endpoint.passMinutes(8 * 24 * 60);
  const {body} = await book(endpoint, booking([visit('okafor', '2026-11-30T09'), noon, {...visit('okafor', '2026-12-14T09'), slotId: 'slot-17'}, visit('okafor', '2026-12-24T09')]));
  assert.deepEqual(body.conflicts.map(({index, reason}) => [index, reason]), [[0, 'past'], [1, 'closed'], [2, 'unknown'], [3, 'closed']]);
});

test('B11, B12: names the field that is missing or wrong, and repeats nothing of it', async (context) => {
  const endpoint = await openEndpoint(context);
  const cases = [
    [booking([nine], {patient: {...patient, email: 'zofia at example'}}), '/patient/email', 'The e-mail address must be an address such as name@example.org.'],
    [booking([nine], {patient: {givenName: 'Zofia'}}), '/patient/familyName', 'The family name is missing.'],
    [booking([nine], {patient: {...patient, givenName: ' '}}), '/patient/givenName', 'The given name is empty.'],
    [booking([nine], {patient: {...patient, birthDate: '1 May'}}), '/patient/birthDate', 'The date of birth must be a day written YYYY-MM-DD.'],
    [booking([nine], {requestId: '17'}), '/requestId', 'The request id must be a UUID.'],
    [booking([]), '/sessions', 'The list of sessions is empty.'],
    [booking(Array.from({length: 25}, () => nine)), '/sessions', 'The list of sessions has more than 24 entries.'],
    [booking([{...nine, start: '2026-12-02T09:00:00-07'}]), '/sessions/0/start', 'The start must be a moment with an offset, such as 2026-12-01T09:00:00-07:00.'],
  ] as const;
  for (const [body, pointer, detail] of cases) {
    const reply = await book(endpoint, body);
    assert.deepEqual([reply.status, reply.body.errors], [422, [{pointer, detail}]]);
    assert.match(reply.headers.get('content-type') ?? '', /^application\/problem\+json/);
    assert.doesNotMatch(JSON.stringify(reply.body), /zofia|1 May/i);
  }
});

test('B12, B18: answers whatever comes with a problem document', async (context) => {
  const {base} = await openEndpoint(context);
  const post = (body: string, type = 'application/json') => fetch(`${base}/bookings`, {method: 'POST', redirect: 'error', headers: {'content-type': type}, body});
  const cases: [string, Promise<Response>, number][] = [
    ['not JSON', post('{"patient": {"givenName": "Zofia"'), 400],
    ['a form', post('givenName=Zofia', 'application/x-www-form-urlencoded'), 415],
    ['too much', post(JSON.stringify(booking([nine], {fields: {note: 'Zofia '.repeat(12_000)}}))), 413],
    ['no such address', fetch(`${base}/nothing`), 404],
    ['a wrong method', fetch(`${base}/requests`, {method: 'DELETE'}), 404],
  ];
  for (const [title, sent, status] of cases) {
    const response = await sent;
    const text = await response.text();
    assert.deepEqual([response.status, (JSON.parse(text) as {status: number}).status], [status, status], title);
    assert.match(response.headers.get('content-type') ?? '', /^application\/problem\+json/, title);
    assert.doesNotMatch(text, /zofia|<|\.php|\.ts/i, title);
  }
});

test('B14: books once when the visitor is cut off and asks again', async (context) => {
  const endpoint = await openEndpoint(context);
  const body = booking([nine]);
  await sendAndHangUp(`${endpoint.base}/bookings`, JSON.stringify(body));
  const {status} = await book(endpoint, body);
  assert.ok(status === 200 || status === 201);
  assert.deepEqual((await book(endpoint, booking([nine]))).status, 409);
});

test('B17: passes over members it does not know, and takes names as they are written', async (context) => {
  const endpoint = await openEndpoint(context);
  const named = {givenName: '👩🏽‍⚕️ ليلى', familyName: 'Ó'.repeat(190)};
  assert.equal((await book(endpoint, booking([nine], {patient: named, color: 'green', fields: {arrival: 'by bus'}}))).status, 201);
});

test('takes a request for a course once, and gives it the same answer again', async (context) => {
  const endpoint = await openEndpoint(context);
  const body = {requestId: booking([nine]).requestId, service: 'visit', need: {sessions: 6, minGapDays: 2}, preferences: {weekdays: ['tue']}, patient};
  for (const reply of [await endpoint.send('POST', '/requests', body), await endpoint.send('POST', '/requests', body)]) {
    assert.deepEqual([reply.status, reply.body], [202, {requestId: body.requestId, status: 'requested'}]);
  }
  assert.equal((await endpoint.send('POST', '/requests', {...body, need: {sessions: 5}})).status, 422);
  assert.equal((await endpoint.send('POST', '/requests', {...body, need: undefined})).status, 422);
});

function sendAndHangUp(url: string, body: string): Promise<void> {
  const {hostname, port, pathname} = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write(`POST ${pathname} HTTP/1.1\r\nhost: ${hostname}:${port}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`, () => socket.destroy());
    });
    socket.on('close', () => resolve());
    socket.on('error', reject);
  });
}
