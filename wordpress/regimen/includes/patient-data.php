<?php
/**
 * What a person has given with a booking or a request, in words for people.
 *
 * @package Regimen
 */

defined( 'ABSPATH' ) || exit;

/** What is kept of a body: what the clinic is shown and the person gets on asking, and nothing that came besides. */
function regimen_details( array $body ) {
	$kept            = array_intersect_key( $body, array_flip( array( 'service', 'series', 'patient', 'fields', 'consents', 'need', 'preferences' ) ) );
	$kept['patient'] = array_intersect_key( $body['patient'], regimen_contact_names() );
	return $kept;
}

/** Who has booked or asked, as it was given; nothing once that was erased. */
function regimen_patient_of( $table, array $where ) {
	global $wpdb;
	$sql     = 'SELECT details FROM ' . regimen_table( $table ) . ' WHERE ' . key( $where ) . ' = %s';
	$details = $wpdb->get_var( $wpdb->prepare( $sql, current( $where ) ) ); // phpcs:ignore WordPress.DB
	return json_decode( (string) $details, true )['patient'] ?? array();
}

/** Everything of it, as `name` and `value`. */
function regimen_given_data( array $details ) {
	return array_merge( regimen_given_contact( $details['patient'] ?? array() ), regimen_given_answers( $details ) );
}

/** The given name and the family name. */
function regimen_name_text( array $patient ) {
	return trim( ( $patient['givenName'] ?? '' ) . ' ' . ( $patient['familyName'] ?? '' ) );
}

/** What goes beyond name, phone and e-mail address. */
function regimen_given_besides( array $details ) {
	$more = array_diff_key( $details['patient'] ?? array(), array_flip( array( 'givenName', 'familyName', 'email', 'phone' ) ) );
	return array_merge( regimen_given_contact( $more ), regimen_given_answers( $details ) );
}

function regimen_contact_names() {
	return array(
		'givenName'  => __( 'Given name', 'regimen' ),
		'familyName' => __( 'Family name', 'regimen' ),
		'email'      => __( 'E-mail', 'regimen' ),
		'phone'      => __( 'Phone', 'regimen' ),
		'birthDate'  => __( 'Date of birth', 'regimen' ),
		'timeZone'   => __( 'Time zone', 'regimen' ),
	);
}

function regimen_given_contact( array $patient ) {
	$data = array();
	foreach ( array_intersect_key( regimen_contact_names(), $patient ) as $member => $name ) {
		$data[] = array(
			'name'  => $name,
			'value' => $patient[ $member ],
		);
	}
	return $data;
}

/** The answers to the clinic's own fields, by their ids, and what was agreed to. */
function regimen_given_answers( array $details ) {
	$data = array();
	foreach ( $details['fields'] ?? array() as $name => $value ) {
		$data[] = compact( 'name', 'value' );
	}
	foreach ( $details['consents'] ?? array() as $consent ) {
		$data[] = array(
			'name'  => __( 'Consent', 'regimen' ),
			'value' => sprintf( '%s %s, %s', $consent['id'], $consent['version'], regimen_date_text( regimen_moment( $consent['givenAt'] ) ) ),
		);
	}
	return $data;
}
