import assert from 'node:assert/strict';
import {join} from 'node:path';
import {test} from 'node:test';
import {booking, visit} from '../demo/support/open-clinic.ts';
import type {ClinicSite} from './clinic-site.ts';
import {unzip} from './php.ts';

export function leavingRules(clinic: ClinicSite, archive: string): void {
  const tables = (): unknown => clinic.site.php(`global $wpdb; return array_values( array_filter( array( 'answered', 'booking', 'hold', 'occupied', 'rate', 'request', 'series' ), function ( $name ) use ( $wpdb ) {
    $wpdb->suppress_errors( true ); return null !== $wpdb->get_var( "SELECT COUNT(*) FROM {$wpdb->prefix}regimen_$name" ); } ) );`);
  const left = (): unknown => clinic.site.php("return array( false !== get_option( 'regimen' ), false !== get_option( 'regimen_schema' ), null !== get_role( 'regimen_reception' ), get_role( 'administrator' )->has_cap( 'regimen_manage' ), false !== wp_next_scheduled( 'regimen_retention' ) );");
  const remove = (): unknown => clinic.site.php(`deactivate_plugins( 'regimen/regimen.php' ); require_once ABSPATH . 'wp-admin/includes/file.php'; return true === delete_plugins( array( 'regimen/regimen.php' ) );`);
  const bring = (): unknown => {
    unzip(archive, join(clinic.site.folder, 'wp-content/plugins'));
    return clinic.site.php("return is_wp_error( activate_plugin( 'regimen/regimen.php' ) );");
  };

  test('leaves nothing in the log', () => {
    assert.equal(clinic.site.complaints(), '');
  });

  test('keeps bookings and settings when it is deleted, and goes on with them when it comes back', async () => {
    clinic.startAnew();
    await clinic.post(booking([visit('okafor', '2027-01-11T09')]));
    assert.equal(remove(), true);
    assert.deepEqual([tables(), left()], [['answered', 'booking', 'hold', 'occupied', 'request', 'series'], [true, false, true, true, false]]);
    assert.equal(bring(), false);
    assert.equal((await clinic.post(booking([visit('okafor', '2027-01-11T09')]))).status, 409);
  });

  test('deletes everything when it was asked to', () => {
    clinic.site.php("update_option( 'regimen', array( 'delete_on_uninstall' => true ) + get_option( 'regimen' ) ); return true;");
    assert.equal(remove(), true);
    assert.deepEqual([tables(), left()], [[], [false, false, false, false, false]]);
    assert.equal(clinic.site.complaints(), '');
  });
}
