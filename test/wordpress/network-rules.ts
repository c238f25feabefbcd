import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import type {ClinicSite} from './clinic-site.ts';
import {unzip} from './php.ts';

export function networkRules(clinic: ClinicSite, archive: string): void {
  const onEachSite = (value: string): unknown => clinic.site.php(`global $wpdb; $wpdb->suppress_errors( true ); return array_map( function ( $site ) use ( $wpdb ) {
    switch_to_blog( $site ); $value = ${value}; restore_current_blog(); return $value; }, array( 1, 2 ) );`);

  test('works for each site of a network, and keeps or deletes there what that site has asked for', () => {
    makeNetwork(clinic);
    unzip(archive, join(clinic.site.folder, 'wp-content/plugins'));
    assert.equal(clinic.site.php("return is_wp_error( activate_plugin( 'regimen/regimen.php', '', true ) );"), false);
    // A site of a network is set up with the first page that anybody opens on it.
    clinic.site.php("switch_to_blog( 2 ); regimen_set_up(); update_option( 'regimen', array( 'delete_on_uninstall' => true ) ); return true;");
    const tables = "array( null !== $wpdb->get_var( \"SELECT COUNT(*) FROM {$wpdb->prefix}regimen_booking\" ), null !== get_role( 'regimen_reception' ), false !== get_option( 'regimen_schema' ) )";
    assert.deepEqual(onEachSite(tables), [[true, true, true], [true, true, true]]);
    assert.equal(clinic.site.php("deactivate_plugins( 'regimen/regimen.php', false, true ); require_once ABSPATH . 'wp-admin/includes/file.php'; return delete_plugins( array( 'regimen/regimen.php' ) );"), true);
    assert.deepEqual(onEachSite(tables), [[true, true, false], [false, false, false]]);
    // WordPress complains of its own functions for networks, on newer versions of PHP.
    assert.deepEqual(clinic.site.complaints().split('\n').filter((line) => !line.includes('/wp-includes/ms-functions.php')), ['']);
  });
}

/** Makes the site the first of a network, with a second one. Browsers can't open it any more: networks want no port in their addresses. */
function makeNetwork({site}: ClinicSite): void {
  const made = site.php(`
    require_once ABSPATH . 'wp-admin/includes/upgrade.php';
    require_once ABSPATH . 'wp-admin/includes/network.php';
    foreach ( $GLOBALS['wpdb']->tables( 'ms_global' ) as $name => $table ) { $GLOBALS['wpdb']->$name = $table; }
    install_network();
    return populate_network( 1, '127.0.0.1', 'admin@clinic.example', 'Clinics', '/', false );`);
  assert.equal(made, true);
  const settings = Object.entries({MULTISITE: 'true', SUBDOMAIN_INSTALL: 'false', DOMAIN_CURRENT_SITE: "'127.0.0.1'", PATH_CURRENT_SITE: "'/'", SITE_ID_CURRENT_SITE: '1', BLOG_ID_CURRENT_SITE: '1'});
  const file = join(site.folder, 'wp-config.php');
  writeFileSync(file, readFileSync(file, 'utf8').replace('$table_prefix', () => `${settings.map(([name, value]) => `define( '${name}', ${value} );`).join('\n')}\n$table_prefix`));
  assert.equal(site.php("$_SERVER['REMOTE_ADDR'] = '127.0.0.1'; return wpmu_create_blog( '127.0.0.1', '/second/', 'Second', 1 );"), 2);
}
