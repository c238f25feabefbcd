<?php
/**
 * Wishes that wait for an answer by phone or e-mail.
 *
 * @package Regimen
 */

defined( 'ABSPATH' ) || exit;

/** Those who have waited longest first; nothing when there are none. */
function regimen_requests_list() {
	global $wpdb;
	$rows = $wpdb->get_results( 'SELECT * FROM ' . regimen_table( 'request' ) . ' ORDER BY created_at' ); // phpcs:ignore WordPress.DB
	if ( ! $rows ) {
		return;
	}
	printf( '<h2>%s</h2><table class="widefat striped regimen-stacked"><thead><tr>', esc_html__( 'Requests that wait for an answer', 'regimen' ) );
	foreach ( regimen_request_columns() as $column ) {
		printf( '<th scope="col">%s</th>', esc_html( $column ) );
	}
	echo '</tr></thead><tbody>';
	array_map( 'regimen_request_row', $rows );
	printf( '</tbody></table><h2>%s</h2>', esc_html__( 'Appointments', 'regimen' ) );
}

function regimen_request_columns() {
	return array( __( 'Received', 'regimen' ), __( 'Person', 'regimen' ), __( 'Wishes', 'regimen' ), __( 'Messages', 'regimen' ), __( 'Actions', 'regimen' ) );
}

function regimen_request_row( $row ) {
	$details = json_decode( $row->details, true );
	$cells   = array(
		esc_html( regimen_date_text( (int) $row->created_at ) ),
		regimen_person_cell( $details ),
		esc_html( regimen_wishes_text( $details ) ),
		regimen_messages_cell( $row->notified, $row->request_id ),
		regimen_action_form( 'regimen_answered', $row->request_id, __( 'Answered, remove', 'regimen' ) ),
	);
	regimen_echo_row( $cells, regimen_request_columns() );
}
