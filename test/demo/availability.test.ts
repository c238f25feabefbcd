import assert from 'node:assert/strict';
import {test} from 'node:test';
import {northgate} from '../../demo/server/clinic.ts';
import {booking, freeIds, openClinic, visit, type OpenClinic} from './support/open-clinic.ts';

const query = (start: string, end: string, more = '') => `/api/availability?service=visit&start=${start}&end=${end}${more}`;

test('offers free times with the offset of the clinic, what can be done with them, and no more pages (A1, A3, A4, A6)', async (context) => {
  const clinic = await openClinic(context);
  const reply = await clinic.get(query('2026-11-28', '2026-11-29'));
  const slot = (start: string, end: string) => ({
    id: `visit|lindqvist|2026-11-28T${start}:00-07:00`,
    start: `2026-11-28T${start}:00-07:00`,
    end: `2026-11-28T${end}:00-07:00`,
    service: 'visit',
    resource: {id: 'lindqvist', name: 'S. Lindqvist, RN'},
    location: {id: 'northgate', name: 'Northgate Wellness Clinic'},
    remaining: 1,
  });
  assert.equal(reply.status, 200);
  assert.match(reply.headers.get('content-type') ?? '', /^application\/json/);
  assert.deepEqual(reply.body, {
    timeZone: 'America/Denver',
    start: '2026-11-28',
    end: '2026-11-29',
    generatedAt: '2026-11-23T08:00:00-07:00',
    capabilities: {holds: true, series: 'atomic', maxSeries: 24, confirmation: 'instant', idempotency: true},
    slots: [slot('09:00', '11:00'), slot('10:00', '12:00'), slot('11:00', '13:00')],
    nextCursor: null,
  });
});

test('is never kept by a cache (A12)', async (context) => {
  const clinic = await openClinic(context);
  const {headers} = await clinic.get(query('2026-11-28', '2026-11-29'));
  assert.equal(headers.get('cache-control'), 'no-store');
});

test('keeps to the asked days and leaves out what has begun (A5, A7)', async (context) => {
  const clinic = await openClinic(context, {now: '2026-11-23T10:00:00-07:00'});
  const {body} = await clinic.get(query('2026-11-20', '2026-11-25'));
  assert.deepEqual([...new Set(body.slots.map((slot) => slot.start.slice(0, 10)))], ['2026-11-23', '2026-11-24']);
  assert.equal(body.slots[0]?.start, '2026-11-23T13:00:00-07:00');
  for (const slot of body.slots) assert.equal(Date.parse(slot.end) - Date.parse(slot.start), 7_200_000);
});

test('gives each slot one id that stays, in order of time (A8)', async (context) => {
  const clinic = await openClinic(context);
  const [first, second] = [await freeIds(clinic, '2026-11-30', '2027-01-30'), await freeIds(clinic, '2026-11-30', '2027-01-30')];
  const starts = first.map((id) => Date.parse(id.split('|')[2] ?? ''));
  assert.deepEqual(first, second);
  assert.equal(new Set(first).size, first.length);
  assert.deepEqual(starts, starts.toSorted((one, other) => one - other));
});

test('answers days without times with an empty list (A9)', async (context) => {
  const clinic = await openClinic(context);
  for (const [start, end] of [['2020-01-06', '2020-01-11'], ['2040-01-02', '2040-01-07'], ['2026-12-24', '2026-12-26'], ['2026-11-30', '2026-11-30']] as const) {
    const {status, body} = await clinic.get(query(start, end));
    assert.deepEqual([status, body.slots, body.nextCursor], [200, [], null], start);
  }
});

test('says how far it reaches when more than 92 days are asked for', async (context) => {
  const clinic = await openClinic(context);
  const {body} = await clinic.get(query('2026-11-30', '2027-11-30'));
  assert.deepEqual([body.start, body.end], ['2026-11-30', '2027-03-02']);
  assert.ok((body.slots.at(-1)?.start ?? '') < '2027-03-02');
});

test('ends its pages, and names no slot twice (A11)', async (context) => {
  const everyFiveMinutes = {...northgate, services: [{id: 'visit', minutes: 120, everyMinutes: 5, needsChair: true}]};
  const clinic = await openClinic(context, {clinic: everyFiveMinutes});
  const pages = await readPages(clinic, query('2026-11-30', '2027-02-15'));
  const ids = pages.flat();
  assert.ok(pages.length > 2 && pages.every((page) => page.length > 0 && page.length <= 2000));
  assert.equal(new Set(ids).size, ids.length);
  assert.ok(ids.at(-1)?.includes('2027-02-13'));
});

async function readPages(clinic: OpenClinic, path: string): Promise<string[][]> {
  const pages: string[][] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const {body} = await clinic.get(cursor === '' ? path : `${path}&cursor=${encodeURIComponent(cursor)}`);
    pages.push(body.slots.map((slot) => slot.id));
    cursor = body.nextCursor;
  }
  return pages;
}

test('names what is wrong with a question (A13)', async (context) => {
  const clinic = await openClinic(context);
  const cases = [
    ['/api/availability?service=massage&start=2026-11-30&end=2026-12-05', '/service', 'The service is not one that this clinic offers.'],
    ['/api/availability?start=2026-11-30&end=2026-12-05', '/service', 'The service is missing.'],
    [query('2026-02-30', '2026-12-05'), '/start', 'The start must be a day written YYYY-MM-DD.'],
    [query('2026-12-05', '2026-11-30'), '/end', 'The end is before the start.'],
    [query('2026-11-30', '2026-12-05', '&location=elsewhere'), '/location', 'The location is not one of this clinic.'],
    [query('2026-11-30', '2026-12-05', '&cursor=99'), '/cursor', 'The cursor is not one of this range.'],
  ];
  for (const [path, pointer, detail] of cases) {
    const {status, headers, body} = await clinic.get(path ?? '');
    assert.match(headers.get('content-type') ?? '', /^application\/problem\+json/);
    assert.deepEqual([status, body], [422, {type: 'urn:regimen:validation', title: 'Please check the request', status: 422, detail, errors: [{pointer, detail}]}]);
  }
});

test('no longer offers a booked time, to the clinician or in part (B15)', async (context) => {
  const clinic = await openClinic(context);
  const before = await freeIds(clinic, '2026-11-30', '2026-12-01');
  await clinic.post('/api/bookings', booking([visit('okafor', '2026-11-30T09')]));
  const gone = ['08', '09', '10'].map((hour) => `visit|okafor|2026-11-30T${hour}:00:00-07:00`);
  assert.deepEqual(await freeIds(clinic, '2026-11-30', '2026-12-01'), before.filter((id) => !gone.includes(id)));
});
