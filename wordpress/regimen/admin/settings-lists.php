<?php
/**
 * The lists among the settings: hours, closed days, services, clinicians. Each is null when it cannot be read.
 *
 * @package Regimen
 */

defined( 'ABSPATH' ) || exit;

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
		if ( $minutes < 5 || $minutes > 720 || $every < 5 || $every > 720 ) {
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

/** Rows with a name; an empty row takes one away. */
function regimen_filled_rows( $given ) {
	return array_filter(
		is_array( $given ) ? $given : array(),
		function ( $row ) {
			return is_array( $row ) && '' !== trim( (string) ( $row['name'] ?? '' ) );
		}
	);
}

/** A code that stays when the name changes, because addresses of booked times have it. */
function regimen_row_id( array $row ) {
	$id = sanitize_title( $row['id'] ?? '' );
	return substr( '' === $id ? sanitize_title( $row['name'] ) : $id, 0, 64 );
}

function regimen_distinct( array $rows ) {
	$ids = wp_list_pluck( $rows, 'id' );
	return array() === $rows || count( array_unique( $ids ) ) < count( $ids ) || in_array( '', $ids, true ) ? null : $rows;
}

function regimen_list_message( $name ) {
	$messages = array(
		'hours'      => __( 'The opening hours could not be read and were left as they were. Write them as 09:00-12:00, 13:00-17:00.', 'regimen' ),
		'closures'   => __( 'The closed days could not be read and were left as they were. Write them as 2026-12-24.', 'regimen' ),
		'services'   => __( 'The services were left as they were. Each needs a name of its own and minutes from 5 to 720, and there must be one.', 'regimen' ),
		'clinicians' => __( 'The clinicians were left as they were. Each needs a name of its own, and there must be one.', 'regimen' ),
	);
	return $messages[ $name ];
}
