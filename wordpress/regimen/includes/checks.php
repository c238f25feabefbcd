<?php
/**
 * Checks the bodies of requests by a small table: path => rule. It gives every error by its JSON pointer, in plain words,
 * and repeats nothing of what was sent. WordPress's own schema check stops at the first error and has no pointers.
 *
 * @package Regimen
 */

defined( 'ABSPATH' ) || exit;

const REGIMEN_UUID = '/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i';

/** What is wrong with the body of a booking. */
function regimen_booking_errors( $body ) {
	return array_merge(
		regimen_member_errors(
			$body,
			array(
				'requestId' => array( 'uuid', 'request id' ),
				'service'   => array( 'text', 'service' ),
				'holdId'    => array( 'words?', 'hold id' ),
				'token'     => array( 'words?', 'token' ),
				'sessions'  => array( 'slots', 'list of sessions' ),
				'patient'   => array( 'patient', 'patient' ),
				'fields'    => array( 'fields?', 'form fields' ),
			)
		)
	);
}

/** What is wrong with the body of a hold. */
function regimen_hold_errors( $body ) {
	return regimen_member_errors(
		$body,
		array(
			'requestId' => array( 'uuid', 'request id' ),
			'replaces'  => array( 'words?', 'hold id' ),
			'service'   => array( 'text?', 'service' ),
			'slots'     => array( 'slots', 'list of times' ),
		)
	);
}

/** What is wrong with the body of a request for a course. */
function regimen_request_errors( $body ) {
	return regimen_member_errors(
		$body,
		array(
			'requestId'   => array( 'uuid', 'request id' ),
			'service'     => array( 'text', 'service' ),
			'need'        => array( 'need', 'need' ),
			'preferences' => array( 'object?', 'preferences' ),
			'patient'     => array( 'patient', 'patient' ),
			'fields'      => array( 'fields?', 'form fields' ),
		)
	);
}

/** Checks the members of an object; a rule that ends with `?` is for a member that may be absent. */
function regimen_member_errors( $object, array $rules, $at = '' ) {
	if ( ! regimen_is_object( $object ) ) {
		return array( regimen_field_error( $at, 'The request must be a JSON object.' ) );
	}
	$errors = array();
	foreach ( $rules as $name => list( $rule, $title ) ) {
		$optional = '?' === substr( $rule, -1 );
		if ( ! array_key_exists( $name, $object ) ) {
			if ( ! $optional ) {
				$errors[] = regimen_field_error( "$at/$name", "The $title is missing." );
			}
			continue;
		}
		$errors = array_merge( $errors, regimen_value_errors( $object[ $name ], rtrim( $rule, '?' ), "$at/$name", $title ) );
	}
	return $errors;
}

/** Whether decoded JSON is an object. An empty one cannot be told from an empty list. */
function regimen_is_object( $value ) {
	return is_array( $value ) && ( array() === $value || array_keys( $value ) !== range( 0, count( $value ) - 1 ) );
}

function regimen_value_errors( $value, $rule, $at, $title ) {
	$limits = array(
		'words'    => 4096,
		'text'     => 512,
		'name'     => 191,
		'longtext' => 2000,
	);
	switch ( $rule ) {
		case 'slots':
			return regimen_list_errors( $value, $at, $title );
		case 'patient':
			return regimen_member_errors( $value, regimen_patient_rules(), $at );
		case 'slot':
			return regimen_member_errors(
				$value,
				array(
					'slotId' => array( 'text', 'slot id' ),
					'start'  => array( 'instant', 'start' ),
					'end'    => array( 'instant', 'end' ),
				),
				$at
			);
		case 'need':
			return regimen_member_errors( $value, array( 'sessions' => array( 'count', 'number of sessions' ) ), $at );
		case 'fields':
			return regimen_fields_errors( $value, $at );
		case 'object':
			return regimen_is_object( $value ) ? array() : array( regimen_field_error( $at, "The $title must be an object." ) );
		case 'count':
			return is_int( $value ) && $value >= 1 && $value <= 24 ? array() : array( regimen_field_error( $at, "The $title must be a whole number from 1 to 24." ) );
	}
	if ( ! is_string( $value ) ) {
		return array( regimen_field_error( $at, "The $title must be a text." ) );
	}
	$fault = regimen_text_fault( $value, $rule, $limits[ $rule ] ?? 191 );
	return null === $fault ? array() : array( regimen_field_error( $at, "The $title $fault." ) );
}

/** What is wrong with a text, or null. */
function regimen_text_fault( $text, $rule, $limit ) {
	if ( 'words' !== $rule && 'longtext' !== $rule && '' === trim( $text ) ) {
		return 'is empty';
	}
	if ( mb_strlen( $text ) > $limit ) {
		return "is longer than $limit characters";
	}
	$faults = array(
		'uuid'    => array( preg_match( REGIMEN_UUID, $text ), 'must be a UUID' ),
		'instant' => array( null !== regimen_moment( $text ), 'must be a moment with an offset, such as 2026-12-01T09:00:00-07:00' ),
		'day'     => array( regimen_is_day( $text ), 'must be a day written YYYY-MM-DD' ),
		'email'   => array( is_email( $text ), 'must be an address such as name@example.org' ),
	);
	return isset( $faults[ $rule ] ) && ! $faults[ $rule ][0] ? $faults[ $rule ][1] : null;
}

function regimen_patient_rules() {
	return array(
		'givenName'  => array( 'name', 'given name' ),
		'familyName' => array( 'name', 'family name' ),
		'email'      => array( 'email?', 'e-mail address' ),
		'phone'      => array( 'words?', 'phone number' ),
		'birthDate'  => array( 'day?', 'date of birth' ),
		'timeZone'   => array( 'words?', 'time zone' ),
	);
}

function regimen_list_errors( $slots, $at, $title ) {
	if ( ! is_array( $slots ) || array() === $slots ) {
		return array( regimen_field_error( $at, "The $title is empty." ) );
	}
	if ( count( $slots ) > 24 ) {
		return array( regimen_field_error( $at, "The $title has more than 24 entries." ) );
	}
	$errors = array();
	foreach ( array_values( $slots ) as $index => $slot ) {
		$errors = array_merge( $errors, regimen_value_errors( $slot, 'slot', "$at/$index", 'session' ) );
	}
	return $errors;
}

function regimen_fields_errors( $fields, $at ) {
	if ( ! regimen_is_object( $fields ) ) {
		return array( regimen_field_error( $at, 'The form fields must be an object.' ) );
	}
	$errors = array();
	foreach ( $fields as $name => $value ) {
		$errors = array_merge( $errors, regimen_value_errors( $value, 'longtext', "$at/$name", 'form field' ) );
	}
	return $errors;
}
