<?php
/**
 * The fields of the settings page, and what may be in them.
 *
 * @package Regimen
 */

defined( 'ABSPATH' ) || exit;

const REGIMEN_PROTOCOLS = array( 'standard-iv', 'fmpm-iv', 'mass-mind-iv', 'six-infusions-iv', 'composite-iv', 'weight-based-iv', 'weight-based-im', 'sublingual', 'esketamine', 'spravato-label-trd' );
const REGIMEN_COUNTRIES = array( 'AU', 'CA', 'GB', 'IE', 'NZ', 'US' );

/** Simple fields by section: name => array( label, kind, description ). */
function regimen_fields() {
	return array(
		'clinic'   => array(
			'clinic_name' => array( __( 'Clinic name', 'regimen' ), 'text', __( 'As patients know it. It is all that a calendar file says. Empty: the name of this site.', 'regimen' ) ),
			'phone'       => array( __( 'Phone', 'regimen' ), 'text', __( 'Shown wherever something cannot be done online.', 'regimen' ) ),
			'protocol'    => array( __( 'Schedule', 'regimen' ), 'protocol', __( 'The published schedule that this clinic follows.', 'regimen' ) ),
			'reviewer'    => array( __( 'Reviewed by', 'regimen' ), 'text', __( 'The clinician who has checked the schedule.', 'regimen' ) ),
			'reviewed_on' => array( __( 'Reviewed on', 'regimen' ), 'date', '' ),
		),
		'look'     => array(
			'accent'    => array( __( 'Accent color', 'regimen' ), 'color', __( 'A color such as #0a6e6a. Empty: the widget’s own.', 'regimen' ) ),
			'on_accent' => array( __( 'Text on the accent color', 'regimen' ), 'color', '' ),
		),
		'crisis'   => array(
			'country'      => array( __( 'Country', 'regimen' ), 'country', __( 'Its crisis line is shown. For a country that is not listed, write a text and a phone number.', 'regimen' ) ),
			'crisis_text'  => array( __( 'Crisis text', 'regimen' ), 'text', __( 'In place of the text for the country.', 'regimen' ) ),
			'crisis_phone' => array( __( 'Crisis phone', 'regimen' ), 'text', '' ),
		),
		'endpoint' => array(
			'endpoint'      => array( __( 'Your own endpoint', 'regimen' ), 'url', __( 'Leave empty to book on this site.', 'regimen' ) ),
			'chairs'        => array( __( 'Treatment chairs', 'regimen' ), 'number:0:200', __( 'How many visits can take place at once. 0: as many as there are clinicians.', 'regimen' ) ),
			'bookable_days' => array( __( 'Days ahead', 'regimen' ), 'number:1:730', __( 'How far ahead times are offered.', 'regimen' ) ),
			'notice_hours'  => array( __( 'Notice in hours', 'regimen' ), 'number:0:720', __( 'Times that begin sooner are not offered.', 'regimen' ) ),
			'hold_minutes'  => array( __( 'Hold in minutes', 'regimen' ), 'number:1:120', __( 'How long times are kept while someone fills in the form.', 'regimen' ) ),
		),
		'form'     => array(
			'fields'  => array( __( 'Fields of the contact form', 'regimen' ), 'plain', __( 'Such as: name email phone? birth-date?', 'regimen' ) ),
			'consent' => array( __( 'Consent', 'regimen' ), 'plain', __( 'Such as: privacy@2026-03: I have read the <privacy notice>', 'regimen' ) ),
		),
		'prices'   => array(
			'price_session' => array( __( 'Price of a session', 'regimen' ), 'price', __( 'Empty: no costs are shown.', 'regimen' ) ),
			'price_consult' => array( __( 'Price of a consultation', 'regimen' ), 'price', '' ),
			'currency'      => array( __( 'Currency', 'regimen' ), 'currency', __( 'A code such as USD.', 'regimen' ) ),
		),
		'messages' => array(
			'notify'       => array( __( 'Tell this address', 'regimen' ), 'email', __( 'Empty: the site’s administrator. Messages name no patient.', 'regimen' ) ),
			'patient_text' => array( __( 'In the patient’s message', 'regimen' ), 'textarea', __( 'What to bring, how to get home. Do not name the treatment: mail is not private.', 'regimen' ) ),
		),
		'data'     => array(
			'retention_days'      => array( __( 'Forget people after', 'regimen' ), 'number:0:36500', __( 'Days after the last appointment. 0: never.', 'regimen' ) ),
			'delete_on_uninstall' => array( __( 'Delete everything', 'regimen' ), 'checkbox', __( 'When the plugin is deleted, delete the bookings too.', 'regimen' ) ),
		),
	);
}

/**
 * The settings as they may be kept. What is wrong keeps its former value, and a message names it. WordPress calls this twice when
 * settings are saved for the first time, so it takes what it has given as it is.
 */
function regimen_sanitize_options( $given ) {
	$given   = is_array( $given ) ? wp_unslash( $given ) : array();
	$current = regimen_options();
	foreach ( array_merge( ...array_values( regimen_fields() ) ) as $name => list( $label, $kind ) ) {
		$value = regimen_clean( $given[ $name ] ?? '', $kind );
		if ( null === $value ) {
			/* translators: %s: the name of a field */
			add_settings_error( 'regimen', $name, sprintf( __( '%s could not be read and was left as it was.', 'regimen' ), $label ) );
			continue;
		}
		$current[ $name ] = $value;
	}
	foreach ( array( 'hours', 'closures', 'services', 'clinicians' ) as $name ) {
		$value = call_user_func( "regimen_clean_$name", $given[ $name ] ?? array() );
		if ( null === $value ) {
			add_settings_error( 'regimen', $name, regimen_list_message( $name ) );
			continue;
		}
		$current[ $name ] = $value;
	}
	$ids = wp_list_pluck( $current['services'], 'id' );
	foreach ( array( 'service', 'consultation_service' ) as $name ) {
		$current[ $name ] = in_array( $given[ $name ] ?? '', $ids, true ) ? $given[ $name ] : ( 'service' === $name ? $ids[0] : '' );
	}
	return $current;
}

