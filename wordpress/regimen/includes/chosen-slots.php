<?php
/**
 * Whether the times that a visitor chose can be had together: all of them, or none.
 *
 * @package Regimen
 */

defined( 'ABSPATH' ) || exit;

/** A place for each of the chosen times, or a WP_Error that says what stands in the way of every one that has none. */
function regimen_place_all( array $refs, $at, $service, $own_hold ) {
	$errors = regimen_choice_errors( $refs, $at, $service );
	if ( $errors ) {
		return regimen_invalid( $errors );
	}
	$places    = array();
	$conflicts = array();
	foreach ( $refs as $index => $ref ) {
		$place = regimen_place_one( $ref, $own_hold );
		if ( is_array( $place ) ) {
			$places[] = $place;
		} else {
			$conflicts[] = array(
				'index'        => $index,
				'slotId'       => $ref['slotId'],
				'reason'       => $place,
				'alternatives' => regimen_alternatives( $ref, $refs ),
			);
		}
	}
	return $conflicts ? regimen_slot_unavailable( $conflicts ) : $places;
}

function regimen_place_one( array $ref, $own_hold ) {
	$slot = regimen_find_open_slot( $ref['slotId'] );
	if ( ! is_array( $slot ) ) {
		return $slot;
	}
	if ( $slot['start'] <= regimen_now() ) {
		return 'past';
	}
	$last = regimen_add_days( regimen_day( regimen_now() ), regimen_options( 'bookable_days' ) );
	if ( ! regimen_is_early_enough( $slot ) || regimen_day( $slot['start'] ) >= $last ) {
		return 'closed';
	}
	return regimen_find_place( $slot, regimen_read_occupied( $slot['start'], $slot['end'], $own_hold ) );
}

function regimen_choice_errors( array $refs, $at, $service ) {
	if ( null !== $service && null === regimen_service( $service ) ) {
		return array( regimen_field_error( '/service', 'The service is not one that this clinic offers.' ) );
	}
	$errors = array();
	foreach ( $refs as $index => $ref ) {
		$errors = array_merge( $errors, regimen_ref_errors( $ref, $service, "$at/$index" ) );
	}
	return $errors ? $errors : regimen_overlap_errors( $refs, $at );
}

function regimen_ref_errors( array $ref, $service, $at ) {
	$slot = regimen_find_open_slot( $ref['slotId'] );
	if ( ! is_array( $slot ) ) {
		return array();
	}
	$errors = array();
	foreach ( array( 'start', 'end' ) as $side ) {
		if ( regimen_moment( $ref[ $side ] ) !== $slot[ $side ] ) {
			$errors[] = regimen_field_error( "$at/$side", "The $side is not that of this slot." );
		}
	}
	if ( null !== $service && $slot['service']['id'] !== $service ) {
		$errors[] = regimen_field_error( "$at/slotId", 'The slot is one of another service.' );
	}
	return $errors;
}

/** Two sessions of one person cannot overlap, not even with different clinicians. */
function regimen_overlap_errors( array $refs, $at ) {
	$errors = array();
	foreach ( $refs as $index => $ref ) {
		foreach ( array_slice( $refs, 0, $index ) as $earlier ) {
			if ( regimen_overlap( $ref, $earlier ) ) {
				$errors[] = regimen_field_error( "$at/$index", 'The time overlaps another one of this request.' );
				break;
			}
		}
	}
	return $errors;
}

function regimen_overlap( array $one, array $other ) {
	return regimen_moment( $one['start'] ) < regimen_moment( $other['end'] ) && regimen_moment( $other['start'] ) < regimen_moment( $one['end'] );
}

/** The free times nearest to the lost one that overlap no other session: three at most, within two days. */
function regimen_alternatives( array $lost, array $refs ) {
	$parts = explode( '|', $lost['slotId'] );
	$day   = substr( $parts[2] ?? '', 0, 10 );
	$known = regimen_service( $parts[0] );
	if ( null === $known || ! regimen_is_day( $day ) ) {
		return array();
	}
	$others = array_filter(
		$refs,
		function ( $ref ) use ( $lost ) {
			return $ref !== $lost;
		}
	);
	$free   = array_map( 'regimen_slot_ref', regimen_free_slots( $known, regimen_add_days( $day, -2 ), regimen_add_days( $day, 3 ) ) );
	$free   = array_filter(
		$free,
		function ( $ref ) use ( $others ) {
			foreach ( $others as $other ) {
				if ( regimen_overlap( $ref, $other ) ) {
					return false;
				}
			}
			return true;
		}
	);
	$wanted = regimen_moment( $lost['start'] );
	usort(
		$free,
		function ( $one, $other ) use ( $wanted ) {
			return abs( regimen_moment( $one['start'] ) - $wanted ) <=> abs( regimen_moment( $other['start'] ) - $wanted );
		}
	);
	return array_slice( $free, 0, 3 );
}
