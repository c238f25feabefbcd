<?php
/**
 * Days, clock times and moments at the clinic. Moments are kept as Unix seconds; the site's time zone is the clinic's.
 *
 * @package Regimen
 */

defined( 'ABSPATH' ) || exit;

/** The current moment. Tests may set another one. */
function regimen_now() {
	return (int) apply_filters( 'regimen_now', time() );
}

/** The name of the clinic's zone. A site that has never chosen one, or has chosen an offset, gets a name too, because those of zones have that form. */
function regimen_zone_name() {
	$zone = wp_timezone_string();
	if ( ! preg_match( '/^([+-])(\d\d):(\d\d)$/', $zone, $part ) ) {
		return $zone;
	}
	list( , $sign, $hours, $minutes ) = $part;
	if ( '00' !== $minutes ) {
		return "UTC$sign$hours$minutes";
	}
	// These names count westwards.
	return '00' === $hours ? 'UTC' : sprintf( 'Etc/GMT%s%d', '+' === $sign ? '-' : '+', $hours );
}

/** A moment as text with the clinic's offset: `2026-12-01T09:00:00-07:00`. */
function regimen_instant( $seconds ) {
	return ( new DateTimeImmutable( "@$seconds" ) )->setTimezone( wp_timezone() )->format( 'Y-m-d\TH:i:sP' );
}

/** The moment of a text with an offset; null when it is none. */
function regimen_moment( $text ) {
	if ( ! is_string( $text ) || ! preg_match( '/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/', $text ) ) {
		return null;
	}
	try {
		return ( new DateTimeImmutable( $text ) )->getTimestamp();
	} catch ( Exception $invalid ) {
		return null;
	}
}

/** The moment at which the clinic's clock shows `minute` of a day; null when the clock skips it. */
function regimen_at_wall_time( $day, $minute ) {
	$wall   = sprintf( '%s %02d:%02d', $day, intdiv( $minute, 60 ), $minute % 60 );
	$moment = new DateTimeImmutable( $wall, wp_timezone() );
	return $moment->format( 'Y-m-d H:i' ) === $wall ? $moment->getTimestamp() : null;
}

/** The clinic's day of a moment: `2026-12-01`. */
function regimen_day( $seconds ) {
	return substr( regimen_instant( $seconds ), 0, 10 );
}

/** Whether a text is a day that exists, written `YYYY-MM-DD`. */
function regimen_is_day( $text ) {
	return is_string( $text ) && preg_match( '/^(\d{4})-(\d{2})-(\d{2})$/', $text, $part ) && checkdate( (int) $part[2], (int) $part[3], (int) $part[1] );
}

/** The day so many days later. */
function regimen_add_days( $day, $days ) {
	return ( new DateTimeImmutable( $day, new DateTimeZone( 'UTC' ) ) )->modify( sprintf( '%+d days', $days ) )->format( 'Y-m-d' );
}

/** `mon` to `sun`. */
function regimen_weekday( $day ) {
	return strtolower( ( new DateTimeImmutable( $day, new DateTimeZone( 'UTC' ) ) )->format( 'D' ) );
}
