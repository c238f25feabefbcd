<?php
/**
 * The list of bookings and requests, for those who may see it (`regimen_manage`).
 *
 * @package Regimen
 */

defined( 'ABSPATH' ) || exit;

add_action( 'admin_menu', 'regimen_bookings_menu' );
add_action( 'admin_post_regimen_cancel', 'regimen_handle_cancel' );

function regimen_bookings_menu() {
	add_menu_page( __( 'Appointments', 'regimen' ), __( 'Appointments', 'regimen' ), 'regimen_manage', 'regimen', 'regimen_bookings_page', 'dashicons-calendar-alt', 26 );
	add_submenu_page( 'regimen', __( 'Appointments', 'regimen' ), __( 'Appointments', 'regimen' ), 'regimen_manage', 'regimen', 'regimen_bookings_page' );
}

function regimen_bookings_page() {
	echo '<div class="wrap"><h1>' . esc_html__( 'Appointments', 'regimen' ) . '</h1>';
	if ( isset( $_GET['cancelled'] ) ) { // phpcs:ignore WordPress.Security.NonceVerification
		printf( '<div class="notice notice-success"><p>%s</p></div>', esc_html__( 'The appointment was canceled, and its time is free again.', 'regimen' ) );
	}
	printf( '<p><a class="button" href="%s">%s</a></p>', esc_url( wp_nonce_url( admin_url( 'admin-post.php?action=regimen_export' ), 'regimen_export' ) ), esc_html__( 'Export all as CSV', 'regimen' ) );
	require_once REGIMEN_DIR . 'admin/class-regimen-bookings-table.php';
	$table = new Regimen_Bookings_Table();
	$table->prepare_items();
	$table->display();
	regimen_requests_list();
	echo '</div>';
}

/** Wishes that wait for an answer by phone or e-mail. */
function regimen_requests_list() {
	global $wpdb;
	$rows = $wpdb->get_results( 'SELECT * FROM ' . regimen_table( 'request' ) . ' ORDER BY created_at DESC LIMIT 100' ); // phpcs:ignore WordPress.DB
	if ( ! $rows ) {
		return;
	}
	printf( '<h2>%s</h2><table class="widefat striped"><thead><tr><th scope="col">%s</th><th scope="col">%s</th><th scope="col">%s</th></tr></thead><tbody>', esc_html__( 'Requests', 'regimen' ), esc_html__( 'Received', 'regimen' ), esc_html__( 'Person', 'regimen' ), esc_html__( 'Wishes', 'regimen' ) );
	foreach ( $rows as $row ) {
		$details = json_decode( $row->details, true );
		printf( '<tr><td>%s</td><td>%s</td><td>%s</td></tr>', esc_html( regimen_date_text( (int) $row->created_at ) ), esc_html( regimen_person_text( $details['patient'] ) ), esc_html( regimen_wishes_text( $details ) ) );
	}
	echo '</tbody></table>';
}

function regimen_person_text( array $patient ) {
	return implode( ', ', array_filter( array( trim( ( $patient['givenName'] ?? '' ) . ' ' . ( $patient['familyName'] ?? '' ) ), $patient['phone'] ?? '', $patient['email'] ?? '' ) ) );
}

function regimen_wishes_text( array $details ) {
	$wishes = array( sprintf( /* translators: %d: number of sessions */ _n( '%d session', '%d sessions', $details['need']['sessions'], 'regimen' ), $details['need']['sessions'] ) );
	foreach ( $details['preferences'] ?? array() as $name => $value ) {
		$wishes[] = $name . ': ' . implode( ' ', (array) $value );
	}
	return implode( '; ', $wishes );
}

function regimen_handle_cancel() {
	$id = isset( $_POST['booking'] ) ? sanitize_text_field( wp_unslash( $_POST['booking'] ) ) : '';
	check_admin_referer( "regimen_cancel_$id" );
	if ( ! current_user_can( 'regimen_manage' ) ) {
		wp_die( esc_html__( 'You may not do this.', 'regimen' ), '', array( 'response' => 403 ) );
	}
	regimen_cancel_booking( $id );
	wp_safe_redirect( add_query_arg( 'cancelled', '1', regimen_bookings_url() ) );
	exit;
}
