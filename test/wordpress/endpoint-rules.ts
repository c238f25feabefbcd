import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {booking, consultation, hold, sixVisits, visit, type Body} from '../demo/support/open-clinic.ts';
import {monday, type ClinicSite} from './clinic-site.ts';

const contract = fileURLToPath(new URL('../contract/endpoint.test.ts', import.meta.url));
const quarters = 8;

export function endpointRules(clinic: ClinicSite): void {
  const statuses = async (sent: readonly Promise<Response>[]): Promise<number[]> => (await Promise.all(sent)).map(({status}) => status).sort((one, other) => one - other);
  const body = async (response: Response): Promise<Body> => await response.json() as Body;

  test('passes the contract that the demo’s endpoint passes', () => {
    const {site} = clinic;
    const run = spawnSync(process.execPath, ['--test', '--test-reporter=spec', contract], {encoding: 'utf8', env: {...process.env, NODE_TEST_CONTEXT: undefined, REGIMEN_WORDPRESS: site.url, REGIMEN_WORDPRESS_FOLDER: site.folder}});
    assert.equal(run.status, 0, run.stdout);
    assert.match(run.stdout, /pass [1-9]\d/);
  });

  test('gives a whole course to one of twenty visitors who book it at the same moment, and nothing of it to the others', async () => {
    clinic.startAnew();
    const replies = await statuses(Array.from({length: 20}, () => clinic.post(booking(sixVisits))));
    assert.deepEqual(replies, [201, ...Array.from({length: 19}, () => 409)]);
    // Each visit takes its quarters of an hour of a clinician and of a chair.
    assert.deepEqual([clinic.rows('series'), clinic.rows('booking'), clinic.rows('occupied')], [1, 6, 6 * quarters * 2]);
  });

  test('books each of many courses that overlap as a whole or not at all, while times are held and given back', async () => {
    clinic.startAnew();
    const days = ['2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03'];
    const visits = days.flatMap((day) => ['okafor', 'reyes'].flatMap((clinician) => ['08', '09', '10'].map((hour) => visit(clinician, `${day}T${hour}`))));
    const courses = Array.from({length: 60}, (_, index) => [0, 7, 14].map((step) => visits[(index + step) % visits.length]).filter((slot) => slot !== undefined));
    const replies = await Promise.all(courses.map(async (slots, index) => {
      if (index % 3 !== 0) return (await clinic.post(booking(slots))).status;
      const held = await clinic.ask('POST', '/holds', hold(slots));
      const {holdId} = await body(held);
      if (held.status === 201 && index % 2 === 0) await clinic.ask('DELETE', `/holds/${holdId}`);
      return held.status === 201 ? (await clinic.post(booking(slots, index % 2 === 0 ? {} : {holdId}))).status : held.status;
    }));
    const booked = replies.filter((status) => status === 201).length;
    assert.deepEqual([...new Set(replies)].sort(), [201, 409]);
    assert.ok(booked >= 2);
    assert.deepEqual([clinic.rows('series'), clinic.rows('booking'), clinic.rows('occupied'), clinic.rows('hold')], [booked, 3 * booked, 3 * booked * quarters * 2, 0]);
  });

  test('lets one visitor write so often in a minute and no more, holds too', async () => {
    await clinic.withFile('limit', '3', async () => {
      clinic.startAnew();
      const {holdId} = await body(await clinic.ask('POST', '/holds', hold([visit('okafor', '2026-12-01T09')])));
      assert.equal((await clinic.ask('PUT', `/holds/${holdId}`)).status, 200);
      assert.equal((await clinic.post(booking([consultation('reyes', '2026-12-02T10')], {service: 'consultation'}))).status, 201);
      for (const [method, path] of [['POST', '/bookings'], ['POST', '/requests'], ['PUT', `/holds/${holdId}`], ['DELETE', `/holds/${holdId}`]] as const) {
        const reply = await clinic.ask(method, path, method === 'POST' ? {} : undefined);
        const {type, retryAfter} = await reply.json() as {type: string; retryAfter: number};
        assert.deepEqual([reply.status, type, reply.headers.get('retry-after'), retryAfter], [429, 'urn:regimen:rate-limited', '60', 60]);
      }
      assert.equal((await clinic.ask('GET', '/availability?service=visit&start=2026-11-30&end=2026-12-05')).status, 200);
      clinic.setClock(new Date(monday.getTime() + 60_000));
      assert.equal((await clinic.ask('DELETE', `/holds/${holdId}`)).status, 204);
      clinic.setClock(monday);
    });
    assert.deepEqual(clinic.site.php('global $wpdb; return $wpdb->get_col( "SELECT DISTINCT LENGTH(who) FROM " . regimen_table( "rate" ) );'), ['64']);
  });

  test('refuses what does not fit into its tables, by the member', async () => {
    const slots = [visit('okafor', '2026-12-01T09')];
    const cases = [
      [{patient: {givenName: 'A', familyName: 'B', phone: '1'.repeat(65)}}, '/patient/phone', 'The phone number is longer than 64 characters.'],
      [{consents: [{id: 'privacy', version: '1', givenAt: 'today'}]}, '/consents/0/givenAt', 'The moment of the consent must be a moment with an offset, such as 2026-12-01T09:00:00-07:00.'],
      [{consents: 'yes'}, '/consents', 'The list of consents must be a list.'],
      [{sessions: {first: slots[0]}}, '/sessions', 'The list of sessions must be a list.'],
      [{patient: 'Zofia'}, '/patient', 'The patient must be an object.'],
      [{series: {total: 30, commit: 'all'}}, '/series/total', 'The number of sessions must be a whole number from 1 to 24.'],
    ] as const;
    for (const [more, pointer, detail] of cases) {
      const reply = await clinic.post(booking(slots, more));
      assert.deepEqual([reply.status, (await body(reply)).errors], [422, [{pointer, detail}]]);
    }
  });

  test('gives nobody’s bookings to anybody, and takes none where the clinic has an endpoint of its own', async () => {
    const routes = clinic.site.php("return array_keys( rest_get_server()->get_routes( 'regimen/v1' ) );") as string[];
    assert.deepEqual(routes.slice(1), ['/regimen/v1/availability', '/regimen/v1/holds', '/regimen/v1/holds/(?P<id>[^/]+)', '/regimen/v1/bookings', '/regimen/v1/requests', '/regimen/v1/messages']);
    assert.equal((await clinic.ask('GET', '/bookings')).status, 404);
    assert.equal((await clinic.ask('GET', '/requests')).status, 404);
    clinic.site.php("update_option( 'regimen', array( 'endpoint' => 'https://api.clinic.example/v1' ) + get_option( 'regimen' ) ); return true;");
    assert.equal((await clinic.post(booking([visit('okafor', '2026-12-01T09')]))).status, 404);
    clinic.startAnew();
  });
}
