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
function regimen_erase_person( $email, $page = 1 ) {
	global $wpdb;
	$series   = regimen_rows_of_person( 'series', $email, 1 );
	$requests = regimen_rows_of_person( 'request', $email, 1 );
	foreach ( $series as $row ) {
		regimen_anonymize_series( $row->id, $row->request_id );
	}
	foreach ( $requests as $row ) {
		$wpdb->delete( regimen_table( 'request' ), array( 'request_id' => $row->request_id ) ); // phpcs:ignore WordPress.DB
	}
	return array(
		'items_removed'  => count( $series ) + count( $requests ),
		'items_retained' => false,
		'messages'       => $series ? array( __( 'The times of the appointments are kept without the person.', 'regimen' ) ) : array(),
		'done'           => count( $series ) + count( $requests ) < REGIMEN_PAGE,
	);
}

/** Leaves nothing of the person in a series. */
function regimen_anonymize_series( $id, $request_id ) {
	global $wpdb;
	$nobody = array_fill_keys( array( 'given_name', 'family_name', 'email', 'phone' ), '' );
	$wpdb->update( regimen_table( 'series' ), $nobody + array( 'details' => '{}' ), array( 'id' => $id ) ); // phpcs:ignore WordPress.DB
	$wpdb->update( regimen_table( 'answered' ), array( 'body_hash' => '' ), array( 'request_id' => $request_id ) ); // phpcs:ignore WordPress.DB
}

function regimen_rows_of_person( $table, $email, $page ) {
	global $wpdb;
	$sql = 'SELECT * FROM ' . regimen_table( $table ) . " WHERE email = %s AND email <> '' ORDER BY created_at LIMIT %d OFFSET %d";
	return $wpdb->get_results( $wpdb->prepare( $sql, $email, REGIMEN_PAGE, ( $page - 1 ) * REGIMEN_PAGE ) ); // phpcs:ignore WordPress.DB
}

function regimen_export_item( $row ) {
	$details = json_decode( $row->details, true );
	$data    = array();
	foreach ( array_merge( $details['patient'] ?? array(), $details['fields'] ?? array() ) as $name => $value ) {
		$data[] = compact( 'name', 'value' );
	}
	if ( isset( $row->id ) ) {
		foreach ( regimen_bookings_of_series( $row->id ) as $booking ) {
			$data[] = array(
				'name'  => __( 'Appointment', 'regimen' ),
				'value' => regimen_date_text( (int) $booking->starts_at ),
			);
		}
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
	$text = __( 'When you book, we keep the times you chose and the contact details you give. Your answers to planning questions stay in your browser and never reach us.', 'regimen' );
	wp_add_privacy_policy_content( 'Regimen', wp_kses_post( wpautop( $text ) ) );
}
