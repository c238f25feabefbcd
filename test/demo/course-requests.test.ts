import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {test} from 'node:test';
import {count, openClinic, patient} from './support/open-clinic.ts';

const wish = () => ({
  requestId: randomUUID(),
  service: 'visit',
  need: {sessions: 6, minGapDays: 2, maxGapDays: 5, windowDays: 21},
  preferences: {earliest: '2026-12-01', weekdays: ['mon', 'thu'], times: ['morning'], avoid: ['2026-12-10']},
  patient,
});

test('receives a wish for a course, and gives a repeated one the same answer', async (context) => {
  const clinic = await openClinic(context);
  const body = wish();
  for (let time = 0; time < 2; time += 1) {
    const reply = await clinic.post('/api/requests', body);
    assert.deepEqual([reply.status, reply.body], [202, {requestId: body.requestId, status: 'requested'}]);
  }
  assert.equal(count(clinic, 'course_request'), 1);
  assert.deepEqual(clinic.lines, [`asked   request ${body.requestId.slice(0, 4)}...  6 sessions (visit)`]);
});

test('does not take a wish for a booking', async (context) => {
  const clinic = await openClinic(context);
  const body = wish();
  await clinic.post('/api/requests', body);
  assert.equal((await clinic.get(`/api/bookings?requestId=${body.requestId}`)).status, 404);
});

test('refuses another wish under a used requestId', async (context) => {
  const clinic = await openClinic(context);
  const body = wish();
  await clinic.post('/api/requests', body);
  const {status, body: problem} = await clinic.post('/api/requests', {...body, need: {sessions: 8}});
  assert.deepEqual([status, problem.type], [422, 'urn:regimen:idempotency-mismatch']);
});

test('names what is wrong with a wish', async (context) => {
  const clinic = await openClinic(context);
  const cases: [object, string][] = [
    [{...wish(), service: 'massage'}, '/service'],
    [{...wish(), need: {sessions: 25}}, '/need/sessions'],
    [{...wish(), patient: {familyName: 'Kowalczyk'}}, '/patient/givenName'],
    [{...wish(), preferences: {weekdays: ['someday']}}, '/preferences/weekdays/0'],
  ];
  for (const [body, pointer] of cases) {
    const reply = await clinic.post('/api/requests', body);
    assert.deepEqual([reply.status, reply.body.errors.map((error) => error.pointer)], [422, [pointer]]);
  }
  assert.equal(count(clinic, 'course_request'), 0);
});
