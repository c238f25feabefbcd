<?php
/**
 * Messages about a booking. They say when and where, never what for. A booking stands when its mail fails, and says so in wp-admin.
 *
 * @package Regimen
 */

defined( 'ABSPATH' ) || exit;

/** Tells the clinic and the patient, and notes whether that went well. */
function regimen_notify_of_booking( array $body, array $answer ) {
	$times = implode( "\n", array_map( 'regimen_line_of_booking', $answer['bookings'] ) );
	/* translators: %d: number of appointments */
	$subject = sprintf( _n( '%d new appointment', '%d new appointments', count( $answer['bookings'] ), 'regimen' ), count( $answer['bookings'] ) );
	$told    = regimen_mail_clinic( $subject, $times . "\n\n" . regimen_bookings_url(), $body['patient'] );
	$told    = regimen_mail_patient( $body['patient'], $times ) && $told;
	regimen_note_told( 'series', array( 'id' => $answer['seriesId'] ), $told );
}

/** Tells the clinic of a wish for a course. */
function regimen_notify_of_request( array $body ) {
	$told = regimen_mail_clinic( __( 'A request for appointments', 'regimen' ), regimen_bookings_url(), $body['patient'] );
	regimen_note_told( 'request', array( 'request_id' => strtolower( $body['requestId'] ) ), $told );
}

/** An appointment as people say it, on the clinic's clock. */
function regimen_line_of_booking( array $booking ) {
	return regimen_date_text( regimen_moment( $booking['start'] ) );
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

function regimen_mail_patient( array $patient, $times ) {
	if ( ! isset( $patient['email'] ) ) {
		return true;
	}
	/* translators: %s: the clinic's name */
	$subject = sprintf( __( 'Your appointments at %s', 'regimen' ), regimen_clinic_name() );
	return wp_mail( $patient['email'], $subject, implode( "\n\n", array_filter( array( $times, regimen_options( 'patient_text' ), regimen_change_text() ) ) ) );
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
}

function regimen_bookings_url() {
	return admin_url( 'admin.php?page=regimen' );
}
