<?php
/**
 * What may be kept as a setting.
 *
 * @package Regimen
 */

defined( 'ABSPATH' ) || exit;

/**
 * The settings as they may be kept. What is wrong or not given keeps its former value. WordPress calls this twice when settings
 * are saved for the first time, so it takes what it has given as it is, and says nothing twice.
 */
function regimen_sanitize_options( $given ) {
	$given   = is_array( $given ) ? $given : array();
	$current = regimen_options();
	$fields  = array_merge( ...array_values( regimen_fields() ) );
	foreach ( array_intersect_key( $fields, $given ) as $name => list( $label, $kind ) ) {
		/* translators: %s: the name of a field */
		$current[ $name ] = regimen_kept( $name, regimen_clean( $given[ $name ], $kind ), $current, sprintf( __( '%s could not be read and was left as it was. Everything else is saved.', 'regimen' ), $label ) );
	}
	foreach ( array_intersect( array( 'hours', 'closures', 'services', 'clinicians' ), array_keys( $given ) ) as $name ) {
		$current[ $name ] = regimen_kept( $name, call_user_func( "regimen_clean_$name", $given[ $name ] ), $current, regimen_list_message( $name ) );
	}
	$current = regimen_clean_choice_of_services( $given, $current );
	regimen_warn_of_settings( $current );
	return array_intersect_key( $current, regimen_defaults() );
}

/** A value that could be read, or the former one and a message. */
function regimen_kept( $name, $value, array $current, $message ) {
	if ( null !== $value ) {
		return $value;
	}
	regimen_say_once( $name, $message, 'error' );
	return $current[ $name ];
}

/** What can be saved but will not do what it should. */
function regimen_warn_of_settings( array $options ) {
	if ( '' === $options['country'] && ( '' === $options['crisis_text'] || '' === $options['crisis_phone'] ) ) {
		regimen_say_once( 'country', __( 'Please write a crisis text and a crisis phone: until then the line of the United States is shown.', 'regimen' ), 'warning' );
	}
	if ( '' !== $options['accent'] && '' !== $options['on_accent'] && regimen_contrast( $options['accent'], $options['on_accent'] ) < 4.5 ) {
		regimen_say_once( 'on_accent', __( 'The text on the accent color is hard to read. Choose another one, or leave it empty.', 'regimen' ), 'warning' );
	}
}

function regimen_say_once( $code, $message, $type ) {
	if ( ! in_array( $code, wp_list_pluck( get_settings_errors( 'regimen' ), 'code' ), true ) ) {
		add_settings_error( 'regimen', $code, $message, $type );
	}
}

/** A visit has to be one of the services; a consultation may be none. */
function regimen_clean_choice_of_services( array $given, array $current ) {
	$ids = wp_list_pluck( $current['services'], 'id' );
	foreach ( array( 'service', 'consultation_service' ) as $name ) {
		$chosen           = $given[ $name ] ?? $current[ $name ];
		$current[ $name ] = in_array( $chosen, $ids, true ) ? $chosen : ( 'service' === $name ? $ids[0] : '' );
	}
	return $current;
}

/** A value of a kind, or null when it is none. */
function regimen_clean( $value, $kind ) {
	list( $kind, $min, $max ) = array_pad( explode( ':', $kind ), 3, '' );
	if ( 'choices' === $kind ) {
		return array_values( array_intersect( array_keys( regimen_choices( $min ) ), (array) $value ) );
	}
	$text = is_scalar( $value ) ? trim( (string) $value ) : '';
	switch ( $kind ) {
		case 'number':
			return ctype_digit( $text ) && $text >= $min && $text <= $max ? (int) $text : null;
		case 'checkbox':
			return '' !== $text;
		case 'choice':
			return array_key_exists( $text, regimen_choices( $min ) ) ? $text : null;
		case 'lines':
			return sanitize_textarea_field( $text );
		case 'messages':
			$lines = sanitize_textarea_field( $text );
			return regimen_are_messages( $lines ) ? $lines : null;
		case 'words':
			return wp_kses( $text, REGIMEN_WORDS_TAGS );
		case 'plain':
			return wp_check_invalid_utf8( preg_replace( '/[\r\n\t]+/', ' ', $text ) );
		case 'text':
			return sanitize_text_field( $text );
		default:
			return '' === $text ? '' : regimen_clean_code( $text, $kind );
	}
}

/** Whether each line is in the place of one of the widget's messages. Their names are built with the widget. */
function regimen_are_messages( $lines ) {
	$messages = regimen_read_messages( $lines );
	return null !== $messages && ! array_diff_key( $messages, wp_json_file_decode( REGIMEN_DIR . 'assets/messages.json', array( 'associative' => true ) ) );
}

/** A text of a fixed form that may also be empty. */
function regimen_clean_code( $text, $kind ) {
	switch ( $kind ) {
		case 'color':
			return sanitize_hex_color( $text );
		case 'url':
			return preg_match( '#^https?://#', $text ) ? esc_url_raw( $text, array( 'http', 'https' ) ) : null;
		case 'email':
			return is_email( $text ) ? $text : null;
		case 'date':
			return regimen_is_day( $text ) ? $text : null;
		case 'price':
			return preg_match( '/^\d+(\.\d+)?$/', $text ) ? $text : null;
		default:
			return preg_match( '/^[A-Z]{3}$/', $text ) ? $text : null;
	}
}
