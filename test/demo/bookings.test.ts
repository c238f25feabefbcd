import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {test} from 'node:test';
import {booking, consultation, count, freeIds, openClinic, patient, sixVisits, visit} from './support/open-clinic.ts';

test('books a course in the order of the request (B2)', async (context) => {
  const clinic = await openClinic(context);
  const body = booking(sixVisits.toReversed(), {series: {total: 6, commit: 'all'}});
  const reply = await clinic.post('/api/bookings', body);
  const {seriesId, bookings} = reply.body;
  assert.equal(reply.status, 201);
  assert.equal(reply.headers.get('location'), `/api/bookings?requestId=${body.requestId}`);
  assert.deepEqual(reply.body, {
    requestId: body.requestId,
    seriesId,
    status: 'confirmed',
    bookings: body.sessions.map((session, index) => ({id: bookings[index]?.id, ...session, status: 'confirmed'})),
  });
  assert.equal(new Set(bookings.map((one) => one.id)).size, 6);
});

test('tells whoever watches when, and nothing about whom', async (context) => {
  const clinic = await openClinic(context);
  const {body} = await clinic.post('/api/bookings', booking(sixVisits));
  await clinic.post('/api/bookings', booking([visit('okafor', '2026-11-30T09')]));
  await clinic.post('/api/bookings', booking([visit('okafor', '2026-12-01T09')], {patient: {givenName: 'Zofia'}}));
  assert.deepEqual(clinic.lines, [`booked  series ${body.seriesId.slice(0, 4)}...  6 sessions  Mon 30 Nov 09:00 → Thu 17 Dec 09:00 (visit)`]);
});

test('gives a repeated request the same answer and books nothing again (B3)', async (context) => {
  const clinic = await openClinic(context);
  const body = booking(sixVisits);
  const first = await clinic.post('/api/bookings', body);
  const reordered = Object.fromEntries(Object.entries(body).toReversed());
  for (const again of [body, reordered]) {
    const reply = await clinic.post('/api/bookings', again);
    assert.deepEqual([reply.status, reply.body], [200, first.body]);
  }
  assert.equal(count(clinic, 'booking'), 6);
});

test('refuses another body under a used requestId (B4)', async (context) => {
  const clinic = await openClinic(context);
  const body = booking(sixVisits);
  await clinic.post('/api/bookings', body);
  const reply = await clinic.post('/api/bookings', {...body, patient: {...patient, familyName: 'Nowak'}});
  assert.deepEqual([reply.status, reply.body.type, count(clinic, 'booking')], [422, 'urn:regimen:idempotency-mismatch', 6]);
});

test('looks a request up, and says so when it was never carried out', async (context) => {
  const clinic = await openClinic(context);
  const body = booking([visit('okafor', '2026-11-30T09')]);
  const path = `/api/bookings?requestId=${body.requestId}`;
  assert.deepEqual((await clinic.get(path)).body, {type: 'about:blank', title: 'Not found', status: 404, detail: 'Nothing was booked under this requestId.'});
  const booked = await clinic.post('/api/bookings', body);
  const found = await clinic.get(path);
  assert.deepEqual([found.status, found.body], [200, booked.body]);
});

test('pain 1: checks every session, and books nothing of a course when one time is gone, and offers others near it (B7)', async (context) => {
  const clinic = await openClinic(context);
  const [first, second, third] = ['2026-11-30', '2026-12-03', '2026-12-07'].map((day) => visit('okafor', `${day}T09`));
  assert.ok(first && second && third);
  await clinic.post('/api/bookings', booking([second]));
  const before = await freeIds(clinic, '2026-11-30', '2026-12-12');
  const body = booking([first, second, third]);
  const {status, body: problem} = await clinic.post('/api/bookings', body);
  assert.equal(status, 409);
  assert.deepEqual(problem, {
    type: 'urn:regimen:slot-unavailable',
    title: 'Not all times are free',
    status: 409,
    detail: 'One of the times is no longer free. Nothing was booked.',
    conflicts: [{
      index: 1,
      slotId: second.slotId,
      reason: 'taken',
      alternatives: [visit('reyes', '2026-12-03T09'), visit('reyes', '2026-12-03T08'), visit('reyes', '2026-12-03T10')],
    }],
  });
  assert.deepEqual(await freeIds(clinic, '2026-11-30', '2026-12-12'), before);
  assert.equal((await clinic.get(`/api/bookings?requestId=${body.requestId}`)).status, 404);
});

