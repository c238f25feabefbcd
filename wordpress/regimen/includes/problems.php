<?php
/**
 * Problem documents (RFC 9457). None repeats what was sent.
 *
 * @package Regimen
 */

defined( 'ABSPATH' ) || exit;

/** A problem that REST answers with. */
function regimen_problem( $type, $title, $status, $detail, array $more = array() ) {
	$type = 'about:blank' === $type ? $type : "urn:regimen:$type";
	return new WP_Error( 'regimen_problem', $detail, array_merge( compact( 'type', 'title', 'status', 'detail' ), $more ) );
}

/** Something in the request is missing or wrong. Each error has a JSON pointer and a sentence. */
function regimen_invalid( array $errors, $status = 422 ) {
	$detail = implode( ' ', wp_list_pluck( $errors, 'detail' ) );
	return regimen_problem( 'validation', 'Please check the request', $status, $detail, array( 'errors' => $errors ) );
}

/** One thing that is wrong. */
function regimen_field_error( $pointer, $detail ) {
	return compact( 'pointer', 'detail' );
}

/** At least one of the times is gone. Nothing was booked or held. */
function regimen_slot_unavailable( array $conflicts ) {
	$count  = count( $conflicts );
	$detail = 1 === $count ? 'One of the times is no longer free. Nothing was booked.' : "$count of the times are not free. Nothing was booked.";
	return regimen_problem( 'slot-unavailable', 'Not all times are free', 409, $detail, array( 'conflicts' => $conflicts ) );
}

/** The hold has run out, or was never made. */
function regimen_hold_expired() {
	return regimen_problem( 'hold-expired', 'The hold has ended', 410, 'These times are no longer held. Choose times again.' );
}

/** This requestId has been used for another request. */
function regimen_idempotency_mismatch() {
	return regimen_problem( 'idempotency-mismatch', 'This requestId belongs to another request', 422, 'This requestId was used before with another body. Use a new one whenever the body changes.' );
}

/** Enough times are held for one visitor. */
function regimen_held_enough( $seconds ) {
	return regimen_problem( 'rate-limited', 'Too many times are held', 429, 'These times can be booked, but not held: one address has held enough.', array( 'retryAfter' => $seconds ) );
}

/** Too many requests, or somebody else keeps the tables busy. */
function regimen_later( $status, $seconds ) {
	$type = 429 === $status ? 'rate-limited' : 'unavailable';
	return regimen_problem( $type, 429 === $status ? 'Too many requests' : 'The server is busy', $status, 'Please try again in a moment.', array( 'retryAfter' => $seconds ) );
}
