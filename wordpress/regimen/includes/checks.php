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
	return regimen_member_errors(
		$body,
		array(
			'requestId' => array( 'uuid', 'request id' ),
			'service'   => array( 'text', 'service' ),
			'holdId'    => array( 'words?', 'hold id' ),
			'series'    => array( 'series?', 'series' ),
			'token'     => array( 'words?', 'token' ),
			'sessions'  => array( 'slots', 'list of sessions' ),
			'patient'   => array( 'patient', 'patient' ),
			'fields'    => array( 'fields?', 'form fields' ),
			'consents'  => array( 'consents?', 'list of consents' ),
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
			'consents'    => array( 'consents?', 'list of consents' ),
		)
	);
}

/** Checks the members of an object; a rule that ends with `?` is for a member that may be absent. */
function regimen_member_errors( $object, array $rules, $at = '', $title = 'request' ) {
	if ( ! regimen_is_object( $object ) ) {
		return array( regimen_field_error( $at, "The $title must be an object." ) );
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
	$members = regimen_rules_of( $rule );
	if ( null !== $members ) {
		return regimen_member_errors( $value, $members, $at, $title );
	}
	switch ( $rule ) {
		case 'slots':
			return regimen_list_errors( $value, 'slot', $at, $title );
		case 'consents':
			return array() === $value ? array() : regimen_list_errors( $value, 'consent', $at, $title );
		case 'fields':
			return regimen_fields_errors( $value, $at );
		case 'object':
			return regimen_is_object( $value ) ? array() : array( regimen_field_error( $at, "The $title must be an object." ) );
		case 'count':
			return regimen_number_errors( $value, 1, 24, $at, $title );
		case 'days':
			return regimen_number_errors( $value, 0, 3650, $at, $title );
	}
	if ( ! is_string( $value ) ) {
		return array( regimen_field_error( $at, "The $title must be a text." ) );
	}
	$fault = regimen_text_fault( $value, $rule );
	return null === $fault ? array() : array( regimen_field_error( $at, "The $title $fault." ) );
}

function regimen_number_errors( $value, $least, $most, $at, $title ) {
	return is_int( $value ) && $value >= $least && $value <= $most ? array() : array( regimen_field_error( $at, "The $title must be a whole number from $least to $most." ) );
}

/** The members of an object that a rule stands for, or null. */
function regimen_rules_of( $rule ) {
	$rules = array(
		'patient' => array(
			'givenName'  => array( 'name', 'given name' ),
			'familyName' => array( 'name', 'family name' ),
			'email'      => array( 'email?', 'e-mail address' ),
			'phone'      => array( 'phone?', 'phone number' ),
			'birthDate'  => array( 'day?', 'date of birth' ),
			'timeZone'   => array( 'words?', 'time zone' ),
		),
		'slot'    => array(
			'slotId' => array( 'text', 'slot id' ),
			'start'  => array( 'instant', 'start' ),
			'end'    => array( 'instant', 'end' ),
		),
		'series'  => array(
			'total'  => array( 'count', 'number of sessions' ),
			'commit' => array( 'commit', 'kind of booking' ),
		),
		'consent' => array(
			'id'      => array( 'text', 'name of the consent' ),
			'version' => array( 'text', 'version of the consent' ),
			'givenAt' => array( 'instant', 'moment of the consent' ),
		),
		'need'    => array(
			'sessions'   => array( 'count', 'number of sessions' ),
			'minGapDays' => array( 'days?', 'shortest gap' ),
			'maxGapDays' => array( 'days?', 'longest gap' ),
			'windowDays' => array( 'days?', 'window' ),
		),
	);
	return $rules[ $rule ] ?? null;
}

/** What is wrong with a text, or null. The limits are those of the tables. */
function regimen_text_fault( $text, $rule ) {
	$limits = array(
		'words'    => 4096,
		'text'     => 512,
		'phone'    => 64,
		'longtext' => 2000,
	);
	$limit  = $limits[ $rule ] ?? 191;
	if ( ! in_array( $rule, array( 'words', 'phone', 'longtext' ), true ) && '' === trim( $text ) ) {
		return 'is empty';
	}
	if ( mb_strlen( $text ) > $limit ) {
		return "is longer than $limit characters";
	}
	$faults = array(
		'uuid'    => array( preg_match( REGIMEN_UUID, $text ), 'must be a UUID' ),
		'instant' => array( null !== regimen_moment( $text ), 'must be a moment with an offset, such as 2026-12-01T09:00:00-07:00' ),
		'day'     => array( regimen_is_day( $text ), 'must be a day written YYYY-MM-DD' ),
		'commit'  => array( in_array( $text, array( 'all', 'first-two' ), true ), 'must be all or first-two' ),
		'email'   => array( is_email( $text ), 'must be an address such as name@example.org' ),
	);
	return isset( $faults[ $rule ] ) && ! $faults[ $rule ][0] ? $faults[ $rule ][1] : null;
}

function regimen_list_errors( $members, $rule, $at, $title ) {
	if ( ! is_array( $members ) || array_values( $members ) !== $members ) {
		return array( regimen_field_error( $at, "The $title must be a list." ) );
	}
	if ( array() === $members ) {
		return array( regimen_field_error( $at, "The $title is empty." ) );
	}
	if ( count( $members ) > 24 ) {
		return array( regimen_field_error( $at, "The $title has more than 24 entries." ) );
	}
	$errors = array();
	foreach ( $members as $index => $member ) {
		$errors = array_merge( $errors, regimen_value_errors( $member, $rule, "$at/$index", $rule ) );
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