test('names every time that is gone, and why (B10)', async (context) => {
  const clinic = await openClinic(context, {now: '2026-12-01T12:00:00-07:00'});
  await clinic.post('/api/bookings', booking([visit('okafor', '2026-12-03T09')]));
  await clinic.post('/api/holds', {requestId: randomUUID(), slots: [visit('okafor', '2026-12-07T09')]});
  const noon = {slotId: 'visit|okafor|2026-12-10T12:00:00-07:00', start: '2026-12-10T12:00:00-07:00', end: '2026-12-10T14:00:00-07:00'};
  const invented = {...visit('okafor', '2026-12-14T09'), slotId: 'slot-17'};
  const holiday = visit('okafor', '2026-12-24T09');
  const nextYear = {slotId: 'visit|okafor|2027-10-04T09:00:00-06:00', start: '2027-10-04T09:00:00-06:00', end: '2027-10-04T11:00:00-06:00'};
  const sessions = [visit('okafor', '2026-11-30T09'), visit('okafor', '2026-12-02T09'), visit('okafor', '2026-12-03T09'), visit('okafor', '2026-12-07T09'), noon, invented, holiday, nextYear];
  const {status, body} = await clinic.post('/api/bookings', booking(sessions));
  assert.equal(status, 409);
  assert.deepEqual(body.conflicts.map(({index, reason}) => [index, reason]), [
    [0, 'past'], [2, 'taken'], [3, 'held'], [4, 'closed'], [5, 'unknown'], [6, 'closed'], [7, 'closed'],
  ]);
});

test('refuses times of one request that are the same or overlap (B8)', async (context) => {
  const clinic = await openClinic(context);
  const nine = visit('okafor', '2026-12-02T09');
  for (const other of [nine, visit('okafor', '2026-12-02T10'), visit('reyes', '2026-12-02T08')]) {
    const {status, body} = await clinic.post('/api/bookings', booking([nine, other]));
    assert.deepEqual([status, body.type, body.errors], [422, 'urn:regimen:validation', [{pointer: '/sessions/1', detail: 'The time overlaps another one of this request.'}]]);
  }
  assert.equal(count(clinic, 'booking'), 0);
});

test('refuses a slot with other times or of another service (B9)', async (context) => {
  const clinic = await openClinic(context);
  const slot = visit('okafor', '2026-12-02T09');
  const cases = [
    [booking([{...slot, start: '2026-12-02T08:00:00-07:00'}]), '/sessions/0/start'],
    [booking([{...slot, end: '2026-12-02T10:00:00-07:00'}]), '/sessions/0/end'],
    [booking([{...slot, start: '2026-12-02T09:00:00Z'}]), '/sessions/0/start'],
    [booking([consultation('okafor', '2026-12-02T09')]), '/sessions/0/slotId'],
    [booking([slot], {service: 'massage'}), '/service'],
  ] as const;
  for (const [body, pointer] of cases) {
    const reply = await clinic.post('/api/bookings', body);
    assert.deepEqual([reply.status, reply.body.errors.map((error) => error.pointer)], [422, [pointer]]);
  }
});

test('takes the same moment in another offset, and answers with its own', async (context) => {
  const clinic = await openClinic(context);
  const slot = visit('okafor', '2026-12-02T09');
  const {status, body} = await clinic.post('/api/bookings', booking([{...slot, start: '2026-12-02T16:00:00Z', end: '2026-12-02T18:00:00Z'}]));
  assert.deepEqual([status, body.bookings[0]?.start], [201, slot.start]);
});

