import assert from 'node:assert/strict';
import {test} from 'node:test';
import {DatabaseSync} from 'node:sqlite';
import {northgate} from '../../demo/server/clinic.ts';
import {booking, count, freeIds, hold, newDatabaseFile, openClinic, opening, sixVisits, visit, type OpenClinic} from './support/open-clinic.ts';

async function heldCourse(clinic: OpenClinic): Promise<string> {
  const {status, body} = await clinic.post('/api/holds', hold(sixVisits));
  assert.equal(status, 201);
  return body.holdId;
}

test('holds a course for ten minutes (H1)', async (context) => {
  const clinic = await openClinic(context);
  const {status, body} = await clinic.post('/api/holds', hold(sixVisits));
  assert.deepEqual([status, body], [201, {holdId: body.holdId, expiresAt: '2026-11-23T08:10:00-07:00', slots: sixVisits}]);
});

test('hides held times from others, and lets none of them book or hold (H2, H3)', async (context) => {
  const clinic = await openClinic(context);
  const before = await freeIds(clinic, '2026-11-30', '2026-12-01');
  await heldCourse(clinic);
  const monday = visit('okafor', '2026-11-30T09');
  assert.deepEqual(before.filter((id) => id === monday.slotId), [monday.slotId]);
  assert.ok(!(await freeIds(clinic, '2026-11-30', '2026-12-01')).includes(monday.slotId));
  for (const reply of [await clinic.post('/api/bookings', booking([monday])), await clinic.post('/api/holds', hold([monday]))]) {
    assert.deepEqual([reply.status, reply.body.conflicts.map(({index, reason}) => [index, reason])], [409, [[0, 'held']]]);
  }
});

test('books the held times for whoever holds them, and ends the hold (H3)', async (context) => {
  const clinic = await openClinic(context);
  const holdId = await heldCourse(clinic);
  const body = booking(sixVisits, {holdId});
  assert.equal((await clinic.post('/api/bookings', body)).status, 201);
  assert.deepEqual([count(clinic, 'hold'), count(clinic, 'booking')], [0, 6]);
  assert.equal((await clinic.post('/api/bookings', body)).status, 200);
});

test('gives back the held times that were not booked', async (context) => {
  const clinic = await openClinic(context);
  const before = await freeIds(clinic, '2026-12-03', '2026-12-20');
  const holdId = await heldCourse(clinic);
  assert.equal((await clinic.post('/api/bookings', booking(sixVisits.slice(0, 1), {holdId}))).status, 201);
  assert.deepEqual(await freeIds(clinic, '2026-12-03', '2026-12-20'), before);
});

test('keeps the hold when the booking fails', async (context) => {
  const clinic = await openClinic(context);
  const taken = visit('reyes', '2026-12-18T09');
  await clinic.post('/api/bookings', booking([taken]));
  const holdId = await heldCourse(clinic);
  const reply = await clinic.post('/api/bookings', booking([...sixVisits, taken], {holdId}));
  assert.deepEqual([reply.status, reply.body.conflicts.map((conflict) => conflict.index)], [409, [6]]);
  assert.equal((await clinic.post('/api/bookings', booking(sixVisits, {holdId}))).status, 201);
});

test('ends when its time is over, and the times are free again (H4)', async (context) => {
  const clinic = await openClinic(context);
  const before = await freeIds(clinic, '2026-11-30', '2026-12-20');
  const holdId = await heldCourse(clinic);
  clinic.passMinutes(10);
  assert.deepEqual(await freeIds(clinic, '2026-11-30', '2026-12-20'), before);
  const late = await clinic.post('/api/bookings', booking(sixVisits, {holdId}));
  assert.deepEqual([late.status, late.body.type], [410, 'urn:regimen:hold-expired']);
  assert.equal((await clinic.post('/api/bookings', booking(sixVisits))).status, 201);
  assert.equal(count(clinic, 'hold'), 0);
});

test('is extended by its full time while it lasts, and not after', async (context) => {
  const clinic = await openClinic(context);
  const holdId = await heldCourse(clinic);
  clinic.passMinutes(9);
  const extended = await clinic.send('PUT', `/api/holds/${holdId}`);
  assert.deepEqual([extended.status, extended.body], [200, {holdId, expiresAt: '2026-11-23T08:19:00-07:00', slots: sixVisits}]);
  clinic.passMinutes(10);
  const late = await clinic.send('PUT', `/api/holds/${holdId}`);
  assert.deepEqual([late.status, late.body.type], [410, 'urn:regimen:hold-expired']);
});

test('is given back as often as anybody likes (H5)', async (context) => {
  const clinic = await openClinic(context);
  const before = await freeIds(clinic, '2026-11-30', '2026-12-20');
  const holdId = await heldCourse(clinic);
  for (const id of [holdId, holdId, 'never-made']) assert.equal((await clinic.send('DELETE', `/api/holds/${id}`)).status, 204);
  assert.deepEqual(await freeIds(clinic, '2026-11-30', '2026-12-20'), before);
});

