import assert from 'node:assert/strict';
import {connect} from 'node:net';
import {DatabaseSync} from 'node:sqlite';
import {test} from 'node:test';
import {booking, count, newDatabaseFile, openClinic, patient, visit} from './support/open-clinic.ts';

const forEveryOrigin = {
  'access-control-allow-origin': '*',
  'access-control-allow-credentials': null,
  'access-control-allow-methods': 'GET, POST, PUT, DELETE',
  'access-control-allow-headers': 'content-type, idempotency-key',
  'access-control-expose-headers': 'retry-after, location, etag',
  'access-control-max-age': '7200',
  'cache-control': 'no-store',
};
const allowed = (headers: Headers) => Object.fromEntries(Object.keys(forEveryOrigin).map((name) => [name, headers.get(name)]));

test('lets a page of another site ask beforehand (A2, B1)', async (context) => {
  const {address} = await openClinic(context);
  for (const path of ['/api/bookings', '/api/holds', '/api/holds/17', '/api/requests', '/api/availability']) {
    const response = await fetch(`${address}${path}`, {method: 'OPTIONS', headers: {origin: 'https://clinic.example', 'access-control-request-method': 'POST'}});
    assert.deepEqual([response.status, allowed(response.headers)], [204, forEveryOrigin], path);
  }
});

test('lets a page of another site read its errors, which are problems without a trace (B12, B13)', async (context) => {
  const {address, ...clinic} = await openClinic(context);
  const post = (body: string, type = 'application/json') => fetch(`${address}/api/bookings`, {method: 'POST', redirect: 'error', headers: {'content-type': type}, body});
  const taken = booking([visit('okafor', '2026-12-02T09')]);
  await clinic.post('/api/bookings', taken);
  const cases: [string, Response | Promise<Response>, number][] = [
    ['not JSON', post('{"patient": {"givenName": "Zofia"'), 400],
    ['nothing', post(''), 400],
    ['a form', post('givenName=Zofia', 'application/x-www-form-urlencoded'), 415],
    ['too much (B18)', post(JSON.stringify({...taken, fields: {note: 'Zofia '.repeat(12_000)}})), 413],
    ['no booking', post(JSON.stringify({patient})), 422],
    ['a taken time', post(JSON.stringify(booking(taken.sessions))), 409],
    ['an ended hold', post(JSON.stringify(booking(taken.sessions, {holdId: 'ended'}))), 410],
    ['no such address', fetch(`${address}/api/nothing`), 404],
    ['no such request', fetch(`${address}/api/bookings?requestId=17`), 404],
    ['a wrong method', fetch(`${address}/api/requests`, {method: 'DELETE'}), 404],
  ];
  for (const [title, reply, status] of cases) {
    const response = await reply;
    const text = await response.text();
    assert.deepEqual([response.status, allowed(response.headers)], [status, forEveryOrigin], title);
    assert.match(response.headers.get('content-type') ?? '', /^application\/problem\+json/, title);
    assert.equal((JSON.parse(text) as {status: number}).status, status, title);
    assert.doesNotMatch(text, /zofia|kowalczyk|node_modules|at .*\.ts/i, title);
  }
});

test('says that it failed, and no more, when it fails', async (context) => {
  const {desk, address, lines} = await openClinic(context);
  desk.database.run('DROP TABLE booking');
  const response = await fetch(`${address}/api/bookings`, {method: 'POST', headers: {'content-type': 'application/json'}, body: JSON.stringify(booking([visit('okafor', '2026-12-02T09')]))});
  assert.deepEqual([response.status, allowed(response.headers)], [500, forEveryOrigin]);
  assert.deepEqual(await response.json(), {type: 'about:blank', title: 'Something went wrong', status: 500, detail: 'The server could not answer. The clinic can be reached by phone.'});
  assert.match(lines.join('\n'), /^error {3}Error: no such table/);
  assert.doesNotMatch(lines.join('\n'), /zofia|kowalczyk/i);
});

test('asks to come back while somebody else keeps the records busy (B16)', async (context) => {
  const file = newDatabaseFile(context);
  const clinic = await openClinic(context, {file});
  const body = booking([visit('okafor', '2026-12-02T09')]);
  const other = new DatabaseSync(file);
  other.exec('BEGIN IMMEDIATE');
  const busy = await clinic.post('/api/bookings', body);
  other.close();
  assert.deepEqual([busy.status, busy.headers.get('retry-after'), busy.body], [
    503, '2', {type: 'urn:regimen:unavailable', title: 'The server is busy', status: 503, detail: 'Please try again in a moment.', retryAfter: 2},
  ]);
  assert.equal((await clinic.post('/api/bookings', body)).status, 201);
});

test('asks one visitor who sends too much to come back, with the seconds in the header and the body, and reads on (B16)', async (context) => {
  const clinic = await openClinic(context, {postsPerMinute: 2});
  const post = () => clinic.post('/api/bookings', booking([visit('okafor', '2026-12-02T09')]));
  assert.deepEqual([(await post()).status, (await post()).status], [201, 409]);
  clinic.passMinutes(0.5);
  const {status, headers, body} = await post();
  assert.deepEqual([status, headers.get('retry-after'), headers.get('access-control-allow-origin'), body], [
    429, '30', '*', {type: 'urn:regimen:rate-limited', title: 'Too many requests', status: 429, detail: 'Please try again a little later.', retryAfter: 30},
  ]);
  assert.equal((await clinic.get('/api/availability?service=visit&start=2026-12-01&end=2026-12-05')).status, 200);
  clinic.passMinutes(0.5);
  assert.equal((await post()).status, 409);
});

test('books once when the visitor is cut off and asks again (B14)', async (context) => {
  const clinic = await openClinic(context);
  const body = booking([visit('okafor', '2026-12-02T09')]);
  await sendAndHangUp(clinic.address, JSON.stringify(body));
  const reply = await clinic.post('/api/bookings', body);
  assert.ok(reply.status === 200 || reply.status === 201);
  assert.equal(count(clinic, 'booking'), 1);
});

function sendAndHangUp(address: string, body: string): Promise<void> {
  const {hostname, port} = new URL(address);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write(`POST /api/bookings HTTP/1.1\r\nhost: ${hostname}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`, () => socket.destroy());
    });
    socket.on('close', () => resolve());
    socket.on('error', reject);
  });
}
