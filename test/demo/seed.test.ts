import assert from 'node:assert/strict';
import {test} from 'node:test';
import {seedBookings} from '../../demo/server/seed.ts';
import {count, freeIds, openClinic} from './support/open-clinic.ts';

test('fills an empty calendar the same way each time, and only once', async (context) => {
  const [one, other] = [await openClinic(context), await openClinic(context)];
  const made = seedBookings(one.desk);
  assert.equal(seedBookings(other.desk), made);
  assert.equal(seedBookings(one.desk), 0);
  assert.equal(count(one, 'booking'), made);
  assert.deepEqual(await freeIds(one, '2026-11-30', '2027-01-30'), await freeIds(other, '2026-11-30', '2027-01-30'));
});

test('takes between a quarter and half of the hours, as in a real clinic', async (context) => {
  const clinic = await openClinic(context);
  const all = await freeIds(clinic, '2026-11-30', '2027-01-30', 'consultation');
  seedBookings(clinic.desk);
  const share = 1 - (await freeIds(clinic, '2026-11-30', '2027-01-30', 'consultation')).length / all.length;
  assert.ok(share > 0.25 && share < 0.5, String(share));
});
