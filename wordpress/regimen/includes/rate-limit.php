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
	$who    = regimen_visitor();
	$minute = regimen_minute();
	// A count that is lost when two requests wait for the same rows does no harm.
	$shown = $wpdb->suppress_errors( true );
	regimen_forget_counts();
	regimen_add_to_count( $who, $minute, 1 );
	$count = regimen_counted( $who, $minute );
	$wpdb->suppress_errors( $shown );
	return $count > apply_filters( 'regimen_writes_per_minute', 30 ) ? regimen_later( 429, MINUTE_IN_SECONDS - regimen_now() % MINUTE_IN_SECONDS ) : null;
}

/** The minute that it is: what is counted is counted until the end of one. */
function regimen_minute() {
	return intdiv( regimen_now(), MINUTE_IN_SECONDS );
}

/** Adds to what is counted for somebody until the end of a minute; false where it could not be written. */
function regimen_add_to_count( $who, $minute, $more ) {
	global $wpdb;
	$add = 'INSERT INTO ' . regimen_table( 'rate' ) . ' (who, minute, requests) VALUES (%s, %d, %d) ON DUPLICATE KEY UPDATE requests = requests + %d';
	return $wpdb->query( $wpdb->prepare( $add, $who, $minute, $more, $more ) ); // phpcs:ignore WordPress.DB
}

/** What is counted for somebody until the end of a minute; with a lock, nobody else reads it so before the transaction ends. */
function regimen_counted( $who, $minute, $lock = '' ) {
	global $wpdb;
	$find = 'SELECT requests FROM ' . regimen_table( 'rate' ) . " WHERE who = %s AND minute = %d $lock";
	return (int) $wpdb->get_var( $wpdb->prepare( $find, $who, $minute ) ); // phpcs:ignore WordPress.DB
}

/** Deletes what no longer counts. */
function regimen_forget_visitors() {
	regimen_forget_counts();
	regimen_carry_out( 'regimen_purge_expired_holds' );
}

function regimen_forget_counts() {
	global $wpdb;
	$wpdb->query( $wpdb->prepare( 'DELETE FROM ' . regimen_table( 'rate' ) . ' WHERE minute < %d', regimen_minute() ) ); // phpcs:ignore WordPress.DB
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
