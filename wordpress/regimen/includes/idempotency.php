<?php
/**
 * One answer for one requestId.
 *
 * @package Regimen
 */

defined( 'ABSPATH' ) || exit;

/** What was answered before under this id: null for nothing, a WP_Error for another body, otherwise the answer. */
function regimen_earlier_answer( array $body ) {
	global $wpdb;
	$row = $wpdb->get_row( $wpdb->prepare( 'SELECT body_hash, answer FROM ' . regimen_table( 'answered' ) . ' WHERE request_id = %s', strtolower( $body['requestId'] ) ) ); // phpcs:ignore WordPress.DB
	if ( null === $row ) {
		return null;
	}
	return hash_equals( $row->body_hash, regimen_hash( $body ) ) ? json_decode( $row->answer, true ) : regimen_idempotency_mismatch();
}

/** Keeps an answer, to be given again whenever the same request comes again. */
function regimen_remember( $kind, array $body, array $answer ) {
	regimen_insert(
		'answered',
		array(
			'request_id' => strtolower( $body['requestId'] ),
			'kind'       => $kind,
			'body_hash'  => regimen_hash( $body ),
			'answer'     => wp_json_encode( $answer ),
		)
	);
}

/** The same for two bodies that say the same, in whatever order their members come. */
function regimen_hash( array $body ) {
	return hash( 'sha256', wp_json_encode( regimen_sorted( $body ) ) );
}

function regimen_sorted( array $value ) {
	if ( regimen_is_object( $value ) ) {
		ksort( $value );
	}
	return array_map(
		function ( $member ) {
			return is_array( $member ) ? regimen_sorted( $member ) : $member;
		},
		$value
	);
}
