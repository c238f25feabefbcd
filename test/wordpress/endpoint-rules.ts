import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {SlotRef} from '../../demo/server/bodies.ts';
import {households} from '../contract/support/households.ts';
import {booking, consultation, hold, sixVisits, visit, type Body} from '../demo/support/open-clinic.ts';
import {monday, type ClinicSite} from './clinic-site.ts';

const contract = ['endpoint', 'holds'].map((name) => fileURLToPath(new URL(`../contract/${name}.test.ts`, import.meta.url)));
/** Of five minutes, in a visit. */
const units = 24;

export function endpointRules(clinic: ClinicSite): void {
  const statuses = async (sent: readonly Promise<Response>[]): Promise<number[]> => (await Promise.all(sent)).map(({status}) => status).sort((one, other) => one - other);
  const body = async (response: Response): Promise<Body> => await response.json() as Body;

  test('passes the contract that the demo’s endpoint passes', () => {
    const {site} = clinic;
    clinic.startAnew();
    const run = spawnSync(process.execPath, ['--test', '--test-concurrency=1', '--test-reporter=spec', ...contract], {encoding: 'utf8', env: {...process.env, NODE_TEST_CONTEXT: undefined, REGIMEN_WORDPRESS: site.url, REGIMEN_WORDPRESS_FOLDER: site.folder}});
    assert.equal(run.status, 0, run.stdout);
    assert.match(run.stdout, /pass [1-9]\d/);
    assert.equal(clinic.rows('hold'), 1, 'what the last test of the contract holds, so that it was this site that was asked');
  });

  test('gives a whole course to one of twenty visitors who book it at the same moment, and nothing of it to the others', async () => {
    clinic.startAnew();
    const replies = await statuses(Array.from({length: 20}, () => clinic.post(booking(sixVisits))));
    assert.deepEqual(replies, [201, ...Array.from({length: 19}, () => 409)]);
    // Each visit takes its time of a clinician and of a chair.
    assert.deepEqual([clinic.rows('series'), clinic.rows('booking'), clinic.rows('occupied')], [1, 6, 6 * units * 2]);
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
    assert.deepEqual([clinic.rows('series'), clinic.rows('booking'), clinic.rows('occupied'), clinic.rows('hold')], [booked, 3 * booked, 3 * booked * units * 2, 0]);
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

  test('lets one visitor hold as many times as the site allows, and forgets who held them when they have run out', async () => {
    const holders = (): unknown => clinic.site.php('global $wpdb; return $wpdb->get_col( "SELECT LENGTH(who) FROM " . regimen_table( "hold" ) );');
    clinic.startAnew();
    await clinic.withFile('held-at-once', '2', async () => {
      const take = async (hour: string): Promise<number> => (await clinic.ask('POST', '/holds', hold([visit('okafor', `2026-12-01T${hour}`)]))).status;
      assert.deepEqual([await take('08'), await take('10'), await take('13')], [201, 201, 429]);
      // A course that is longer than that can be held where nothing else is.
      clinic.startAnew();
      assert.equal((await clinic.ask('POST', '/holds', hold(sixVisits))).status, 201);
    });
    assert.deepEqual(holders(), ['64']);
    clinic.setClock(new Date(monday.getTime() + 11 * 60_000));
    clinic.site.php("do_action( 'regimen_retention' ); return true;");
    assert.deepEqual([holders(), clinic.rows('rate'), clinic.rows('occupied')], [[], 1, 0], 'but how long was held that day');
    clinic.setClock(new Date(monday.getTime() + 24 * 60 * 60_000));
    clinic.site.php("do_action( 'regimen_retention' ); return true;");
    assert.equal(clinic.rows('rate'), 0);
    clinic.setClock(monday);
  });

  test('counts a household as one visitor, by whatever address it comes', () => {
    const visitors = clinic.site.php(`return array_map( function ( $address ) {
      $_SERVER['REMOTE_ADDR'] = $address;
      return regimen_visitor();
    }, json_decode( '${JSON.stringify(households.flat())}' ) );`) as string[];
    const visitorAt = new Map(households.flat().map((address, index) => [address, visitors[index]]));
    assert.deepEqual(households.map((addresses) => new Set(addresses.map((address) => visitorAt.get(address))).size), households.map(() => 1));
    assert.equal(new Set(visitors).size, households.length);
    for (const visitor of visitors) assert.match(visitor, /^[0-9a-f]{64}$/);
  });

  test('takes nothing from a program that fills in every field, and what a site’s own check lets through', async () => {
    clinic.startAnew();
    const slots = [visit('okafor', '2026-12-01T09')];
    const checked = booking(slots, {token: 'proof'});
    const robot = await clinic.post(booking(slots, {token: 'Buy now'}));
    assert.deepEqual([robot.status, (await body(robot)).title], [403, 'Not accepted']);
    assert.equal(clinic.rows('booking'), 0);
    await clinic.withFile('genuine', 'proof', async () => {
      assert.equal((await clinic.post(booking(slots))).status, 403);
      assert.equal((await clinic.ask('POST', '/holds', hold([visit('reyes', '2026-12-02T09')]))).status, 201);
      assert.equal((await clinic.post(checked)).status, 201);
    });
    await clinic.withFile('genuine', 'another one, as each is good for once', async () => {
      assert.equal((await clinic.post(checked)).status, 200);
    });
  });

  test('offers and books times that only touch, of whatever length', async () => {
    clinic.startAnew();
    clinic.site.php("update_option( 'regimen', array( 'services' => array( array( 'id' => 'talk', 'name' => 'Talk', 'minutes' => 20, 'every' => 20, 'chair' => false ) ) ) + get_option( 'regimen' ) ); return true;");
    const talk = (from: string, until: string): SlotRef => ({slotId: `talk|okafor|2026-12-01T${from}:00-07:00`, start: `2026-12-01T${from}:00-07:00`, end: `2026-12-01T${until}:00-07:00`});
    for (const slot of [talk('09:20', '09:40'), talk('09:00', '09:20'), talk('09:40', '10:00')]) assert.equal((await clinic.post(booking([slot], {service: 'talk'}))).status, 201, slot.slotId);
    clinic.startAnew();
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

  test('gives visitors, subscribers, authors and administrators the same, and nobody what others have booked', async () => {
    clinic.startAnew();
    await clinic.post(booking([visit('okafor', '2026-12-01T09')]));
    assert.deepEqual(clinic.site.php(`$open = array();
      foreach ( rest_get_server()->get_routes( 'regimen/v1' ) as $path => $handlers ) {
        foreach ( $handlers as $handler ) { $open[] = '/regimen/v1' === $path || is_callable( $handler['permission_callback'] ); }
      }
      return array_unique( $open );`), [true]);
    const expected = Object.entries({
      'GET /availability?service=visit&start=2026-11-30&end=2026-12-05': 200, 'GET /messages': 200, 'GET /bookings': 404, 'GET /requests': 404, 'GET /holds': 404, 'GET /holds/1': 404,
      'POST /bookings': 422, 'POST /requests': 422, 'POST /holds': 422, 'PUT /holds/1': 410, 'PUT /bookings': 404, 'PATCH /bookings': 404, 'DELETE /bookings': 404, 'DELETE /requests': 404,
    });
    for (const user of ['a visitor', 'subscriber', 'author', 'admin']) {
      const headers: Record<string, string> = user === 'a visitor' ? {} : {'X-WP-Nonce': await clinic.nonce('wp_rest', user)};
      for (const [line, status] of expected) {
        const [method = '', path = ''] = line.split(' ');
        const answer = await clinic.sendAs(user, method, `/wp-json/regimen/v1${path}`, method === 'GET' ? {headers} : {headers, data: {}});
        assert.equal(answer.status, status, `${line} as ${user}: ${answer.text}`);
        assert.doesNotMatch(answer.text, /zofia|Kowalczyk/i);
      }
    }
    // Otherwise all of these would have been a visitor's.
    assert.equal((await clinic.sendAs('admin', 'GET', '/wp-json/wp/v2/settings', {headers: {'X-WP-Nonce': await clinic.nonce('wp_rest', 'admin')}})).status, 200);
  });

  test('has no routes but those of the contract, and takes no bookings where the clinic has an endpoint of its own', async () => {
    const routes = clinic.site.php("return array_keys( rest_get_server()->get_routes( 'regimen/v1' ) );") as string[];
    assert.deepEqual(routes.slice(1), ['/regimen/v1/availability', '/regimen/v1/holds', '/regimen/v1/holds/(?P<id>[^/]+)', '/regimen/v1/bookings', '/regimen/v1/requests', '/regimen/v1/messages']);
    clinic.site.php("update_option( 'regimen', array( 'endpoint' => 'https://api.clinic.example/v1' ) + get_option( 'regimen' ) ); return true;");
    assert.equal((await clinic.post(booking([visit('okafor', '2026-12-01T09')]))).status, 404);
    clinic.startAnew();
  });
}
