<?php
/**
 * Times that are kept for a visitor while the form is filled in.
 *
 * @package Regimen
 */

defined( 'ABSPATH' ) || exit;

/** Holds all of the times or none. The same request again gets the same hold, since browsers may send a POST twice. */
function regimen_create_hold( array $body ) {
	regimen_await_turn();
	regimen_purge_expired_holds();
	$earlier = regimen_hold_of_request( $body['requestId'] );
	if ( $earlier ) {
		return hash_equals( $earlier->body_hash, regimen_hash( $body ) ) ? regimen_hold_answer( $earlier, 200 ) : regimen_idempotency_mismatch();
	}
	$replaces = $body['replaces'] ?? '';
	$places   = regimen_place_all( $body['slots'], '/slots', $body['service'] ?? null, $replaces );
	$refusal  = is_wp_error( $places ) ? $places : regimen_refuse_further_times( $body );
	if ( null !== $refusal ) {
		return $refusal;
	}
	regimen_remove_hold( $replaces );
	return regimen_hold_answer( regimen_insert_hold( $body, $places ), 201 );
}

/** Gives the hold its full time again, or as much of it as it may still have: the answer says until when. */
function regimen_extend_hold( $id ) {
	regimen_purge_expired_holds();
	$hold = regimen_hold( $id );
	if ( ! $hold ) {
		return regimen_hold_expired();
	}
	$expiry = regimen_extended_expiry( $hold );
	regimen_count_kept( $hold->who, regimen_times_of_hold( $hold ), $expiry - (int) $hold->expires_at );
	$hold->expires_at = $expiry;
	regimen_update( 'hold', array( 'expires_at' => $expiry ), array( 'id' => $id ) );
	return regimen_hold_answer( $hold, 200 );
}

/** Ends a hold, so that its times can be taken. Doing so twice is fine. */
function regimen_remove_hold( $id ) {
	if ( '' !== $id && regimen_delete( 'hold', array( 'id' => $id ) ) ) {
		regimen_delete( 'occupied', array( 'hold_id' => $id ) );
	}
}

/** Gives back the times of holds that have run out. */
function regimen_purge_expired_holds() {
	global $wpdb;
	$ids = $wpdb->get_col( $wpdb->prepare( 'SELECT id FROM ' . regimen_table( 'hold' ) . ' WHERE expires_at <= %d', regimen_now() ) ); // phpcs:ignore WordPress.DB
	array_map( 'regimen_remove_hold', $ids );
}

/** The row of a hold, or null. */
function regimen_hold( $id ) {
	global $wpdb;
	return $wpdb->get_row( $wpdb->prepare( 'SELECT * FROM ' . regimen_table( 'hold' ) . ' WHERE id = %s', $id ) ); // phpcs:ignore WordPress.DB
}

function regimen_hold_of_request( $request_id ) {
	global $wpdb;
	return $wpdb->get_row( $wpdb->prepare( 'SELECT * FROM ' . regimen_table( 'hold' ) . ' WHERE request_id = %s', strtolower( $request_id ) ) ); // phpcs:ignore WordPress.DB
}

function regimen_insert_hold( array $body, array $places ) {
	$hold = array(
		'id'         => wp_generate_uuid4(),
		'request_id' => strtolower( $body['requestId'] ),
		'body_hash'  => regimen_hash( $body ),
		'who'        => regimen_visitor(),
		'created_at' => regimen_now(),
		'expires_at' => regimen_now() + regimen_hold_length(),
		'slots'      => wp_json_encode( array_map( 'regimen_slot_ref', wp_list_pluck( $places, 'slot' ) ) ),
	);
	regimen_insert( 'hold', $hold );
	foreach ( $places as $place ) {
		regimen_occupy( $place, $hold['id'], '' );
	}
	regimen_count_kept( $hold['who'], count( $places ), regimen_hold_length() );
	return (object) $hold;
}

function regimen_hold_answer( $hold, $status ) {
	return new WP_REST_Response(
		array(
			'holdId'    => $hold->id,
			'expiresAt' => regimen_instant( (int) $hold->expires_at ),
			'slots'     => json_decode( $hold->slots, true ),
		),
		$status
	);
}
