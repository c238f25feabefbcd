<?php
/**
 * The clinic's own messages in the place of the widget's: one a line, `shared.back: Go back`. The element reads them from REST,
 * and only where there are any.
 *
 * @package Regimen
 */

defined( 'ABSPATH' ) || exit;

add_action( 'rest_api_init', 'regimen_register_messages' );

function regimen_register_messages() {
	regimen_route( '/messages', 'GET', 'regimen_handle_messages' );
}

/** The same for everybody, so that it may be kept for some minutes. */
function regimen_handle_messages() {
	$response = new WP_REST_Response( (object) regimen_read_messages( regimen_options( 'own_messages' ) ) );
	$response->header( 'Cache-Control', 'public, max-age=300' );
	return $response;
}

/** Where they are, or an empty text. */
function regimen_messages_address() {
	return '' === regimen_options( 'own_messages' ) ? '' : rest_url( 'regimen/v1/messages' );
}

/** Texts by the path of the message; null when a line is none. */
function regimen_read_messages( $text ) {
	$messages = array();
	foreach ( preg_split( '/\s*\n\s*/', trim( $text ), -1, PREG_SPLIT_NO_EMPTY ) as $line ) {
		if ( ! preg_match( '/^([a-z]\w*(?:\.\w+)+)\s*:\s*(.+)$/iu', $line, $part ) ) {
			return null;
		}
		$messages[ $part[1] ] = $part[2];
	}
	return $messages;
}
