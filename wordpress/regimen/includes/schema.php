<?php
/**
 * The tables. One row of `occupied` is five minutes of one clinician or one chair: its primary key makes it impossible that
 * two appointments, of whatever length, share either of them, and that a held time is booked by somebody else.
 *
 * @package Regimen
 */

defined( 'ABSPATH' ) || exit;

/** Goes up when the tables change, or what is written in them. */
const REGIMEN_SCHEMA = '3';

add_action( 'init', 'regimen_set_up', 1 );

/** The name of one of the plugin's tables. */
function regimen_table( $name = 'booking' ) {
	global $wpdb;
	return $wpdb->prefix . 'regimen_' . $name;
}

/** The names of all of them. */
function regimen_table_names() {
	return array( 'series', 'booking', 'hold', 'occupied', 'request', 'answered', 'rate' );
}

/** Prepares a site on which the plugin is switched on. */
function regimen_activate() {
	delete_option( 'regimen_schema' );
	regimen_set_up();
	regimen_schedule_retention();
}

/** Switching the plugin off deletes nothing. */
function regimen_deactivate() {
	wp_clear_scheduled_hook( 'regimen_retention' );
}

/** Neither an update nor a new site of a network runs the activation hook, so what was set up is compared on every load. */
function regimen_set_up() {
	if ( get_option( 'regimen_schema' ) === REGIMEN_SCHEMA ) {
		return;
	}
	require_once ABSPATH . 'wp-admin/includes/upgrade.php';
	array_map( 'dbDelta', regimen_table_definitions() );
	regimen_grant_capabilities();
	if ( is_wp_error( regimen_occupy_anew() ) ) {
		return;
	}
	update_option( 'regimen_schema', REGIMEN_SCHEMA );
}

/** The definitions in the form that dbDelta reads: a field a line, two spaces after PRIMARY KEY. */
function regimen_table_definitions() {
	global $wpdb;
	$tail   = $wpdb->get_charset_collate();
	$engine = 'ENGINE=InnoDB';
	$table  = 'regimen_table';
	return array(
		"CREATE TABLE {$table( 'series' )} (
			id char(36) NOT NULL,
			request_id char(36) NOT NULL,
			service varchar(64) NOT NULL,
			given_name varchar(191) NOT NULL,
			family_name varchar(191) NOT NULL,
			email varchar(191) NOT NULL,
			phone varchar(64) NOT NULL,
			details longtext NOT NULL,
			notified tinyint(1) NOT NULL DEFAULT 0,
			created_at bigint(20) NOT NULL,
			PRIMARY KEY  (id),
			UNIQUE KEY request_id (request_id),
			KEY email (email)
		) $engine $tail;",
		"CREATE TABLE {$table( 'booking' )} (
			id char(36) NOT NULL,
			series_id char(36) NOT NULL,
			slot_id varchar(191) NOT NULL,
			starts_at bigint(20) NOT NULL,
			ends_at bigint(20) NOT NULL,
			clinician varchar(64) NOT NULL,
			chair varchar(64) NOT NULL,
			PRIMARY KEY  (id),
			KEY series_id (series_id),
			KEY starts_at (starts_at)
		) $engine $tail;",
		"CREATE TABLE {$table( 'hold' )} (
			id char(36) NOT NULL,
			request_id char(36) NOT NULL,
			body_hash char(64) NOT NULL,
			who char(64) NOT NULL DEFAULT '',
			created_at bigint(20) NOT NULL DEFAULT 0,
			expires_at bigint(20) NOT NULL,
			slots longtext NOT NULL,
			PRIMARY KEY  (id),
			UNIQUE KEY request_id (request_id),
			KEY who (who)
		) $engine $tail;",
		"CREATE TABLE {$table( 'occupied' )} (
			resource varchar(64) NOT NULL,
			unit bigint(20) NOT NULL,
			hold_id char(36) NOT NULL DEFAULT '',
			booking_id char(36) NOT NULL DEFAULT '',
			PRIMARY KEY  (resource,unit),
			KEY unit (unit),
			KEY hold_id (hold_id),
			KEY booking_id (booking_id)
		) $engine $tail;",
		"CREATE TABLE {$table( 'request' )} (
			request_id char(36) NOT NULL,
			service varchar(64) NOT NULL,
			email varchar(191) NOT NULL,
			details longtext NOT NULL,
			notified tinyint(1) NOT NULL DEFAULT 0,
			created_at bigint(20) NOT NULL,
			PRIMARY KEY  (request_id),
			KEY email (email)
		) $engine $tail;",
		"CREATE TABLE {$table( 'answered' )} (
			request_id char(36) NOT NULL,
			kind varchar(16) NOT NULL,
			body_hash char(64) NOT NULL,
			answer longtext NOT NULL,
			PRIMARY KEY  (request_id)
		) $engine $tail;",
		"CREATE TABLE {$table( 'rate' )} (
			who char(64) NOT NULL,
			minute bigint(20) NOT NULL,
			requests int(11) NOT NULL,
			PRIMARY KEY  (who,minute),
			KEY minute (minute)
		) $engine $tail;",
	);
}
