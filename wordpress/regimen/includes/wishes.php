<?php
/**
 * What a person wishes for who has asked for a course, in words for the clinic.
 *
 * @package Regimen
 */

defined( 'ABSPATH' ) || exit;

/** One line: how many sessions, how far apart, when. */
function regimen_wishes_text( array $details ) {
	return implode( '; ', array_merge( regimen_need_texts( $details['need'] ), regimen_preference_texts( $details['preferences'] ?? array() ) ) );
}

function regimen_need_texts( array $need ) {
	/* translators: %d: number of sessions */
	$texts = array( sprintf( _n( '%d session', '%d sessions', $need['sessions'], 'regimen' ), $need['sessions'] ) );
	if ( isset( $need['minGapDays'], $need['maxGapDays'] ) ) {
		/* translators: 1: fewest days, 2: most days */
		$texts[] = sprintf( __( '%1$d to %2$d days apart', 'regimen' ), $need['minGapDays'], $need['maxGapDays'] );
	}
	if ( isset( $need['windowDays'] ) ) {
		/* translators: %d: number of days */
		$texts[] = sprintf( _n( 'within %d day', 'within %d days', $need['windowDays'], 'regimen' ), $need['windowDays'] );
	}
	return $texts;
}

function regimen_preference_texts( array $preferences ) {
	$texts = array();
	foreach ( array_intersect_key( regimen_preference_patterns(), $preferences ) as $member => $pattern ) {
		$texts[] = sprintf( $pattern, implode( ', ', array_map( 'regimen_preference_word', (array) $preferences[ $member ] ) ) );
	}
	return $texts;
}

function regimen_preference_patterns() {
	return array(
		/* translators: %s: a day */
		'earliest' => __( 'not before %s', 'regimen' ),
		/* translators: %s: a day */
		'latest'   => __( 'not after %s', 'regimen' ),
		/* translators: %s: days of the week */
		'weekdays' => __( 'on %s', 'regimen' ),
		/* translators: %s: parts of the day */
		'times'    => __( 'in the %s', 'regimen' ),
		/* translators: %s: days */
		'avoid'    => __( 'not on %s', 'regimen' ),
	);
}

/** A day of the week or a part of the day in words; a day as it is written. */
function regimen_preference_word( $value ) {
	global $wp_locale;
	$number = array_search( $value, REGIMEN_WEEKDAYS, true );
	if ( false !== $number ) {
		return $wp_locale->get_weekday( ( $number + 1 ) % 7 );
	}
	$parts = array(
		'morning'   => __( 'morning', 'regimen' ),
		'afternoon' => __( 'afternoon', 'regimen' ),
		'evening'   => __( 'evening', 'regimen' ),
	);
	return is_string( $value ) ? $parts[ $value ] ?? $value : '';
}
