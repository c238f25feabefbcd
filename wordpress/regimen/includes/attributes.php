<?php
/**
 * What may be written on the element, and what the settings write on it.
 *
 * @package Regimen
 */

defined( 'ABSPATH' ) || exit;

/** What a page may write, in a shortcode or a block. */
const REGIMEN_ATTRIBUTES = array(
	'clinic-name', 'phone', 'country', 'crisis-text', 'crisis-phone', 'messages-src', 'protocol', 'protocol-src', 'start-date', 'pace', 'clinic-days', 'closures',
	'price-session', 'price-consult', 'currency', 'reviewer', 'reviewed-on', 'view', 'endpoint', 'availability-src', 'booking-url', 'request-url', 'service',
	'consultation-service', 'location', 'commit', 'hours', 'fields', 'consent', 'sessions', 'min-gap', 'max-gap', 'within-days', 'plan-from',
	'data-layer', 'lang', 'loading', 'id',
);

/** Those that hold an address. */
const REGIMEN_ADDRESSES = array( 'messages-src', 'protocol-src', 'endpoint', 'availability-src', 'booking-url', 'request-url' );

/** What the page writes wins over the settings. Attributes that are empty are left out. */
function regimen_element_attributes( $show, array $written ) {
	$written = array_filter( array_intersect_key( $written, array_flip( REGIMEN_ATTRIBUTES ) ), 'regimen_is_written' );
	$foreign = array_filter(
		array_intersect_key( $written, array_flip( REGIMEN_ADDRESSES ) ),
		function ( $address ) {
			return ! regimen_is_own_address( $address );
		}
	);
	$set     = array_merge( regimen_clinic_attributes(), 'calendar' === $show ? array() : regimen_plan_attributes(), 'calculator' === $show ? array() : regimen_booking_attributes() );
	return array_merge( array_filter( $set, 'regimen_is_written' ), array_diff_key( $written, $foreign ) );
}

function regimen_is_written( $value ) {
	return is_string( $value ) && '' !== trim( $value );
}

/**
 * Whether an address is on this site, or where the settings' own endpoint is. Where patients' data goes is for the settings,
 * which only administrators change, and not for everybody who may write a page.
 */
function regimen_is_own_address( $address ) {
	// As it is printed: that makes a foreign address of `example.org/book`.
	$printed = esc_url_raw( $address, array( 'http', 'https' ) );
	if ( '' === $printed || '' !== wp_validate_redirect( $printed, '' ) ) {
		return '' !== $printed;
	}
	$host = wp_parse_url( regimen_options( 'endpoint' ), PHP_URL_HOST );
	return null !== $host && preg_match( '#^https?://#', $printed ) && wp_parse_url( $printed, PHP_URL_HOST ) === $host;
}

function regimen_clinic_attributes() {
	return array(
		'clinic-name'  => regimen_clinic_name(),
		'phone'        => regimen_options( 'phone' ),
		'country'      => regimen_options( 'country' ),
		'crisis-text'  => regimen_options( 'crisis_text' ),
		'crisis-phone' => regimen_options( 'crisis_phone' ),
		'messages-src' => regimen_messages_address(),
	);
}

function regimen_plan_attributes() {
	$options = regimen_options();
	return array(
		'protocol'      => implode( ',', array_unique( array_merge( array( $options['protocol'] ), $options['other_protocols'] ) ) ),
		'protocol-src'  => $options['protocol_src'],
		'clinic-days'   => implode( ',', regimen_open_weekdays() ),
		'closures'      => implode( ',', $options['closures'] ),
		'reviewer'      => $options['reviewer'],
		'reviewed-on'   => $options['reviewed_on'],
		'price-session' => $options['price_session'],
		'price-consult' => $options['price_consult'],
		'currency'      => $options['currency'],
	);
}

function regimen_booking_attributes() {
	$options = regimen_options();
	return regimen_service_attributes( $options ) + array(
		'endpoint'             => regimen_endpoint(),
		'commit'               => $options['commit'],
		'hours'                => regimen_hours_text(),
		'fields'               => $options['fields'],
		'consent'              => $options['consent'],
	);
}

/** The services by the codes that the endpoint knows. */
function regimen_service_attributes( array $options ) {
	$is_ours = '' === $options['endpoint'];
	return array(
		'service'              => $is_ours || '' === $options['endpoint_service'] ? $options['service'] : $options['endpoint_service'],
		'consultation-service' => $is_ours ? $options['consultation_service'] : $options['endpoint_consult'],
	);
}

/** Ours, or the one that the clinic has set. */
function regimen_endpoint() {
	$endpoint = regimen_options( 'endpoint' );
	return '' === $endpoint ? untrailingslashit( rest_url( 'regimen/v1' ) ) : $endpoint;
}
