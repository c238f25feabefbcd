<?php
/**
 * Deleting the plugin keeps the bookings, which are medical records, unless the owner has asked for their deletion. What only
 * the running plugin needs goes in any case.
 *
 * @package Regimen
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( ! function_exists( 'regimen_uninstall' ) ) {
	/** Takes what has to go from one site. */
	function regimen_uninstall() {
		global $wpdb;
		$options = (array) get_option( 'regimen', array() );
		$is_all  = ! empty( $options['delete_on_uninstall'] );
		$tables  = $is_all ? array( 'series', 'booking', 'hold', 'occupied', 'request', 'answered', 'rate' ) : array( 'rate' );
		foreach ( $tables as $name ) {
			$wpdb->query( "DROP TABLE IF EXISTS {$wpdb->prefix}regimen_$name" ); // phpcs:ignore WordPress.DB
		}
		delete_option( 'regimen_schema' );
		wp_clear_scheduled_hook( 'regimen_retention' );
		if ( $is_all ) {
			delete_option( 'regimen' );
			remove_role( 'regimen_reception' );
			foreach ( wp_roles()->role_objects as $role ) {
				$role->remove_cap( 'regimen_manage' );
			}
		}
	}
}

foreach ( is_multisite() ? get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) : array( 0 ) as $regimen_site ) {
	if ( $regimen_site ) {
		switch_to_blog( $regimen_site );
	}
	regimen_uninstall();
	if ( $regimen_site ) {
		restore_current_blog();
	}
}
