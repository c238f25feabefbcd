import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {instant} from '../../src/dates/instant.ts';
import {localDate} from '../../src/dates/local-date.ts';
import type * as Protocol from '../../src/protocol/index.ts';
import type * as Schedule from '../../src/schedule/index.ts';

const elements = ['regimen-calculator', 'regimen-calendar', 'regimen-scheduler'];

/** Imports what a user of the package gets, from the built files; its types are known only after a build. */
function entry(name: 'protocol' | 'schedule'): Promise<unknown> {
  return import(`regimen/${name}`);
}

test('has every file that the package names', () => {
  const {exports} = JSON.parse(readFileSync('package.json', 'utf8')) as {exports: Record<string, string | Record<string, string>>};
  const files = Object.values(exports).flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)));
  const named = files.flatMap((file) => (file.includes('*') ? elements.map((element) => file.replace('*', element)) : [file]));
  assert.deepEqual(named.filter((file) => !existsSync(file)), []);
});

test('calculates a plan in plain Node', async () => {
  const {calculatePlan, presets} = (await entry('protocol')) as typeof Protocol;
  const plan = calculatePlan({protocolId: 'standard-iv', startDate: localDate('2026-11-30')});
  assert.equal(presets['standard-iv'].id, 'standard-iv');
  assert.equal(plan.status, 'plan');
  assert.deepEqual(plan.timeline?.map((session) => session.date), ['2026-11-30', '2026-12-03', '2026-12-07', '2026-12-10', '2026-12-14', '2026-12-17']);
});

test('finds a course in plain Node', async () => {
  const {findCourses} = (await entry('schedule')) as typeof Schedule;
  const days = Array.from({length: 25}, (_, index) => new Date(Date.UTC(2026, 10, 30 + index)).toISOString().slice(0, 10));
  const slots = days.map((day) => ({id: day, start: instant(`${day}T09:00:00-07:00`), end: instant(`${day}T11:00:00-07:00`)}));
  const need = {sessions: 6, gap: {minDays: 2, maxDays: 5, targetDays: [3, 4, 3, 4, 3]}, windowDays: 21, minWindowDays: 8, maxPerWeek: 2};
  const search = findCourses({need, slots});
  assert.ok(search.kind === 'found');
  assert.deepEqual(search.courses.map(({objective, slots: chosen}) => [objective, chosen.map((slot) => slot.id)]), [
    ['soonest', ['2026-11-30', '2026-12-02', '2026-12-07', '2026-12-09', '2026-12-14', '2026-12-16']],
    ['regular', ['2026-11-30', '2026-12-03', '2026-12-07', '2026-12-10', '2026-12-14', '2026-12-17']],
  ]);
});

test('moves a session in plain Node', async () => {
  const {legalAlternatives, moveSession} = (await entry('schedule')) as typeof Schedule;
  const [first, second, third, other] = ['2026-11-30', '2026-12-03', '2026-12-07', '2026-12-04'].map((day) => ({id: day, start: instant(`${day}T09:00:00-07:00`), end: instant(`${day}T11:00:00-07:00`)}));
  assert.ok(first && second && third && other);
  const request = {need: {sessions: 3, gap: {minDays: 2, maxDays: 5}}, slots: [first, second, third, other], course: {objective: 'regular' as const, slots: [first, second, third], cost: 0}, index: 1};
  assert.deepEqual(legalAlternatives(request), [other]);
  const move = moveSession({...request, to: other});
  assert.deepEqual(move.kind === 'fits' && move.course.slots.map(({id}) => id), [first.id, other.id, third.id]);
});
