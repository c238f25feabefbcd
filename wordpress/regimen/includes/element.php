<?php
/**
 * The element in a page: one function for the shortcode and the block. The markup has nothing that is dated or personal, so
 * that any cache may keep it.
 *
 * @package Regimen
 */

defined( 'ABSPATH' ) || exit;

/** What a page may set on each element, besides what the settings give. */
const REGIMEN_ATTRIBUTES = array(
	'clinic-name', 'phone', 'country', 'crisis-text', 'crisis-phone', 'protocol', 'protocol-src', 'start-date', 'pace', 'clinic-days', 'closures',
	'price-session', 'price-consult', 'currency', 'reviewer', 'reviewed-on', 'endpoint', 'availability-src', 'booking-url', 'request-url', 'service',
	'consultation-service', 'location', 'commit', 'hours', 'fields', 'consent', 'sessions', 'min-gap', 'max-gap', 'within-days', 'plan-from', 'messages-src', 'data-layer', 'id',
);

const REGIMEN_SHOWN = array( 'scheduler', 'calculator', 'calendar' );

add_action( 'init', 'regimen_register_element' );
add_action( 'wp_enqueue_scripts', 'regimen_register_style' );

function regimen_register_element() {
	wp_register_script_module( '@regimen/element', plugins_url( 'assets/regimen.js', REGIMEN_FILE ), array(), REGIMEN_VERSION );
	add_shortcode( 'regimen', 'regimen_shortcode' );
	register_block_type( REGIMEN_DIR . 'block' );
}

/** Reserves room until the script has loaded, and carries the colours. */
function regimen_register_style() {
	wp_register_style( 'regimen', false, array(), REGIMEN_VERSION );
	wp_add_inline_style( 'regimen', 'regimen-scheduler:not(:defined),regimen-calendar:not(:defined),regimen-calculator:not(:defined){display:block;min-height:24rem}' . regimen_colors() );
}

function regimen_colors() {
	$names = array(
		'accent'    => '--regimen-accent',
		'on_accent' => '--regimen-on-accent',
	);
	$rules = '';
	foreach ( $names as $option => $property ) {
		$color  = sanitize_hex_color( regimen_options( $option ) );
		$rules .= $color ? "$property:$color;" : '';
	}
	return '' === $rules ? '' : "regimen-scheduler,regimen-calendar,regimen-calculator{{$rules}}";
}

/** `[regimen show="scheduler" protocol="standard-iv"]` */
function regimen_shortcode( $written ) {
	$known = array_fill_keys( array_merge( array( 'show' ), REGIMEN_ATTRIBUTES ), '' );
	$named = array();
	foreach ( (array) $written as $name => $value ) {
		$named[ str_replace( '_', '-', (string) $name ) ] = $value;
	}
	return regimen_element( shortcode_atts( $known, $named, 'regimen' ) );
}

/** The element's markup on one line, because WordPress makes paragraphs of line ends. */
function regimen_element( array $written ) {
	$show = in_array( $written['show'] ?? '', REGIMEN_SHOWN, true ) ? $written['show'] : 'scheduler';
	wp_enqueue_script_module( '@regimen/element' );
	wp_enqueue_style( 'regimen' );
	$html = '';
	foreach ( regimen_element_attributes( $show, $written ) as $name => $value ) {
		$html .= sprintf( ' %s="%s"', $name, 'endpoint' === $name ? esc_url( $value ) : esc_attr( $value ) );
	}
	return sprintf( '<regimen-%1$s%2$s>%3$s</regimen-%1$s>', $show, $html, regimen_fallback() );
}

/** What the page says wins over the settings. Attributes that are empty are left out. */
function regimen_element_attributes( $show, array $written ) {
	$options = regimen_options();
	$common  = array(
		'clinic-name'  => regimen_clinic_name(),
		'phone'        => $options['phone'],
		'country'      => $options['country'],
		'crisis-text'  => $options['crisis_text'],
		'crisis-phone' => $options['crisis_phone'],
	);
	$plan    = array(
		'protocol'      => $options['protocol'],
		'reviewer'      => $options['reviewer'],
		'reviewed-on'   => $options['reviewed_on'],
		'price-session' => $options['price_session'],
		'price-consult' => $options['price_consult'],
		'currency'      => $options['currency'],
	);
	$booking = array(
		'endpoint'             => regimen_endpoint(),
		'service'              => $options['service'],
		'consultation-service' => $options['consultation_service'],
		'fields'               => $options['fields'],
		'consent'              => $options['consent'],
	);
	$set     = array_merge( $common, 'calendar' === $show ? array() : $plan, 'calculator' === $show ? array() : $booking );
	return array_filter( array_merge( $set, array_filter( array_intersect_key( $written, array_flip( REGIMEN_ATTRIBUTES ) ), 'regimen_is_written' ) ), 'regimen_is_written' );
}

function regimen_is_written( $value ) {
	return is_string( $value ) && '' !== trim( $value );
}

/** Ours, or the one that the clinic has set. Sites without pretty addresses answer at `?rest_route=`, which takes no path below it. */
function regimen_endpoint() {
	$endpoint = regimen_options( 'endpoint' );
	return '' === $endpoint ? untrailingslashit( rest_url( 'regimen/v1' ) ) : $endpoint;
}

/** What shows until the script has loaded, and where scripts are off. */
function regimen_fallback() {
	$phone = regimen_options( 'phone' );
	if ( '' === $phone ) {
		return '';
	}
	/* translators: %s: a link with the clinic's phone number */
	return sprintf( '<p>%s</p>', sprintf( esc_html__( 'To plan and book your visits, please call %s.', 'regimen' ), sprintf( '<a href="tel:%s">%s</a>', esc_attr( preg_replace( '/[^\d+]/', '', $phone ) ), esc_html( $phone ) ) ) );
}