/** A value of a kind, or null when it is none. */
function regimen_clean( $value, $kind ) {
	$text                     = is_scalar( $value ) ? trim( (string) $value ) : '';
	list( $kind, $min, $max ) = array_pad( explode( ':', $kind ), 3, '' );
	switch ( $kind ) {
		case 'number':
			return ctype_digit( $text ) && $text >= $min && $text <= $max ? (int) $text : null;
		case 'checkbox':
			return '' !== $text;
		case 'color':
			return '' === $text ? '' : sanitize_hex_color( $text );
		case 'url':
			return '' === $text || preg_match( '#^https?://#', $text ) ? esc_url_raw( $text, array( 'http', 'https' ) ) : null;
		case 'email':
			return '' === $text || is_email( $text ) ? sanitize_email( $text ) : null;
		case 'date':
			return '' === $text || regimen_is_day( $text ) ? $text : null;
		case 'protocol':
			return in_array( $text, REGIMEN_PROTOCOLS, true ) ? $text : null;
		case 'textarea':
			return sanitize_textarea_field( $text );
		case 'price':
			return '' === $text || preg_match( '/^\d+(\.\d+)?$/', $text ) ? $text : null;
		case 'currency':
			return '' === $text || preg_match( '/^[A-Z]{3}$/', $text ) ? $text : null;
		case 'country':
			return '' === $text || in_array( $text, REGIMEN_COUNTRIES, true ) ? $text : null;
		case 'plain':
			return wp_check_invalid_utf8( preg_replace( '/[\r\n\t]+/', ' ', $text ) );
		default:
			return sanitize_text_field( $text );
	}
}

function regimen_clean_hours( $given ) {
	$hours = array();
	foreach ( REGIMEN_WEEKDAYS as $day ) {
		$hours[ $day ] = sanitize_text_field( is_string( $given[ $day ] ?? null ) ? $given[ $day ] : '' );
		if ( null === regimen_read_hours( $hours[ $day ] ) ) {
			return null;
		}
	}
	return $hours;
}

function regimen_clean_closures( $given ) {
	$days = is_array( $given ) ? $given : preg_split( '/[\s,]+/', (string) $given, -1, PREG_SPLIT_NO_EMPTY );
	return count( array_filter( $days, 'regimen_is_day' ) ) === count( $days ) ? $days : null;
}

function regimen_clean_services( $given ) {
	$services = array();
	foreach ( regimen_filled_rows( $given ) as $row ) {
		$minutes = (int) ( $row['minutes'] ?? 0 );
		$every   = (int) ( $row['every'] ?? 0 );
		if ( $minutes < 5 || $minutes > 720 || $every < 5 || $every > 720 ) {
			return null;
		}
		$services[] = array(
			'id'      => regimen_row_id( $row ),
			'name'    => sanitize_text_field( $row['name'] ),
			'minutes' => $minutes,
			'every'   => $every,
			'chair'   => ! empty( $row['chair'] ),
		);
	}
	return regimen_distinct( $services );
}

function regimen_clean_clinicians( $given ) {
	$clinicians = array();
	foreach ( regimen_filled_rows( $given ) as $row ) {
		$clinicians[] = array(
			'id'       => regimen_row_id( $row ),
			'name'     => sanitize_text_field( $row['name'] ),
			'weekdays' => array_values( array_intersect( REGIMEN_WEEKDAYS, (array) ( $row['weekdays'] ?? array() ) ) ),
		);
	}
	return regimen_distinct( $clinicians );
}

/** Rows with a name; an empty row takes one away. */
function regimen_filled_rows( $given ) {
	return array_filter(
		is_array( $given ) ? $given : array(),
		function ( $row ) {
			return is_array( $row ) && '' !== trim( (string) ( $row['name'] ?? '' ) );
		}
	);
}

/** A code that stays when the name changes, because addresses of booked times have it. */
function regimen_row_id( array $row ) {
	$id = sanitize_title( $row['id'] ?? '' );
	return substr( '' === $id ? sanitize_title( $row['name'] ) : $id, 0, 64 );
}

function regimen_distinct( array $rows ) {
	$ids = wp_list_pluck( $rows, 'id' );
	return array() === $rows || count( array_unique( $ids ) ) < count( $ids ) || in_array( '', $ids, true ) ? null : $rows;
}

function regimen_list_message( $name ) {
	$messages = array(
		'hours'      => __( 'The opening hours could not be read and were left as they were. Write them as 09:00-12:00, 13:00-17:00.', 'regimen' ),
		'closures'   => __( 'The closed days could not be read and were left as they were. Write them as 2026-12-24.', 'regimen' ),
		'services'   => __( 'The services were left as they were. Each needs a name of its own and minutes from 5 to 720, and there must be one.', 'regimen' ),
		'clinicians' => __( 'The clinicians were left as they were. Each needs a name of its own, and there must be one.', 'regimen' ),
	);
	return $messages[ $name ];
}
