<?php
/**
 * The list of appointments and requests, for those who may see it (`regimen_manage`).
 *
 * @package Regimen
 */

defined( 'ABSPATH' ) || exit;

add_action( 'admin_menu', 'regimen_bookings_menu' );
add_action( 'admin_post_regimen_cancel', 'regimen_handle_cancel' );
add_action( 'admin_post_regimen_answered', 'regimen_handle_answered' );

function regimen_bookings_menu() {
	add_menu_page( __( 'Appointments', 'regimen' ), __( 'Appointments', 'regimen' ), 'regimen_manage', 'regimen', 'regimen_bookings_page', 'dashicons-calendar-alt', 26 );
	add_submenu_page( 'regimen', __( 'Appointments', 'regimen' ), __( 'Appointments', 'regimen' ), 'regimen_manage', 'regimen', 'regimen_bookings_page' );
}

function regimen_bookings_page() {
	echo '<div class="wrap"><h1>' . esc_html__( 'Appointments', 'regimen' ) . '</h1>';
	regimen_show_outcome( isset( $_GET['done'] ) ? sanitize_key( $_GET['done'] ) : '' ); // phpcs:ignore WordPress.Security.NonceVerification
	printf( '<p><a class="button" href="%s">%s</a></p>', esc_url( wp_nonce_url( admin_url( 'admin-post.php?action=regimen_export' ), 'regimen_export' ) ), esc_html__( 'Export all as CSV', 'regimen' ) );
	regimen_requests_list();
	require_once REGIMEN_DIR . 'admin/class-regimen-bookings-table.php';
	$table = new Regimen_Bookings_Table();
	$table->prepare_items();
	$table->display();
	echo '</div>';
}

function regimen_show_outcome( $done ) {
	$messages = array(
		'cancelled' => array( 'success', __( 'The appointment was canceled, and its time is free again.', 'regimen' ) ),
		'answered'  => array( 'success', __( 'The request was removed.', 'regimen' ) ),
		'busy'      => array( 'error', __( 'The database is busy. Please try again.', 'regimen' ) ),
	);
	if ( isset( $messages[ $done ] ) ) {
		printf( '<div class="notice notice-%s"><p>%s</p></div>', esc_attr( $messages[ $done ][0] ), esc_html( $messages[ $done ][1] ) );
	}
}

/** Wishes that wait for an answer by phone or e-mail, those who have waited longest first. */
function regimen_requests_list() {
	global $wpdb;
	$rows = $wpdb->get_results( 'SELECT * FROM ' . regimen_table( 'request' ) . ' ORDER BY created_at' ); // phpcs:ignore WordPress.DB
	if ( ! $rows ) {
		return;
	}
	printf( '<h2>%s</h2><table class="widefat striped regimen-requests"><thead><tr>', esc_html__( 'Requests that wait for an answer', 'regimen' ) );
	foreach ( array( __( 'Received', 'regimen' ), __( 'Person', 'regimen' ), __( 'Wishes', 'regimen' ), __( 'Actions', 'regimen' ) ) as $column ) {
		printf( '<th scope="col">%s</th>', esc_html( $column ) );
	}
	echo '</tr></thead><tbody>';
	array_map( 'regimen_request_row', $rows );
	printf( '</tbody></table><h2>%s</h2>', esc_html__( 'Appointments', 'regimen' ) );
}

function regimen_request_row( $row ) {
	$details = json_decode( $row->details, true );
	printf(
		'<tr><td>%s</td><td>%s%s</td><td>%s</td><td>%s</td></tr>',
		esc_html( regimen_date_text( (int) $row->created_at ) ),
		esc_html( regimen_person_text( $details['patient'] ) ),
		regimen_more( regimen_given_besides( $details ) ), // phpcs:ignore WordPress.Security.EscapeOutput
		esc_html( regimen_wishes_text( $details ) ),
		regimen_action_form( 'regimen_answered', $row->request_id, __( 'Answered, remove', 'regimen' ) ) // phpcs:ignore WordPress.Security.EscapeOutput
	);
}

/** What else a person has given, to unfold; escaped. */
function regimen_more( array $data ) {
	$lines = '';
	foreach ( $data as $given ) {
		$lines .= sprintf( '<p>%s: %s</p>', esc_html( $given['name'] ), esc_html( $given['value'] ) );
	}
	return '' === $lines ? '' : sprintf( '<details class="regimen-more"><summary>%s</summary>%s</details>', esc_html__( 'More', 'regimen' ), $lines );
}

/** A button that does something to one appointment or request; escaped. */
function regimen_action_form( $action, $id, $label ) {
	return sprintf(
		'<form method="post" action="%s"><input type="hidden" name="action" value="%s"><input type="hidden" name="id" value="%s">%s<button class="button-link button-link-delete">%s</button></form>',
		esc_url( admin_url( 'admin-post.php' ) ),
		esc_attr( $action ),
		esc_attr( $id ),
		wp_nonce_field( "{$action}_$id", '_wpnonce', true, false ),
		esc_html( $label )
	);
}

function regimen_handle_cancel() {
	$id = regimen_posted_id( 'regimen_cancel' );
	regimen_return_to_list( regimen_cancel_booking( $id ), 'cancelled' );
}

function regimen_handle_answered() {
	$id = regimen_posted_id( 'regimen_answered' );
	regimen_return_to_list( regimen_remove_request( $id ), 'answered' );
}

/** The id that a form of ours names; ends the request when it is not one, or the user may not. */
function regimen_posted_id( $action ) {
	$id = isset( $_POST['id'] ) ? sanitize_text_field( wp_unslash( $_POST['id'] ) ) : ''; // phpcs:ignore WordPress.Security.NonceVerification -- Checked below.
	regimen_require_manager( "{$action}_$id" );
	return $id;
}

function regimen_return_to_list( $result, $done ) {
	wp_safe_redirect( add_query_arg( 'done', is_wp_error( $result ) ? 'busy' : $done, regimen_bookings_url() ) );
	exit;
}
