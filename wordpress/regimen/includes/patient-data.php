<?php
/**
 * What a person has given with a booking or a request, in words for people.
 *
 * @package Regimen
 */

defined( 'ABSPATH' ) || exit;

/** Everything of it, as `name` and `value`. */
function regimen_given_data( array $details ) {
	return array_merge( regimen_given_contact( $details['patient'] ?? array() ), regimen_given_answers( $details ) );
}

/** The name in the clinic's usual order, then how to reach the person; on one line. */
function regimen_person_text( array $patient ) {
	return implode( ', ', array_filter( array( trim( ( $patient['givenName'] ?? '' ) . ' ' . ( $patient['familyName'] ?? '' ) ), $patient['phone'] ?? '', $patient['email'] ?? '' ), 'strlen' ) );
}

/** What goes beyond name, phone and e-mail address. */
function regimen_given_besides( array $details ) {
	$more = array_diff_key( $details['patient'] ?? array(), array_flip( array( 'givenName', 'familyName', 'email', 'phone' ) ) );
	return array_merge( regimen_given_contact( $more ), regimen_given_answers( $details ) );
}

function regimen_given_contact( array $patient ) {
	$names = array(
		'givenName'  => __( 'Given name', 'regimen' ),
		'familyName' => __( 'Family name', 'regimen' ),
		'email'      => __( 'E-mail', 'regimen' ),
		'phone'      => __( 'Phone', 'regimen' ),
		'birthDate'  => __( 'Date of birth', 'regimen' ),
		'timeZone'   => __( 'Time zone', 'regimen' ),
	);
	$data  = array();
	foreach ( array_intersect_key( $names, $patient ) as $member => $name ) {
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
