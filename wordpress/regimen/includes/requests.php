<?php
/**
 * Wishes for a course that the clinic answers by phone or e-mail.
 *
 * @package Regimen
 */

defined( 'ABSPATH' ) || exit;

/** Takes a request off the list, once the clinic has answered it. A WP_Error when it could not be done now. */
function regimen_remove_request( $id ) {
	return regimen_carry_out(
		function () use ( $id ) {
			regimen_forget_request( (object) array( 'request_id' => $id ) );
		}
	);
}

/** Keeps a wish. The same request again gets the same answer. */
function regimen_create_request( array $body ) {
	$earlier = regimen_earlier_answer( $body );
	if ( null !== $earlier ) {
		return is_wp_error( $earlier ) ? $earlier : new WP_REST_Response( $earlier, 202 );
	}
	if ( null === regimen_service( $body['service'] ) ) {
		return regimen_invalid( array( regimen_field_error( '/service', 'The service is not one that this clinic offers.' ) ) );
	}
	regimen_insert(
		'request',
		array(
			'request_id' => strtolower( $body['requestId'] ),
			'service'    => $body['service'],
			'email'      => $body['patient']['email'] ?? '',
			'details'    => wp_json_encode( regimen_details( $body ) ),
			'created_at' => regimen_now(),
		)
	);
	$answer = array(
		'requestId' => $body['requestId'],
		'status'    => 'requested',
	);
	regimen_remember( 'course', $body, $answer );
	return new WP_REST_Response( $answer, 202 );
}