test('names the field that is missing or wrong, and repeats nothing of it (B11, B12)', async (context) => {
  const clinic = await openClinic(context);
  const sessions = [visit('okafor', '2026-12-02T09')];
  const cases: [object, string, string][] = [
    [booking(sessions, {patient: {...patient, email: 'zofia at example'}}), '/patient/email', 'The e-mail address must be an address such as name@example.org.'],
    [booking(sessions, {patient: {givenName: 'Zofia'}}), '/patient/familyName', 'The family name is missing.'],
    [booking(sessions, {patient: {...patient, givenName: ' '}}), '/patient/givenName', 'The given name is empty.'],
    [booking(sessions, {patient: {...patient, birthDate: '1 May'}}), '/patient/birthDate', 'The date of birth must be a day written YYYY-MM-DD.'],
    [booking(sessions, {requestId: '17'}), '/requestId', 'The request id must be a UUID.'],
    [booking([]), '/sessions', 'The list of sessions is empty.'],
    [booking(Array.from({length: 25}, () => sessions[0] ?? visit('okafor', '2026-12-02T09'))), '/sessions', 'The list of sessions has more than 24 entries.'],
    [booking([{...visit('okafor', '2026-12-02T09'), start: '2026-12-02T09:00:00-07'}]), '/sessions/0/start', 'The start must be a moment with an offset, such as 2026-12-01T09:00:00-07:00.'],
    [booking([{...visit('okafor', '2026-12-02T09'), end: '2026-12-02T11:00:00'}]), '/sessions/0/end', 'The end must be a moment with an offset, such as 2026-12-01T09:00:00-07:00.'],
  ];
  for (const [body, pointer, detail] of cases) {
    const reply = await clinic.post('/api/bookings', body);
    assert.deepEqual([reply.status, reply.body.errors], [422, [{pointer, detail}]]);
    assert.ok(!/zofia|1 May/i.test(JSON.stringify(reply.body)));
  }
  assert.equal(count(clinic, 'booking'), 0);
});

test('passes over members it does not know, and keeps names as they are written (B17)', async (context) => {
  const clinic = await openClinic(context);
  const named = {givenName: '👩🏽‍⚕️ ليلى', familyName: 'Ó'.repeat(200)};
  const body = booking([visit('okafor', '2026-12-02T09')], {patient: named, colour: 'green', fields: {arrival: 'by bus'}});
  assert.equal((await clinic.post('/api/bookings', body)).status, 201);
  const kept = JSON.parse(String(clinic.desk.database.row('SELECT details FROM series')?.details)) as object;
  assert.deepEqual(kept, {requestId: body.requestId, service: 'visit', patient: named, colour: 'green', fields: {arrival: 'by bus'}});
});

test('takes 24 sessions in one request', async (context) => {
  const clinic = await openClinic(context);
  const {body: {slots}} = await clinic.get('/api/availability?service=visit&start=2026-11-30&end=2027-02-20');
  const mornings = slots.filter((slot) => slot.resource.id === 'okafor' && slot.start.includes('T09:00')).slice(0, 24);
  const {status, body} = await clinic.post('/api/bookings', booking(mornings.map(({id, start, end}) => ({slotId: id, start, end}))));
  assert.deepEqual([status, body.bookings.length], [201, 24]);
});

test('books the first two sessions of a course, and says of how many', async (context) => {
  const clinic = await openClinic(context);
  const {status, body} = await clinic.post('/api/bookings', booking(sixVisits.slice(0, 2), {series: {total: 6, commit: 'first-two'}}));
  assert.deepEqual([status, body.bookings.length, count(clinic, 'booking')], [201, 2, 2]);
  assert.deepEqual(clinic.lines, [`booked  series ${body.seriesId.slice(0, 4)}...  2 of 6 sessions  Mon 30 Nov 09:00 → Thu 3 Dec 09:00 (visit)`]);
});

test('refuses a series that contradicts its sessions', async (context) => {
  const clinic = await openClinic(context);
  const cases: [number, object, string][] = [
    [6, {total: 5, commit: 'all'}, '/series/total'],
    [3, {total: 6, commit: 'first-two'}, '/sessions'],
    [2, {total: 1, commit: 'first-two'}, '/series/total'],
  ];
  for (const [sessions, series, pointer] of cases) {
    const {status, body} = await clinic.post('/api/bookings', booking(sixVisits.slice(0, sessions), {series}));
    assert.deepEqual([status, body.errors.map((error) => error.pointer)], [422, [pointer]]);
  }
  assert.equal(count(clinic, 'booking'), 0);
});
