<?php
/**
 * Messages about a booking. They say when and where, never what for. A booking stands when its mail fails, and says so in wp-admin.
 *
 * @package Regimen
 */

defined( 'ABSPATH' ) || exit;

/** Tells the clinic and the patient, and notes and gives whether that went well. */
function regimen_notify_of_booking( $series ) {
	$patient  = regimen_patient_of( 'series', array( 'id' => $series ) );
	$bookings = regimen_bookings_of_series( $series );
	$times    = implode( "\n", array_map( 'regimen_date_text', array_map( 'intval', wp_list_pluck( $bookings, 'starts_at' ) ) ) );
	/* translators: %d: number of appointments */
	$subject = sprintf( _n( '%d new appointment', '%d new appointments', count( $bookings ), 'regimen' ), count( $bookings ) );
	$told    = regimen_mail_clinic( $subject, $times . "\n\n" . regimen_bookings_url(), $patient );
	$told    = regimen_mail_patient( $patient, $times, count( $bookings ) ) && $told;
	return regimen_note_told( 'series', array( 'id' => $series ), $told );
}

/** Tells the clinic of a wish for a course, and notes and gives whether that went well. */
function regimen_notify_of_request( $id ) {
	$where = array( 'request_id' => $id );
	$told  = regimen_mail_clinic( __( 'A request for appointments', 'regimen' ), regimen_bookings_url(), regimen_patient_of( 'request', $where ) );
	return regimen_note_told( 'request', $where, $told );
}

/** A moment as the site writes dates and times. */
function regimen_date_text( $seconds ) {
	return wp_date( 'l, ' . get_option( 'date_format' ) . ', ' . get_option( 'time_format' ), $seconds );
}

/** The name is not in it: it waits behind the log-in. */
function regimen_mail_clinic( $subject, $text, array $patient ) {
	$to      = regimen_options( 'notify' );
	$headers = isset( $patient['email'] ) ? array( 'Reply-To: ' . $patient['email'] ) : array();
	return wp_mail( '' === $to ? get_option( 'admin_email' ) : $to, $subject, $text, $headers );
}

function regimen_mail_patient( array $patient, $times, $count ) {
	if ( ! isset( $patient['email'] ) ) {
		return true;
	}
	/* translators: %s: the clinic's name */
	$subject = sprintf( _n( 'Your appointment at %s', 'Your appointments at %s', $count, 'regimen' ), regimen_clinic_name() );
	$notify  = regimen_options( 'notify' );
	$headers = '' === $notify ? array() : array( "Reply-To: $notify" );
	add_filter( 'wp_mail_from_name', 'regimen_sender_name' );
	$told = wp_mail( $patient['email'], $subject, implode( "\n\n", array_filter( array( $times, regimen_options( 'patient_text' ), regimen_change_text() ) ) ), $headers );
	remove_filter( 'wp_mail_from_name', 'regimen_sender_name' );
	return $told;
}

/** A patient knows the clinic, and not what its site is made with. */
function regimen_sender_name( $name ) {
	return 'WordPress' === $name ? regimen_clinic_name() : $name;
}

function regimen_change_text() {
	$phone = regimen_options( 'phone' );
	if ( '' === $phone ) {
		return __( 'To change or cancel, please contact the clinic.', 'regimen' );
	}
	/* translators: %s: the clinic's phone number */
	return sprintf( __( 'To change or cancel, please call %s.', 'regimen' ), $phone );
}

function regimen_note_told( $table, array $where, $told ) {
	global $wpdb;
	$wpdb->update( regimen_table( $table ), array( 'notified' => $told ? 1 : 0 ), $where ); // phpcs:ignore WordPress.DB
	return $told;
}

function regimen_bookings_url() {
	return admin_url( 'admin.php?page=regimen' );
}
