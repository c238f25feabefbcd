<?php
/**
 * Who takes up a time. A place is an array: slot, and chair ('' when the service needs none).
 *
 * @package Regimen
 */

defined( 'ABSPATH' ) || exit;

/** Lengths of services are whole numbers of it, so that appointments which only touch do not share one. */
const REGIMEN_UNIT = 300;

/** What is taken between two moments: "resource unit" => 'taken' or 'held'. A visitor's own hold is left out. Throws a Regimen_Clash rather than call everything free. */
function regimen_read_occupied( $from, $until, $own_hold = '' ) {
	global $wpdb;
	$occupied = regimen_table( 'occupied' );
	$hold     = regimen_table( 'hold' );
	$rows     = $wpdb->get_results(
		$wpdb->prepare(
			"SELECT o.resource, o.unit, o.hold_id FROM $occupied o LEFT JOIN $hold h ON h.id = o.hold_id
			WHERE o.unit >= %d AND o.unit < %d AND (o.hold_id = '' OR (h.expires_at > %d AND o.hold_id <> %s))", // phpcs:ignore WordPress.DB
			intdiv( $from, REGIMEN_UNIT ),
			(int) ceil( $until / REGIMEN_UNIT ),
			regimen_now(),
			$own_hold
		)
	);
	$found    = array();
	foreach ( regimen_written( '' === $wpdb->last_error ? $rows : false ) as $row ) {
		$found[ "$row->resource $row->unit" ] = '' === $row->hold_id ? 'taken' : 'held';
	}
	return $found;
}

/** Where the slot can take place, or why it cannot: 'taken' or 'held'. */
function regimen_find_place( array $slot, array $occupied ) {
	$clinician = regimen_state_of( 'c:' . $slot['clinician']['id'], $slot, $occupied );
	if ( 'free' !== $clinician ) {
		return $clinician;
	}
	$chairs = $slot['service']['chair'] ? regimen_options( 'chairs' ) : 0;
	$states = array();
	for ( $number = 1; $number <= $chairs; $number++ ) {
		$chair    = "chair:$number";
		$states[] = regimen_state_of( $chair, $slot, $occupied );
		if ( 'free' === end( $states ) ) {
			return compact( 'slot', 'chair' );
		}
	}
	if ( array() === $states ) {
		return array(
			'slot'  => $slot,
			'chair' => '',
		);
	}
	return in_array( 'held', $states, true ) ? 'held' : 'taken';
}

function regimen_state_of( $resource, array $slot, array $occupied ) {
	$state = 'free';
	foreach ( regimen_units_of( $slot ) as $unit ) {
		$found = $occupied[ "$resource $unit" ] ?? 'free';
		if ( 'taken' === $found ) {
			return 'taken';
		}
		$state = 'free' === $found ? $state : $found;
	}
	return $state;
}

/** The units of time that a slot touches. */
function regimen_units_of( array $slot ) {
	return range( intdiv( $slot['start'], REGIMEN_UNIT ), (int) ceil( $slot['end'] / REGIMEN_UNIT ) - 1 );
}

/** Takes the times of all bookings that are not over, as this version of the plugin counts them, and ends all holds. */
function regimen_occupy_anew() {
	global $wpdb;
	return regimen_carry_out(
		function () use ( $wpdb ) {
			regimen_written( $wpdb->query( 'DELETE FROM ' . regimen_table( 'occupied' ) ) ); // phpcs:ignore WordPress.DB
			regimen_written( $wpdb->query( 'DELETE FROM ' . regimen_table( 'hold' ) ) ); // phpcs:ignore WordPress.DB
			$bookings = $wpdb->get_results( $wpdb->prepare( 'SELECT * FROM ' . regimen_table( 'booking' ) . ' WHERE ends_at > %d', regimen_now() ) ); // phpcs:ignore WordPress.DB
			array_map( 'regimen_occupy_booked', $bookings );
		}
	);
}

function regimen_occupy_booked( $booking ) {
	$slot = array(
		'clinician' => array( 'id' => $booking->clinician ),
		'start'     => (int) $booking->starts_at,
		'end'       => (int) $booking->ends_at,
	);
	regimen_occupy( array( 'slot' => $slot, 'chair' => $booking->chair ), '', $booking->id );
}

/** Marks a place as taken, in one statement; throws a Regimen_Clash when any part of it is not free. */
function regimen_occupy( array $place, $hold_id, $booking_id ) {
	global $wpdb;
	$resources = array_filter( array( 'c:' . $place['slot']['clinician']['id'], $place['chair'] ), 'strlen' );
	$values    = array();
	foreach ( $resources as $resource ) {
		foreach ( regimen_units_of( $place['slot'] ) as $unit ) {
			array_push( $values, $resource, $unit, $hold_id, $booking_id );
		}
	}
	$rows = implode( ', ', array_fill( 0, count( $values ) / 4, '(%s, %d, %s, %s)' ) );
	$sql  = 'INSERT INTO ' . regimen_table( 'occupied' ) . " (resource, unit, hold_id, booking_id) VALUES $rows";
	regimen_written( $wpdb->query( $wpdb->prepare( $sql, $values ) ) ); // phpcs:ignore WordPress.DB
}
