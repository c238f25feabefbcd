<?php
/**
 * What can be done to one appointment or request in the lists.
 *
 * @package Regimen
 */

defined( 'ABSPATH' ) || exit;

add_action( 'admin_post_regimen_cancel', 'regimen_handle_cancel' );
add_action( 'admin_post_regimen_answered', 'regimen_handle_answered' );
add_action( 'admin_post_regimen_send', 'regimen_handle_send' );

function regimen_handle_cancel() {
	$id = regimen_posted_id( 'regimen_cancel' );
	regimen_return_to_list( is_wp_error( regimen_cancel_booking( $id ) ) ? 'busy' : 'cancelled' );
}

function regimen_handle_answered() {
	$id = regimen_posted_id( 'regimen_answered' );
	regimen_return_to_list( is_wp_error( regimen_remove_request( $id ) ) ? 'busy' : 'answered' );
}

function regimen_handle_send() {
	$id   = regimen_posted_id( 'regimen_send' );
	$told = regimen_bookings_of_series( $id ) ? regimen_notify_of_booking( $id ) : regimen_notify_of_request( $id );
	regimen_return_to_list( $told ? 'sent' : 'unsent' );
}

/** The id that a form of ours names; ends the request when it is not one, or the user may not. */
function regimen_posted_id( $action ) {
	$id = isset( $_POST['id'] ) ? sanitize_text_field( wp_unslash( $_POST['id'] ) ) : ''; // phpcs:ignore WordPress.Security.NonceVerification -- Checked below.
	regimen_require_manager( "{$action}_$id" );
	return $id;
}

function regimen_return_to_list( $done ) {
	wp_safe_redirect( add_query_arg( 'done', $done, regimen_bookings_url() ) );
	exit;
}
