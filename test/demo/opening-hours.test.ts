import assert from 'node:assert/strict';
import {test} from 'node:test';
import {northgate, type Clinic, type Service} from '../../demo/server/clinic.ts';
import {findOpenSlot, openSlots} from '../../demo/server/opening-hours.ts';
import {localDate} from '../../src/dates/local-date.ts';

const visit = northgate.services[0] as Service;
const day = (start: string, end: string) => ({start: localDate(start), end: localDate(end)});
const starts = (clinic: Clinic, service: Service, days: ReturnType<typeof day>) => [...new Set(openSlots(clinic, service, days).map((slot) => slot.start.slice(11)))];

test('opens for whole visits in the morning and in the afternoon, and closes for lunch', () => {
  assert.deepEqual(starts(northgate, visit, day('2026-11-30', '2026-12-01')), [
    '08:00:00-07:00', '09:00:00-07:00', '10:00:00-07:00', '13:00:00-07:00', '14:00:00-07:00', '15:00:00-07:00',
  ]);
});

test('keeps the time on the wall when the clocks change', () => {
  const firsts = openSlots(northgate, visit, day('2027-03-12', '2027-03-16')).filter((slot) => slot.start.includes('T09:00'));
  assert.deepEqual([...new Set(firsts.map((slot) => slot.start))], ['2027-03-12T09:00:00-07:00', '2027-03-13T09:00:00-07:00', '2027-03-15T09:00:00-06:00']);
});

test('offers no time that the clock skips, and none twice that it repeats (A10)', () => {
  const night: Clinic = {...northgate, hours: {sun: [{opens: '00:00', closes: '06:00'}]}, clinicians: [{id: 'owl', name: 'Owl', weekdays: ['sun']}]};
  const hourly: Service = {id: 'night', minutes: 60, everyMinutes: 60, needsChair: false};
  assert.deepEqual(openSlots(night, hourly, day('2027-03-14', '2027-03-15')).map((slot) => slot.start.slice(11)), [
    '00:00:00-07:00', '01:00:00-07:00', '03:00:00-06:00', '04:00:00-06:00', '05:00:00-06:00',
  ]);
  assert.deepEqual(openSlots(night, hourly, day('2026-11-01', '2026-11-02')).map((slot) => slot.start.slice(11)), [
    '00:00:00-06:00', '01:00:00-06:00', '02:00:00-07:00', '03:00:00-07:00', '04:00:00-07:00', '05:00:00-07:00',
  ]);
});

test('is closed on Sundays, on holidays of every year and on single days', () => {
  for (const closed of ['2026-11-29', '2026-12-25', '2029-12-25', '2026-11-26']) {
    const [start, end] = [localDate(closed), localDate(`${closed.slice(0, 8)}${String(Number(closed.slice(8)) + 1).padStart(2, '0')}`)];
    assert.deepEqual(openSlots(northgate, visit, {start, end}), [], closed);
  }
});

test('offers the Monday visit on Mondays only', () => {
  const monday = northgate.services.find((service) => service.id === 'monday-visit') as Service;
  const days = openSlots(northgate, monday, day('2026-11-23', '2026-12-15')).map((slot) => slot.start.slice(0, 10));
  assert.deepEqual([...new Set(days)], ['2026-11-23', '2026-11-30', '2026-12-07', '2026-12-14']);
});

test('finds a slot again by its id, and tells a closed time from an id it never gave', () => {
  const slot = openSlots(northgate, visit, day('2026-11-30', '2026-12-01'))[0];
  assert.deepEqual(findOpenSlot(northgate, slot?.id ?? ''), slot);
  assert.equal(findOpenSlot(northgate, 'visit|okafor|2026-11-30T12:00:00-07:00'), 'closed');
  for (const id of ['', 'visit', 'visit|okafor', 'visit|okafor|noon', 'visit|nobody|2026-11-30T09:00:00-07:00', 'massage|okafor|2026-11-30T09:00:00-07:00']) {
    assert.equal(findOpenSlot(northgate, id), 'unknown', id);
  }
});
