<?php
/**
 * The list of appointments and requests, for those who may see it (`regimen_manage`).
 *
 * @package Regimen
 */

defined( 'ABSPATH' ) || exit;

add_action( 'admin_menu', 'regimen_bookings_menu' );

/** The menu says how much there is to do, as WordPress's own does for comments. */
function regimen_bookings_menu() {
	$title = __( 'Appointments', 'regimen' );
	add_menu_page( $title, $title . regimen_bubble(), 'regimen_manage', 'regimen', 'regimen_bookings_page', 'dashicons-calendar-alt', 26 );
	add_submenu_page( 'regimen', $title, $title, 'regimen_manage', 'regimen', 'regimen_bookings_page' );
}

/** How many requests wait for an answer, and how many people were not told of what they booked. */
function regimen_bubble() {
	if ( ! current_user_can( 'regimen_manage' ) ) {
		return '';
	}
	$count = regimen_count_requests() + regimen_count_untold();
	/* translators: %d: how many requests wait for an answer or messages could not be sent */
	$text = sprintf( _n( '%d needs you', '%d need you', $count, 'regimen' ), $count );
	return $count ? sprintf( ' <span class="awaiting-mod"><span aria-hidden="true">%d</span><span class="screen-reader-text">%s</span></span>', $count, esc_html( $text ) ) : '';
}

function regimen_count_requests() {
	global $wpdb;
	return (int) $wpdb->get_var( 'SELECT COUNT(*) FROM ' . regimen_table( 'request' ) ); // phpcs:ignore WordPress.DB
}

/** Series with an appointment to come whose messages could not all be sent. */
function regimen_count_untold() {
	global $wpdb;
	$sql = 'SELECT COUNT(DISTINCT s.id) FROM ' . regimen_table( 'series' ) . ' s JOIN ' . regimen_table( 'booking' ) . ' b ON b.series_id = s.id WHERE s.notified = 0 AND b.ends_at >= %d';
	return (int) $wpdb->get_var( $wpdb->prepare( $sql, regimen_now() ) ); // phpcs:ignore WordPress.DB
}

function regimen_bookings_page() {
	printf( '<div class="wrap"><h1 class="wp-heading-inline">%s</h1>', esc_html__( 'Appointments', 'regimen' ) );
	printf( ' <a class="page-title-action" href="%s">%s</a><hr class="wp-header-end">', esc_url( wp_nonce_url( admin_url( 'admin-post.php?action=regimen_export' ), 'regimen_export' ) ), esc_html__( 'Export all as CSV', 'regimen' ) );
	regimen_show_outcome( isset( $_GET['done'] ) ? sanitize_key( $_GET['done'] ) : '' ); // phpcs:ignore WordPress.Security.NonceVerification
	regimen_show_untold( regimen_count_untold() );
	regimen_requests_list();
	require_once REGIMEN_DIR . 'admin/class-regimen-bookings-table.php';
	$table = new Regimen_Bookings_Table();
	$table->prepare_items();
	$table->views();
	printf( '<form><input type="hidden" name="page" value="regimen">%s', $table->is_past() ? '<input type="hidden" name="view" value="past">' : '' );
	$table->search_box( __( 'Search people', 'regimen' ), 'regimen' );
	echo '</form>';
	$table->display();
	echo '</div>';
}

/** What came of the last action. */
function regimen_show_outcome( $done ) {
	$messages = array(
		'cancelled' => array( 'success', __( 'The appointment was canceled, and its time is free again.', 'regimen' ) ),
		'answered'  => array( 'success', __( 'The request was removed.', 'regimen' ) ),
		'sent'      => array( 'success', __( 'The messages were sent.', 'regimen' ) ),
		'unsent'    => array( 'error', __( 'The messages could not be sent. Please call, and check how this site sends mail.', 'regimen' ) ),
		'busy'      => array( 'error', __( 'The database is busy. Please try again.', 'regimen' ) ),
	);
	if ( isset( $messages[ $done ] ) ) {
		regimen_notice( ...$messages[ $done ] );
	}
}

function regimen_show_untold( $count ) {
	if ( $count ) {
		/* translators: %d: how many people */
		regimen_notice( 'warning', sprintf( _n( 'Messages to or about %d person could not be sent. The booking stands. Please call, or send them again below.', 'Messages to or about %d people could not be sent. The bookings stand. Please call, or send them again below.', $count, 'regimen' ), $count ) );
	}
}

function regimen_notice( $kind, $text ) {
	wp_admin_notice( esc_html( $text ), array( 'type' => $kind ) );
}
