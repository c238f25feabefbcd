<?php
/**
 * How often one visitor may write. No address is kept: only a keyed hash of it, for the minute in which it counts, or as long as
 * the hold that was made and the day on which it was. It goes with the next one that writes after that, or within a day where none
 * comes.
 *
 * @package Regimen
 */

defined( 'ABSPATH' ) || exit;

add_action( 'regimen_retention', 'regimen_forget_visitors' );

/** Counts a request; a WP_Error with the seconds to wait when there were too many in this minute. */
function regimen_count_request() {
	global $wpdb;
	$minute = intdiv( regimen_now(), MINUTE_IN_SECONDS );
	$table  = regimen_table( 'rate' );
	$who    = regimen_visitor();
	// A count that is lost when two requests wait for the same rows does no harm.
	$shown = $wpdb->suppress_errors( true );
	regimen_forget_counts();
	$wpdb->query( $wpdb->prepare( "INSERT INTO $table (who, minute, requests) VALUES (%s, %d, 1) ON DUPLICATE KEY UPDATE requests = requests + 1", $who, $minute ) ); // phpcs:ignore WordPress.DB
	$count = (int) $wpdb->get_var( $wpdb->prepare( "SELECT requests FROM $table WHERE who = %s AND minute = %d", $who, $minute ) ); // phpcs:ignore WordPress.DB
	$wpdb->suppress_errors( $shown );
	return $count > apply_filters( 'regimen_writes_per_minute', 30 ) ? regimen_later( 429, MINUTE_IN_SECONDS - regimen_now() % MINUTE_IN_SECONDS ) : null;
}

/** Deletes what no longer counts. */
function regimen_forget_visitors() {
	regimen_forget_counts();
	regimen_carry_out( 'regimen_purge_expired_holds' );
}

function regimen_forget_counts() {
	global $wpdb;
	$wpdb->query( $wpdb->prepare( 'DELETE FROM ' . regimen_table( 'rate' ) . ' WHERE minute < %d', intdiv( regimen_now(), MINUTE_IN_SECONDS ) ) ); // phpcs:ignore WordPress.DB
}

/** Tells visitors apart without knowing them. */
function regimen_visitor() {
	return hash_hmac( 'sha256', regimen_household( regimen_visitor_address() ), wp_salt( 'nonce' ) );
}

/** Addresses of the sixth version change within a household, so their first half counts; unless one is a fourth version's in disguise. */
function regimen_household( $address ) {
	if ( ! filter_var( $address, FILTER_VALIDATE_IP, FILTER_FLAG_IPV6 ) ) {
		return $address;
	}
	$packed = inet_pton( $address );
	return 0 === strpos( $packed, str_repeat( "\0", 10 ) . "\xff\xff" ) ? inet_ntop( substr( $packed, 12 ) ) : substr( $packed, 0, 8 );
}

/** Behind a proxy all visitors seem to come from one address; a site that trusts a header of its proxy gives the right one here. */
function regimen_visitor_address() {
	$address = isset( $_SERVER['REMOTE_ADDR'] ) ? sanitize_text_field( wp_unslash( $_SERVER['REMOTE_ADDR'] ) ) : '';
	return (string) apply_filters( 'regimen_visitor_address', $address );
}
