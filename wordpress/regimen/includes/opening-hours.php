<?php
/**
 * The times that the clinic's hours allow, whether or not anybody has taken them. A slot is an array: id, service, clinician,
 * start and end in Unix seconds.
 *
 * @package Regimen
 */

defined( 'ABSPATH' ) || exit;

/** Every time of a service from `$from` until before `$until`, earliest first, then by clinician. */
function regimen_open_slots( array $service, $from, $until ) {
	$slots = array();
	for ( $day = $from; $day < $until; $day = regimen_add_days( $day, 1 ) ) {
		$slots = array_merge( $slots, regimen_slots_of_day( $service, $day ) );
	}
	return $slots;
}

/** The slot with this id; `closed` when the clinic does not offer that time, `unknown` when it gave no such id. */
function regimen_find_open_slot( $id ) {
	$parts   = explode( '|', $id );
	$service = regimen_service( $parts[0] );
	$day     = substr( $parts[2] ?? '', 0, 10 );
	if ( count( $parts ) !== 3 || null === $service || null === regimen_clinician( $parts[1] ) || ! regimen_is_day( $day ) ) {
		return 'unknown';
	}
	return regimen_with_id( regimen_slots_of_day( $service, $day ), $id ) ?? 'closed';
}

function regimen_slots_of_day( array $service, $day ) {
	$slots = array();
	foreach ( regimen_starts_on( $service, $day ) as $start ) {
		foreach ( regimen_clinicians_on( $day ) as $clinician ) {
			$slots[] = array(
				'id'        => $service['id'] . '|' . $clinician['id'] . '|' . regimen_instant( $start ),
				'service'   => $service,
				'clinician' => $clinician,
				'start'     => $start,
				'end'       => $start + $service['minutes'] * MINUTE_IN_SECONDS,
			);
		}
	}
	return $slots;
}

function regimen_clinicians_on( $day ) {
	$weekday = regimen_weekday( $day );
	return array_filter(
		regimen_options( 'clinicians' ),
		function ( $clinician ) use ( $weekday ) {
			return in_array( $weekday, $clinician['weekdays'], true );
		}
	);
}

/** The days of the week on which somebody is there to treat patients. */
function regimen_open_weekdays() {
	$hours   = regimen_options( 'hours' );
	$staffed = array_merge( array(), ...wp_list_pluck( regimen_options( 'clinicians' ), 'weekdays' ) );
	return array_filter(
		REGIMEN_WEEKDAYS,
		function ( $day ) use ( $hours, $staffed ) {
			return '' !== $hours[ $day ] && in_array( $day, $staffed, true );
		}
	);
}

/** The hours as the element takes them: `mon 09:00-12:00, 13:00-17:00; tue 09:00-12:00`. */
function regimen_hours_text() {
	$days = array();
	foreach ( regimen_options( 'hours' ) as $day => $text ) {
		$times  = array_map( 'regimen_time_text', regimen_read_hours( $text ) );
		$days[] = $times ? "$day " . implode( ', ', $times ) : '';
	}
	return implode( '; ', array_filter( $days ) );
}

function regimen_time_text( array $time ) {
	list( $opens, $closes ) = $time;
	return sprintf( '%02d:%02d-%02d:%02d', intdiv( $opens, 60 ), $opens % 60, intdiv( $closes, 60 ), $closes % 60 );
}

function regimen_starts_on( array $service, $day ) {
	if ( in_array( $day, regimen_options( 'closures' ), true ) ) {
		return array();
	}
	$starts = array();
	foreach ( regimen_read_hours( regimen_options( 'hours' )[ regimen_weekday( $day ) ] ) as list( $opens, $closes ) ) {
		for ( $minute = $opens; $minute + $service['minutes'] <= $closes; $minute += $service['every'] ) {
			$starts[] = regimen_at_wall_time( $day, $minute );
		}
	}
	return array_filter( $starts, 'is_int' );
}

/** Minutes of the day out of `09:00-12:00, 13:00-17:00`; null when the text is something else. */
function regimen_read_hours( $text ) {
	$hours = array();
	foreach ( array_filter( array_map( 'trim', explode( ',', $text ) ), 'strlen' ) as $part ) {
		if ( ! preg_match( '/^([01]?\d|2[0-4]):([0-5]\d)\s*[-–]\s*([01]?\d|2[0-4]):([0-5]\d)$/u', $part, $found ) ) {
			return null;
		}
		$opens  = $found[1] * 60 + $found[2];
		$closes = $found[3] * 60 + $found[4];
		if ( $opens >= $closes || $closes > 24 * 60 ) {
			return null;
		}
		$hours[] = array( $opens, $closes );
	}
	return $hours;
}
