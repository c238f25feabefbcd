<?php
/**
 * Whether a text can be read on a color (WCAG 2.2, 1.4.3).
 *
 * @package Regimen
 */

defined( 'ABSPATH' ) || exit;

/** The contrast of two colors such as `#0a6e6a`: from 1 to 21. */
function regimen_contrast( $one, $other ) {
	$lights = array( regimen_luminance( $one ), regimen_luminance( $other ) );
	return ( max( $lights ) + .05 ) / ( min( $lights ) + .05 );
}

/** Black or white, whichever can be read better on a color. */
function regimen_readable_on( $color ) {
	return regimen_contrast( $color, '#ffffff' ) >= regimen_contrast( $color, '#000000' ) ? '#ffffff' : '#000000';
}

function regimen_luminance( $color ) {
	$digits = ltrim( $color, '#' );
	$pairs  = 3 === strlen( $digits ) ? array_map( 'str_repeat', str_split( $digits ), array( 2, 2, 2 ) ) : str_split( $digits, 2 );
	$parts  = array_map(
		function ( $pair ) {
			$share = hexdec( $pair ) / 255;
			return $share <= .04045 ? $share / 12.92 : pow( ( $share + .055 ) / 1.055, 2.4 );
		},
		$pairs
	);
	return .2126 * $parts[0] + .7152 * $parts[1] + .0722 * $parts[2];
}
