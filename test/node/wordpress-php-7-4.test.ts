import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, test} from 'node:test';
import {northgate} from '../../demo/server/clinic.ts';
import {openSlots} from '../../demo/server/opening-hours.ts';
import {openPhp} from '../../scripts/open-php.mjs';
import {localDate} from '../../src/dates/local-date.ts';
import {households} from '../contract/support/households.ts';
import {northgateSettings} from '../contract/support/wordpress-endpoint.ts';
import {booking, hold, opening, patient, visit} from '../demo/support/open-clinic.ts';
import {readPluginFile} from '../wordpress/plugin-files.ts';

/** The parts of the plugin that only count. Real WordPress runs on a newer PHP in the other tests. */
const parts = ['options', 'transactions', 'clinic-time', 'problems', 'checks', 'opening-hours', 'occupancy', 'idempotency', 'availability', 'chosen-slots', 'rate-limit', 'hold-limits', 'rest', 'own-messages', 'contrast'];
const sources = [readFileSync('test/wordpress/harness/without-wordpress.php', 'utf8'), ...parts.map((name) => readPluginFile(`includes/${name}.php`)), '<?php function regimen_table( $name ) { return $name; }'];
const load = `
  list( $sources, $GLOBALS['test_options'], $GLOBALS['test_now'], $given ) = $value;
  error_reporting( E_ALL );
  set_error_handler( function ( $level, $message ) { throw new ErrorException( $message ); } );
  foreach ( $sources as $source ) { eval( '?>' . $source ); }
`;

let php: Awaited<ReturnType<typeof openPhp>>;
before(async () => {
  php = await openPhp();
});

/** What the plugin makes of `given` on PHP 7.4, at the demo's clinic on a Monday morning. */
const run = (code: string, given: unknown = null): Promise<unknown> => php(load + code, [sources, northgateSettings, Date.parse(opening) / 1000, given]);

test('the plugin counts the hours of a clinic on PHP 7.4 as the demo’s server does, when the clocks change too', async () => {
  const [service] = northgate.services;
  assert.ok(service);
  for (const [from, until] of [['2026-11-23', '2026-12-29'], ['2027-03-08', '2027-03-22']] as const) {
    const ids: string[] = openSlots(northgate, service, {start: localDate(from), end: localDate(until)}).map(({id}) => id);
    assert.ok(ids.length > 100);
    assert.deepEqual(await run("return array_column( regimen_open_slots( regimen_service( 'visit' ), ...$given ), 'id' );", [from, until]), ids);
  }
});

test('the plugin gives free times on PHP 7.4 and finds others near one that is gone', async () => {
  const free = await run('return regimen_availability( $given );', {service: 'visit', start: '2026-11-23', end: '2026-11-25'}) as {slots: {id: string}[]; timeZone: string};
  assert.deepEqual([free.timeZone, free.slots[0]?.id, free.slots.length > 10], ['America/Denver', 'visit|okafor|2026-11-23T09:00:00-07:00', true]);
  const past = visit('okafor', '2026-11-23T08');
  const {conflicts} = await run("return regimen_place_all( $given, '/slots', 'visit', '' )->data;", [past]) as {conflicts: {reason: string; alternatives: {slotId: string}[]}[]};
  assert.deepEqual(conflicts.map(({reason, alternatives}) => [reason, alternatives[0]?.slotId, alternatives.length]), [['past', 'visit|okafor|2026-11-23T09:00:00-07:00', 3]]);
  assert.deepEqual(await run("return array_column( regimen_place_all( $given, '/slots', 'visit', '' ), 'chair' );", [visit('okafor', '2026-11-23T09'), visit('reyes', '2026-11-24T09')]), ['chair:1', 'chair:1']);
});

test('the plugin calls nothing free when the database does not say what is taken', async () => {
  const answer = (error: string): Promise<unknown> => run("$GLOBALS['wpdb']->last_error = $given[0]; $answer = regimen_handle_availability( new WP_REST_Request( $given[1] ) ); return is_wp_error( $answer ) ? $answer->data['status'] : count( $answer['slots'] ) > 10;", [error, {service: 'visit', start: '2026-11-23', end: '2026-11-25'}]);
  assert.deepEqual([await answer(''), await answer('Lost connection to server')], [true, 503]);
});

test('the plugin names what is wrong with a request on PHP 7.4, and knows the same request again', async () => {
  const nine = visit('okafor', '2026-12-02T09');
  const wrong = booking([{...nine, start: '9 am'}], {requestId: '17', patient: {...patient, email: 'zofia', givenName: ' '}});
  assert.deepEqual(await run("return array_column( regimen_booking_errors( $given ), 'pointer' );", wrong), ['/requestId', '/sessions/0/start', '/patient/givenName', '/patient/email']);
  assert.deepEqual(await run('return array( regimen_booking_errors( $given[0] ), regimen_hold_errors( $given[1] ) );', [booking([nine]), hold([nine])]), [[], []]);
  const body = booking([nine]);
  const [one, same, other] = await run("return array_map( 'regimen_hash', $given );", [body, Object.fromEntries(Object.entries(body).toReversed()), {...body, service: 'talk'}]) as string[];
  assert.deepEqual([one === same, one === other], [true, false]);
});

test('the plugin counts a household as one visitor on PHP 7.4, by whatever address it comes, as the demo’s server does', async () => {
  const counted = await run("return array_map( function ( $addresses ) { return array_values( array_unique( array_map( 'bin2hex', array_map( 'regimen_household', $addresses ) ) ) ); }, $given );", households) as string[][];
  assert.deepEqual(counted.map(({length}) => length), households.map(() => 1));
  assert.equal(new Set(counted.flat()).size, households.length);
});

test('a hold is extended on PHP 7.4 by its length, up to twelve times that, and never made shorter', async () => {
  const now = Date.parse(opening) / 1000;
  const ends = (createdMinutesAgo: number, endsInMinutes: number): Promise<unknown> =>
    run('return regimen_extended_expiry( (object) $given ) - regimen_now();', {created_at: String(now - createdMinutesAgo * 60), expires_at: String(now + endsInMinutes * 60)});
  assert.deepEqual([await ends(5, 5), await ends(115, 3), await ends(130, 3)], [600, 300, 180]);
});

test('the plugin reads a clinic’s own messages on PHP 7.4, and finds the color that can be read on another', async () => {
  assert.deepEqual(await run("return array( regimen_read_messages( $given ), regimen_read_messages( 'Go back' ) );", 'shared.back: Zurück\n\nhold.ended : Vorbei: leider'), [{'shared.back': 'Zurück', 'hold.ended': 'Vorbei: leider'}, null]);
  assert.deepEqual(await run("return array_map( 'regimen_readable_on', $given );", ['#0a6e6a', '#ff0']), ['#ffffff', '#000000']);
});
