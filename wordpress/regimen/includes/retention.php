<?php
/**
 * Forgets people some time after their last appointment, when the clinic has set how long.
 *
 * @package Regimen
 */

defined( 'ABSPATH' ) || exit;

add_action( 'regimen_retention', 'regimen_forget_old' );
add_action( 'init', 'regimen_schedule_retention' );

function regimen_schedule_retention() {
	if ( ! wp_next_scheduled( 'regimen_retention' ) ) {
		wp_schedule_event( time() + HOUR_IN_SECONDS, 'daily', 'regimen_retention' );
	}
}

/** Anonymizes series whose last appointment is longer ago than that (or, when all were canceled, its booking), and deletes requests as old. */
function regimen_forget_old() {
	global $wpdb;
	$days = (int) regimen_options( 'retention_days' );
	if ( $days < 1 ) {
		return;
	}
	$before = regimen_now() - $days * DAY_IN_SECONDS;
	$series = regimen_table( 'series' );
	$sql    = "SELECT s.id, s.request_id FROM $series s LEFT JOIN " . regimen_table( 'booking' ) . " b ON b.series_id = s.id WHERE s.details <> '{}' GROUP BY s.id, s.request_id, s.created_at HAVING COALESCE(MAX(b.ends_at), s.created_at) < %d";
	foreach ( $wpdb->get_results( $wpdb->prepare( $sql, $before ) ) as $row ) { // phpcs:ignore WordPress.DB
		regimen_anonymize_series( $row->id, $row->request_id );
	}
	$wpdb->query( $wpdb->prepare( 'DELETE FROM ' . regimen_table( 'request' ) . ' WHERE created_at < %d', $before ) ); // phpcs:ignore WordPress.DB
}
