<?php
/**
 * WordPress's tools for personal data: export, and erasing that keeps the times taken but nobody's name.
 *
 * @package Regimen
 */

defined( 'ABSPATH' ) || exit;

const REGIMEN_PAGE = 50;

add_filter( 'wp_privacy_personal_data_exporters', 'regimen_register_exporter' );
add_filter( 'wp_privacy_personal_data_erasers', 'regimen_register_eraser' );
add_action( 'admin_init', 'regimen_privacy_text' );

function regimen_register_exporter( $exporters ) {
	$exporters['regimen'] = array(
		'exporter_friendly_name' => __( 'Appointments', 'regimen' ),
		'callback'               => 'regimen_export_person',
	);
	return $exporters;
}

function regimen_register_eraser( $erasers ) {
	$erasers['regimen'] = array(
		'eraser_friendly_name' => __( 'Appointments', 'regimen' ),
		'callback'             => 'regimen_erase_person',
	);
	return $erasers;
}

/** What is kept about the person with an e-mail address, a page at a time. */
function regimen_export_person( $email, $page = 1 ) {
	$rows = array_merge( regimen_rows_of_person( 'series', $email, $page ), regimen_rows_of_person( 'request', $email, $page ) );
	return array(
		'data' => array_map( 'regimen_export_item', $rows ),
		'done' => count( $rows ) < REGIMEN_PAGE,
	);
}

/** Takes the person out of their bookings. The times stay taken, because the clinic has them in its calendar. */
function regimen_erase_person( $email ) {
	// Always the first page: what was erased is no longer found.
	$series   = regimen_rows_of_person( 'series', $email, 1 );
	$requests = regimen_rows_of_person( 'request', $email, 1 );
	$removed  = regimen_carry_out(
		function () use ( $series, $requests ) {
			array_map( 'regimen_anonymize_series', $series );
			array_map( 'regimen_forget_request', $requests );
			return count( $series ) + count( $requests );
		}
	);
	if ( is_wp_error( $removed ) ) {
		return regimen_erased( 0, true, array( __( 'The database is busy. Please try again.', 'regimen' ) ) );
	}
	return regimen_erased( $removed, $removed < REGIMEN_PAGE, $series ? array( __( 'The times of the appointments are kept without the person.', 'regimen' ) ) : array() );
}

function regimen_erased( $removed, $done, array $messages ) {
	return array(
		'items_removed'  => $removed,
		'items_retained' => $done && 0 === $removed && array() !== $messages,
		'messages'       => $messages,
		'done'           => $done,
	);
}

/** Leaves nothing of the person in a series. The hash of what was sent goes too, because a guess could be checked against it. */
function regimen_anonymize_series( $series ) {
	$nobody = array_fill_keys( array( 'given_name', 'family_name', 'email', 'phone' ), '' );
	regimen_update( 'series', $nobody + array( 'details' => '{}' ), array( 'id' => $series->id ) );
	regimen_update( 'answered', array( 'body_hash' => '' ), array( 'request_id' => $series->request_id ) );
}

/** Leaves nothing of a request but that it was answered. */
function regimen_forget_request( $request ) {
	regimen_delete( 'request', array( 'request_id' => $request->request_id ) );
	regimen_update( 'answered', array( 'body_hash' => '' ), array( 'request_id' => $request->request_id ) );
}

function regimen_rows_of_person( $table, $email, $page ) {
	global $wpdb;
	$sql = 'SELECT * FROM ' . regimen_table( $table ) . " WHERE LOWER(email) = %s AND email <> '' ORDER BY created_at, request_id LIMIT %d OFFSET %d";
	return $wpdb->get_results( $wpdb->prepare( $sql, strtolower( $email ), REGIMEN_PAGE, ( $page - 1 ) * REGIMEN_PAGE ) ); // phpcs:ignore WordPress.DB
}

function regimen_export_item( $row ) {
	$details = json_decode( $row->details, true );
	$data    = regimen_given_data( $details );
	foreach ( isset( $row->id ) ? regimen_bookings_of_series( $row->id ) : array() as $booking ) {
		$data[] = array(
			'name'  => __( 'Appointment', 'regimen' ),
			'value' => regimen_date_text( (int) $booking->starts_at ),
		);
	}
	if ( isset( $details['need'] ) ) {
		$data[] = array(
			'name'  => __( 'Request', 'regimen' ),
			'value' => regimen_wishes_text( $details ),
		);
	}
	return array(
		'group_id'    => 'regimen',
		'group_label' => __( 'Appointments', 'regimen' ),
		'item_id'     => 'regimen-' . ( $row->id ?? $row->request_id ),
		'data'        => $data,
	);
}

/** The appointments of a series, earliest first. */
function regimen_bookings_of_series( $series ) {
	global $wpdb;
	return $wpdb->get_results( $wpdb->prepare( 'SELECT * FROM ' . regimen_table( 'booking' ) . ' WHERE series_id = %s ORDER BY starts_at', $series ) ); // phpcs:ignore WordPress.DB
}

function regimen_privacy_text() {
	wp_add_privacy_policy_content( 'Regimen', wp_kses_post( wpautop( implode( "\n\n", regimen_privacy_paragraphs() ) ) ) );
}

/** What is true of this site, to take over into its own policy. */
function regimen_privacy_paragraphs() {
	if ( '' !== regimen_options( 'endpoint' ) ) {
		/* translators: %s: the name of a server */
		return array( sprintf( __( 'When you book, your browser sends the times you chose and the contact details you give to our booking service at %s. Your answers to planning questions stay in your browser and never reach us.', 'regimen' ), wp_parse_url( regimen_options( 'endpoint' ), PHP_URL_HOST ) ) );
	}
	$texts = array(
		__( 'When you book, we keep the times you chose and the contact details you give, and send you a message with the times. Your answers to planning questions stay in your browser and never reach us.', 'regimen' ),
		__( 'So that nobody can flood us with bookings, we count how often one internet address writes in a minute, and how long times are held for it in a day. The address itself is not kept.', 'regimen' ),
	);
	$days = (int) regimen_options( 'retention_days' );
	if ( $days > 0 ) {
		/* translators: %d: number of days */
		$texts[] = sprintf( _n( '%d day after your last appointment we delete your name and contact details.', '%d days after your last appointment we delete your name and contact details.', $days, 'regimen' ), $days );
	}
	return $texts;
}
