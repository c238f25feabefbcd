import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {test} from 'node:test';
import type {SlotRef} from '../../demo/server/bodies.ts';
import {northgate} from '../../demo/server/clinic.ts';
import {insertBooking} from '../../demo/server/bookings.ts';
import {findOpenSlot} from '../../demo/server/opening-hours.ts';
import {booking, consultation, count, openClinic, visit} from './support/open-clinic.ts';

test('never books a clinician for two appointments that overlap, whatever their length', async (context) => {
  const clinic = await openClinic(context);
  await clinic.post('/api/bookings', booking([visit('okafor', '2026-12-02T09')]));
  const cases: [SlotRef, string, number][] = [
    [visit('okafor', '2026-12-02T08'), 'visit', 409],
    [visit('okafor', '2026-12-02T10'), 'visit', 409],
    [consultation('okafor', '2026-12-02T10'), 'consultation', 409],
    [consultation('okafor', '2026-12-02T11'), 'consultation', 201],
    [consultation('reyes', '2026-12-02T10'), 'consultation', 201],
    [visit('lindqvist', '2026-12-02T09'), 'visit', 201],
  ];
  for (const [slot, service, status] of cases) {
    assert.equal((await clinic.post('/api/bookings', booking([slot], {service}))).status, status, slot.slotId);
  }
});

test('never puts two visits in one chair, and needs none for a consultation', async (context) => {
  const clinic = await openClinic(context, {clinic: {...northgate, chairs: ['chair-1']}});
  await clinic.post('/api/bookings', booking([visit('okafor', '2026-12-02T09')]));
  const second = await clinic.post('/api/bookings', booking([visit('reyes', '2026-12-02T10')]));
  assert.deepEqual([second.status, second.body.conflicts[0]?.reason], [409, 'taken']);
  assert.equal((await clinic.post('/api/bookings', booking([visit('reyes', '2026-12-02T13')]))).status, 201);
  assert.equal((await clinic.post('/api/bookings', booking([consultation('reyes', '2026-12-02T10')], {service: 'consultation'}))).status, 201);
});

test('gives visits at the same time different chairs', async (context) => {
  const clinic = await openClinic(context);
  for (const clinician of ['okafor', 'reyes', 'lindqvist']) await clinic.post('/api/bookings', booking([visit(clinician, '2026-12-02T09')]));
  const rows = clinic.desk.database.rows('SELECT clinician, chair FROM booking ORDER BY chair');
  assert.deepEqual(rows.map((row) => [row.clinician, row.chair]), [['okafor', 'chair-1'], ['reyes', 'chair-2'], ['lindqvist', 'chair-3']]);
});

test('is made impossible by the database itself', async (context) => {
  const {desk, ...clinic} = await openClinic(context);
  const slotAt = (clinician: string, hour: string) => {
    const slot = findOpenSlot(desk.clinic, visit(clinician, hour).slotId);
    assert.ok(typeof slot === 'object');
    return slot;
  };
  insertBooking(desk, {slot: slotAt('okafor', '2026-12-02T09'), chair: 'chair-1'});
  const overlapping = [
    {slot: slotAt('okafor', '2026-12-02T10'), chair: 'chair-2'},
    {slot: slotAt('reyes', '2026-12-02T08'), chair: 'chair-1'},
  ];
  for (const place of overlapping) {
    assert.throws(() => desk.database.transaction(() => insertBooking(desk, place)), /UNIQUE constraint failed: occupied/);
  }
  assert.equal(count({desk, ...clinic}, 'booking'), 1);
});

test('books one time once, however many ask at the same moment (B5)', async (context) => {
  const clinic = await openClinic(context);
  const replies = await Promise.all(Array.from({length: 5}, () => clinic.post('/api/bookings', booking([visit('okafor', '2026-12-02T09')]))));
  assert.deepEqual(replies.map((reply) => reply.status).sort((one, other) => one - other), [201, 409, 409, 409, 409]);
});

test('books once when one request arrives five times at the same moment (B6)', async (context) => {
  const clinic = await openClinic(context);
  const body = booking([visit('okafor', '2026-12-02T09')], {requestId: randomUUID()});
  const replies = await Promise.all(Array.from({length: 5}, () => clinic.post('/api/bookings', body)));
  assert.deepEqual(replies.map((reply) => reply.status).sort((one, other) => one - other), [200, 200, 200, 200, 201]);
  assert.equal(new Set(replies.map((reply) => JSON.stringify(reply.body))).size, 1);
  assert.equal(count(clinic, 'booking'), 1);
});
