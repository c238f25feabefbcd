import assert from 'node:assert/strict';
import {test} from 'node:test';
import {booking, hold, visit, type Body} from '../demo/support/open-clinic.ts';
import type {ClinicSite} from './clinic-site.ts';

export function updateRules(clinic: ClinicSite): void {
  test('takes over what a former version left, with the first page that anybody opens', async () => {
    clinic.startAnew();
    await clinic.post(booking([visit('okafor', '2027-01-11T09'), visit('okafor', '2027-01-14T09')]));
    // The first version counted quarters of an hour, and nobody runs the activation hook when files are replaced.
    clinic.site.php(`global $wpdb;
      $occupied = regimen_table( 'occupied' );
      $wpdb->query( "DELETE FROM $occupied" );
      $wpdb->query( $wpdb->prepare( "INSERT INTO $occupied (resource, unit, booking_id) VALUES (%s, %d, 'former')", 'c:okafor', 2000000 ) );
      $wpdb->query( 'DROP TABLE ' . regimen_table( 'rate' ) );
      $hold = regimen_table( 'hold' );
      $wpdb->query( "DROP TABLE $hold" );
      $wpdb->query( "CREATE TABLE $hold ( id char(36) NOT NULL, request_id char(36) NOT NULL, body_hash char(64) NOT NULL, expires_at bigint(20) NOT NULL, slots longtext NOT NULL, PRIMARY KEY  (id), UNIQUE KEY request_id (request_id) ) ENGINE=InnoDB " . $wpdb->get_charset_collate() );
      $wpdb->query( $wpdb->prepare( "INSERT INTO $hold VALUES ('former', 'former', '', %d, '[]')", regimen_now() + 600 ) );
      get_role( 'administrator' )->remove_cap( 'regimen_manage' );
      wp_clear_scheduled_hook( 'regimen_retention' );
      update_option( 'regimen_schema', '1' );
      return true;`);
    assert.match(await (await fetch(clinic.site.url)).text(), /<\/html>/);
    assert.deepEqual(clinic.site.php("return array( get_option( 'regimen_schema' ) === REGIMEN_SCHEMA, get_role( 'administrator' )->has_cap( 'regimen_manage' ), false !== wp_next_scheduled( 'regimen_retention' ) );"), [true, true, true]);
    assert.deepEqual([clinic.rows('booking'), clinic.rows('occupied'), clinic.rows('rate'), clinic.rows('hold')], [2, 2 * 24 * 2, 0, 0]);
    assert.equal((await clinic.post(booking([visit('okafor', '2027-01-14T10')]))).status, 409);
    const held = await clinic.ask('POST', '/holds', hold([visit('okafor', '2027-01-19T09')]));
    const {holdId} = await held.json() as Body;
    assert.deepEqual([held.status, (await clinic.ask('PUT', `/holds/${holdId}`)).status], [201, 200]);
  });
}
