<?php
/**
 * Bookings: every session of a request, or none.
 *
 * @package Regimen
 */

defined( 'ABSPATH' ) || exit;

/** Books all of the sessions or none. The same request again gets the same answer, with status 200. */
function regimen_create_booking( array $body ) {
	$earlier = regimen_earlier_answer( $body );
	if ( null !== $earlier ) {
		return is_wp_error( $earlier ) ? $earlier : new WP_REST_Response( $earlier, 200 );
	}
	regimen_purge_expired_holds();
	$hold_id = $body['holdId'] ?? '';
	if ( '' !== $hold_id && ! regimen_hold( $hold_id ) ) {
		return regimen_hold_expired();
	}
	$places = regimen_place_all( $body['sessions'], '/sessions', $body['service'], $hold_id );
	if ( is_wp_error( $places ) ) {
		return $places;
	}
	regimen_remove_hold( $hold_id );
	return new WP_REST_Response( regimen_insert_series( $body, $places ), 201 );
}

/** What became of a request; 404 when it has never been carried out. */
function regimen_find_booking( $request_id ) {
	global $wpdb;
	$answer = $wpdb->get_var( $wpdb->prepare( 'SELECT answer FROM ' . regimen_table( 'answered' ) . " WHERE kind = 'booking' AND request_id = %s", strtolower( $request_id ) ) ); // phpcs:ignore WordPress.DB
	return null === $answer ? regimen_problem( 'about:blank', 'Not found', 404, 'Nothing was booked under this requestId.' ) : json_decode( $answer, true );
}

function regimen_insert_series( array $body, array $places ) {
	$patient = $body['patient'];
	$series  = wp_generate_uuid4();
	regimen_insert(
		'series',
		array(
			'id'          => $series,
			'request_id'  => strtolower( $body['requestId'] ),
			'service'     => $body['service'],
			'given_name'  => $patient['givenName'],
			'family_name' => $patient['familyName'],
			'email'       => $patient['email'] ?? '',
			'phone'       => $patient['phone'] ?? '',
			'details'     => wp_json_encode( regimen_details( $body ) ),
			'created_at'  => regimen_now(),
		)
	);
	$bookings = array();
	foreach ( $places as $place ) {
		$bookings[] = regimen_insert_booking( $place, $series );
	}
	$answer = array(
		'requestId' => $body['requestId'],
		'seriesId'  => $series,
		'status'    => 'confirmed',
		'bookings'  => $bookings,
	);
	regimen_remember( 'booking', $body, $answer );
	return $answer;
}

function regimen_insert_booking( array $place, $series ) {
	$slot = $place['slot'];
	$id   = wp_generate_uuid4();
	regimen_insert(
		'booking',
		array(
			'id'        => $id,
			'series_id' => $series,
			'slot_id'   => $slot['id'],
			'starts_at' => $slot['start'],
			'ends_at'   => $slot['end'],
			'clinician' => $slot['clinician']['id'],
			'chair'     => $place['chair'],
		)
	);
	regimen_occupy( $place, '', $id );
	return array( 'id' => $id ) + regimen_slot_ref( $slot ) + array( 'status' => 'confirmed' );
}

/** Cancels one appointment: its time is free again. A WP_Error when it could not be done now. */
function regimen_cancel_booking( $id ) {
	return regimen_carry_out(
		function () use ( $id ) {
			regimen_delete( 'occupied', array( 'booking_id' => $id ) );
			regimen_delete( 'booking', array( 'id' => $id ) );
		}
	);
}
