<?php
/**
 * Which times are free.
 *
 * @package Regimen
 */

defined( 'ABSPATH' ) || exit;

const REGIMEN_MOST_DAYS  = 92;
const REGIMEN_MOST_SLOTS = 2000;

/** The free times of a service, in pages of whole days; a WP_Error when the query is wrong. */
function regimen_availability( array $query ) {
	$errors = regimen_query_errors( $query );
	if ( $errors ) {
		return regimen_invalid( $errors );
	}
	$service = regimen_service( $query['service'] );
	$until   = min( $query['end'], regimen_add_days( $query['start'], REGIMEN_MOST_DAYS ) );
	$free    = regimen_free_slots( $service, $query['cursor'] ?? $query['start'], $until );
	$next    = isset( $free[ REGIMEN_MOST_SLOTS ] ) ? regimen_day( $free[ REGIMEN_MOST_SLOTS ]['start'] ) : null;
	$page    = array_filter(
		$free,
		function ( $slot ) use ( $next ) {
			return null === $next || regimen_day( $slot['start'] ) < $next;
		}
	);
	return array(
		'timeZone'     => regimen_zone_name(),
		'start'        => $query['start'],
		'end'          => $until,
		'generatedAt'  => regimen_instant( regimen_now() ),
		'capabilities' => array(
			'holds'        => true,
			'series'       => 'atomic',
			'maxSeries'    => 24,
			'confirmation' => 'instant',
			'idempotency'  => true,
		),
		'slots'        => array_map( 'regimen_describe_slot', array_values( $page ) ),
		'nextCursor'   => $next,
	);
}

/** The times of a service that can be booked now, earliest first. */
function regimen_free_slots( array $service, $from, $until ) {
	$today = regimen_day( regimen_now() );
	$open  = regimen_open_slots( $service, max( $from, $today ), min( $until, regimen_add_days( $today, regimen_options( 'bookable_days' ) ) ) );
	$open  = array_values( array_filter( $open, 'regimen_is_early_enough' ) );
	if ( array() === $open ) {
		return array();
	}
	$occupied = regimen_read_occupied( $open[0]['start'], max( wp_list_pluck( $open, 'end' ) ) );
	return array_values(
		array_filter(
			$open,
			function ( $slot ) use ( $occupied ) {
				return is_array( regimen_find_place( $slot, $occupied ) );
			}
		)
	);
}

/** Whether there is the notice that the clinic asks for. */
function regimen_is_early_enough( array $slot ) {
	return $slot['start'] > regimen_now() + regimen_options( 'notice_hours' ) * HOUR_IN_SECONDS;
}

/** A slot by the three members that every answer has. */
function regimen_slot_ref( array $slot ) {
	return array(
		'slotId' => $slot['id'],
		'start'  => regimen_instant( $slot['start'] ),
		'end'    => regimen_instant( $slot['end'] ),
	);
}

function regimen_describe_slot( array $slot ) {
	$clinician = $slot['clinician'];
	$ref       = regimen_slot_ref( $slot );
	$described = array(
		'id'        => $ref['slotId'],
		'start'     => $ref['start'],
		'end'       => $ref['end'],
		'service'   => $slot['service']['id'],
		'remaining' => 1,
	);
	return '' === $clinician['name'] ? $described : $described + array(
		'resource' => array(
			'id'   => $clinician['id'],
			'name' => $clinician['name'],
		),
	);
}

function regimen_query_errors( array $query ) {
	$errors = array();
	if ( null === regimen_service( $query['service'] ?? '' ) ) {
		$errors[] = regimen_field_error( '/service', 'The service is not one that this clinic offers.' );
	}
	foreach ( array( 'start', 'end' ) as $side ) {
		if ( ! regimen_is_day( $query[ $side ] ?? '' ) ) {
			$errors[] = regimen_field_error( "/$side", "The $side must be a day written YYYY-MM-DD." );
		}
	}
	if ( $errors ) {
		return $errors;
	}
	if ( $query['end'] < $query['start'] ) {
		$errors[] = regimen_field_error( '/end', 'The end is before the start.' );
	}
	if ( isset( $query['cursor'] ) && ( ! regimen_is_day( $query['cursor'] ) || $query['cursor'] < $query['start'] ) ) {
		$errors[] = regimen_field_error( '/cursor', 'The cursor is not one of this range.' );
	}
	return $errors;
}