test('holds nothing when one of the times is gone (H6)', async (context) => {
  const clinic = await openClinic(context);
  const [first, second] = [visit('okafor', '2026-11-30T09'), visit('okafor', '2026-12-03T09')];
  await clinic.post('/api/bookings', booking([second]));
  const {status, body} = await clinic.post('/api/holds', hold([first, second]));
  assert.deepEqual([status, body.conflicts.map(({index, reason}) => [index, reason])], [409, [[1, 'taken']]]);
  assert.deepEqual([count(clinic, 'hold'), (await freeIds(clinic, '2026-11-30', '2026-12-01')).includes(first.slotId)], [0, true]);
});

test('is the same hold when the request comes twice, as browsers may send it', async (context) => {
  const clinic = await openClinic(context);
  const body = hold(sixVisits);
  const first = await clinic.post('/api/holds', body);
  const second = await clinic.post('/api/holds', body);
  assert.deepEqual([second.status, second.body, count(clinic, 'hold')], [200, first.body, 1]);
  const other = await clinic.post('/api/holds', {...body, slots: sixVisits.slice(1)});
  assert.deepEqual([other.status, other.body.type], [422, 'urn:regimen:idempotency-mismatch']);
});

test('takes over an earlier hold of the same visitor, all at once', async (context) => {
  const clinic = await openClinic(context);
  const first = await heldCourse(clinic);
  const moved = [visit('okafor', '2026-11-30T10'), ...sixVisits.slice(1)];
  const {status, body} = await clinic.post('/api/holds', hold(moved, {replaces: first}));
  assert.deepEqual([status, body.slots, count(clinic, 'hold')], [201, moved, 1]);
  assert.equal((await clinic.send('PUT', `/api/holds/${first}`)).status, 410);
});

test('leaves the earlier hold as it is when it cannot be taken over', async (context) => {
  const clinic = await openClinic(context);
  const taken = visit('reyes', '2026-12-18T09');
  await clinic.post('/api/bookings', booking([taken]));
  const first = await heldCourse(clinic);
  assert.equal((await clinic.post('/api/holds', hold([...sixVisits, taken], {replaces: first}))).status, 409);
  assert.equal((await clinic.send('PUT', `/api/holds/${first}`)).status, 200);
});

test('refuses what is not a hold', async (context) => {
  const clinic = await openClinic(context);
  const nine = visit('okafor', '2026-12-02T09');
  const cases: [object, string][] = [
    [{slots: [nine]}, '/requestId'],
    [hold([]), '/slots'],
    [hold([nine, nine]), '/slots/1'],
    [hold([{...nine, end: nine.start}]), '/slots/0/end'],
    [hold([nine], {service: 'consultation'}), '/slots/0/slotId'],
  ];
  for (const [body, pointer] of cases) {
    const reply = await clinic.post('/api/holds', body);
    assert.deepEqual([reply.status, reply.body.errors.map((error) => error.pointer)], [422, [pointer]]);
  }
});

test('pain 5: does not stand in the way of its own visitor, who takes it over with some of the same times (H2, H3)', async (context) => {
  const clinic = await openClinic(context);
  const first = await clinic.post('/api/holds', hold(sixVisits));
  const moved = sixVisits.slice(0, 5);
  const second = await clinic.post('/api/holds', hold(moved, {replaces: first.body.holdId}));
  assert.deepEqual([first.status, second.status, count(clinic, 'hold')], [201, 201, 1]);
  assert.equal((await clinic.post('/api/bookings', booking(moved, {holdId: second.body.holdId}))).status, 201);
});

test('takes times over from a hold that has run out meanwhile', async (context) => {
  const clinic = await openClinic(context);
  const first = await clinic.post('/api/holds', hold(sixVisits));
  clinic.passMinutes(11);
  assert.equal((await clinic.post('/api/holds', hold(sixVisits, {replaces: first.body.holdId}))).status, 201);
});

test('says that it holds times only where it does', async (context) => {
  const clinic = await openClinic(context, {clinic: {...northgate, holdMinutes: 0}});
  const {body} = await clinic.get('/api/availability?service=visit&start=2026-12-01&end=2026-12-02');
  assert.equal((body.capabilities as {holds: boolean}).holds, false);
});

test('keeps no address of those whom it holds times for', async (context) => {
  const clinic = await openClinic(context);
  await heldCourse(clinic);
  const {visitor} = clinic.desk.database.row('SELECT visitor FROM hold') ?? {};
  assert.match(String(visitor), /^[0-9a-f]{64}$/);
});

test('opens records that were made before holds were counted, and gives up the holds in them', async (context) => {
  const file = newDatabaseFile(context);
  const former = new DatabaseSync(file);
  former.exec(`
    CREATE TABLE hold (id TEXT PRIMARY KEY, request_id TEXT NOT NULL UNIQUE, body_hash TEXT NOT NULL, expires_at INTEGER NOT NULL, slots TEXT NOT NULL) STRICT;
    INSERT INTO hold VALUES ('former', 'request', 'hash', ${String(Date.parse(opening) + 60_000)}, '[]');
  `);
  former.close();
  const clinic = await openClinic(context, {file});
  assert.equal(count(clinic, 'hold'), 0);
  const holdId = await heldCourse(clinic);
  assert.equal((await clinic.send('PUT', `/api/holds/${holdId}`)).status, 200);
});
