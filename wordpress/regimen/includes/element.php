<?php
/**
 * The element in a page: one function for the shortcode and the block. The markup has nothing that is personal or expires, so
 * that any cache may keep it.
 *
 * @package Regimen
 */

defined( 'ABSPATH' ) || exit;

const REGIMEN_SHOWN = array( 'scheduler', 'calculator', 'calendar' );

add_action( 'init', 'regimen_register_element' );
add_action( 'wp_enqueue_scripts', 'regimen_register_style' );

/** The loader fetches the rest from beside itself, when an element comes near the window. */
function regimen_register_element() {
	wp_register_script_module( '@regimen/element', plugins_url( 'assets/loader.js', REGIMEN_FILE ), array(), REGIMEN_VERSION );
	add_shortcode( 'regimen', 'regimen_shortcode' );
	register_block_type( REGIMEN_DIR . 'block', array( 'attributes' => regimen_block_attributes() ) );
	regimen_find_script_translations();
}

/** The same as the shortcode's, by the same names. */
function regimen_block_attributes() {
	$text = array(
		'type'    => 'string',
		'default' => '',
	);
	$show = array(
		'type'    => 'string',
		'enum'    => REGIMEN_SHOWN,
		'default' => 'scheduler',
	);
	return array( 'show' => $show ) + array_fill_keys( REGIMEN_ATTRIBUTES, $text );
}

/** Keeps the room that the first screen takes, and carries the colors. In the head where the page is known to have an element, so that nothing moves. */
function regimen_register_style() {
	wp_register_style( 'regimen', false, array(), REGIMEN_VERSION );
	$all = ':is(regimen-scheduler,regimen-calendar,regimen-calculator)';
	wp_add_inline_style( 'regimen', regimen_room( $all ) . "$all:not(:defined)>[slot]{display:none}" . regimen_colors( $all ) );
	$post = is_singular() ? get_post() : null;
	if ( $post && ( has_block( 'regimen/scheduler', $post ) || has_shortcode( $post->post_content, 'regimen' ) ) ) {
		wp_enqueue_style( 'regimen' );
	}
}

/** As much as the first question takes in any language, as the README says it for pages without the plugin; one appointment fills the window. */
function regimen_room( $all ) {
	return $all . '{display:flow-root;min-height:560px}@media(min-width:22.5em){' . $all . '{min-height:530px}}@media(min-width:48em){' . $all . '{min-height:380px}}regimen-calendar{min-height:100vh}';
}

/** The clinic's colors. A text color that it has not set is the one of black and white that can be read on the accent. */
function regimen_colors( $selector ) {
	$accent = sanitize_hex_color( regimen_options( 'accent' ) );
	if ( ! $accent ) {
		return '';
	}
	$on_accent = sanitize_hex_color( regimen_options( 'on_accent' ) );
	return sprintf( '%s{--regimen-accent:%s;--regimen-on-accent:%s}', $selector, $accent, $on_accent ? $on_accent : regimen_readable_on( $accent ) );
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

/** The element's markup, on one line. */
function regimen_element( array $written ) {
	$show = in_array( $written['show'] ?? '', REGIMEN_SHOWN, true ) ? $written['show'] : 'scheduler';
	wp_enqueue_script_module( '@regimen/element' );
	wp_enqueue_style( 'regimen' );
	$html       = '';
	$attributes = regimen_element_attributes( $show, $written );
	foreach ( $attributes as $name => $value ) {
		$html .= sprintf( ' %s="%s"', $name, in_array( $name, REGIMEN_ADDRESSES, true ) ? esc_url( $value ) : esc_attr( $value ) );
	}
	return sprintf( '<regimen-%1$s%2$s>%3$s%4$s</regimen-%1$s>', $show, $html, regimen_fallback( $attributes['phone'] ?? '' ), regimen_own_words( $show ) . regimen_captcha( $show ) );
}
