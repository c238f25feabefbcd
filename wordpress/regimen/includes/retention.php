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

/** Anonymizes series whose last appointment is longer ago than that (or, when all were canceled, its booking), and forgets requests as old. */
function regimen_forget_old() {
	$days = (int) regimen_options( 'retention_days' );
	if ( $days < 1 ) {
		return;
	}
	$before = regimen_now() - $days * DAY_IN_SECONDS;
	regimen_carry_out(
		function () use ( $before ) {
			array_map( 'regimen_anonymize_series', regimen_series_before( $before ) );
			array_map( 'regimen_forget_request', regimen_requests_before( $before ) );
		}
	);
}

function regimen_series_before( $moment ) {
	global $wpdb;
	$series  = regimen_table( 'series' );
	$booking = regimen_table( 'booking' );
	$sql     = "SELECT s.id, s.request_id FROM $series s LEFT JOIN $booking b ON b.series_id = s.id WHERE s.details <> '{}' GROUP BY s.id, s.request_id, s.created_at HAVING COALESCE(MAX(b.ends_at), s.created_at) < %d";
	return $wpdb->get_results( $wpdb->prepare( $sql, $moment ) ); // phpcs:ignore WordPress.DB
}

function regimen_requests_before( $moment ) {
	global $wpdb;
	return $wpdb->get_results( $wpdb->prepare( 'SELECT request_id FROM ' . regimen_table( 'request' ) . ' WHERE created_at < %d', $moment ) ); // phpcs:ignore WordPress.DB
}
