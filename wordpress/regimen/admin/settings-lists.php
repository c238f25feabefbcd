<?php
/**
 * The lists among the settings: hours, closed days, services, clinicians. Each is null when it cannot be read.
 *
 * @package Regimen
 */

defined( 'ABSPATH' ) || exit;

/** What fits into the tables with `c:` in front. */
const REGIMEN_ID_LENGTH = 62;

function regimen_clean_hours( $given ) {
	$hours = array();
	foreach ( REGIMEN_WEEKDAYS as $day ) {
		$hours[ $day ] = sanitize_text_field( is_string( $given[ $day ] ?? null ) ? $given[ $day ] : '' );
		if ( null === regimen_read_hours( $hours[ $day ] ) ) {
			return null;
		}
	}
	return $hours;
}

function regimen_clean_closures( $given ) {
	$days = is_array( $given ) ? $given : preg_split( '/[\s,]+/', (string) $given, -1, PREG_SPLIT_NO_EMPTY );
	return count( array_filter( $days, 'regimen_is_day' ) ) === count( $days ) ? $days : null;
}

function regimen_clean_services( $given ) {
	$services = array();
	foreach ( regimen_filled_rows( $given ) as $row ) {
		$minutes = (int) ( $row['minutes'] ?? 0 );
		$every   = (int) ( $row['every'] ?? 0 );
		if ( ! regimen_is_length( $minutes ) || ! regimen_is_length( $every ) ) {
			return null;
		}
		$services[] = array(
			'id'      => regimen_row_id( $row ),
			'name'    => sanitize_text_field( $row['name'] ),
			'minutes' => $minutes,
			'every'   => $every,
			'chair'   => ! empty( $row['chair'] ),
		);
	}
	return regimen_distinct( $services );
}

function regimen_clean_clinicians( $given ) {
	$clinicians = array();
	foreach ( regimen_filled_rows( $given ) as $row ) {
		$clinicians[] = array(
			'id'       => regimen_row_id( $row ),
			'name'     => sanitize_text_field( $row['name'] ),
			'weekdays' => array_values( array_intersect( REGIMEN_WEEKDAYS, (array) ( $row['weekdays'] ?? array() ) ) ),
		);
	}
	return regimen_distinct( $clinicians );
}

/** Minutes in steps of five, because times are taken in such steps. */
function regimen_is_length( $minutes ) {
	return $minutes >= 5 && $minutes <= 720 && 0 === $minutes % 5;
}

/** Rows with a name; an empty row takes one away. */
function regimen_filled_rows( $given ) {
	return array_filter(
		is_array( $given ) ? $given : array(),
		function ( $row ) {
			return is_array( $row ) && '' !== trim( (string) ( $row['name'] ?? '' ) );
		}
	);
}

/** A code that stays when the name changes, because booked times have it. A name that is long or not in Latin letters gives a short one. */
function regimen_row_id( array $row ) {
	$id = sanitize_title( $row['id'] ?? '' );
	if ( '' !== $id && strlen( $id ) <= REGIMEN_ID_LENGTH ) {
		return $id;
	}
	$slug = sanitize_title( $row['name'] );
	return '' === $slug || preg_match( '/^[a-z0-9_-]{1,40}$/', $slug ) ? $slug : substr( md5( $slug ), 0, 12 );
}

function regimen_distinct( array $rows ) {
	$ids = wp_list_pluck( $rows, 'id' );
	return array() === $rows || count( array_unique( $ids ) ) < count( $ids ) || in_array( '', $ids, true ) ? null : $rows;
}

function regimen_list_message( $name ) {
	$messages = array(
		'hours'      => __( 'The opening hours could not be read and were left as they were. Write them as 09:00-12:00, 13:00-17:00.', 'regimen' ),
		'closures'   => __( 'The closed days could not be read and were left as they were. Write them as 2026-12-24.', 'regimen' ),
		'services'   => __( 'The services were left as they were. Each needs a name of its own and minutes from 5 to 720 in steps of 5, and there must be one.', 'regimen' ),
		'clinicians' => __( 'The clinicians were left as they were. Each needs a name of its own, and there must be one.', 'regimen' ),
	);
	return $messages[ $name ];
}
