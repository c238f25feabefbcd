<?php
/**
 * Deleting the plugin keeps the bookings, which are medical records, unless the owner has asked for their deletion.
 *
 * @package Regimen
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

foreach ( is_multisite() ? get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) : array( 0 ) as $regimen_site ) {
	if ( $regimen_site ) {
		switch_to_blog( $regimen_site );
	}
	$regimen_options = (array) get_option( 'regimen', array() );
	if ( ! empty( $regimen_options['delete_on_uninstall'] ) ) {
		foreach ( array( 'series', 'booking', 'hold', 'occupied', 'request', 'answered', 'rate' ) as $regimen_name ) {
			$GLOBALS['wpdb']->query( "DROP TABLE IF EXISTS {$GLOBALS['wpdb']->prefix}regimen_$regimen_name" ); // phpcs:ignore WordPress.DB
		}
		delete_option( 'regimen' );
		delete_option( 'regimen_schema' );
		foreach ( array( 'administrator', 'editor' ) as $regimen_role ) {
			if ( get_role( $regimen_role ) ) {
				get_role( $regimen_role )->remove_cap( 'regimen_manage' );
			}
		}
	}
	if ( $regimen_site ) {
		restore_current_blog();
	}
}
