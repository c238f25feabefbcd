<?php
/**
 * Work that is done as a whole or not at all. Every statement that writes goes through the functions here, because a database
 * that refuses one may have undone the transaction already, and the next statement would then stand alone.
 *
 * @package Regimen
 */

defined( 'ABSPATH' ) || exit;

const REGIMEN_MOST_TRIES = 8;

/** That the database has refused a statement: somebody else was faster, or waits for the same rows. */
class Regimen_Clash extends RuntimeException {
}

/** Does `$work` in a transaction, and again after a clash: then it sees what the others left. A problem when that does not help. */
function regimen_carry_out( callable $work ) {
	global $wpdb;
	$shown = $wpdb->suppress_errors( true );
	try {
		for ( $try = 1; $try <= REGIMEN_MOST_TRIES; $try++ ) {
			try {
				return regimen_transaction( $work );
			} catch ( Regimen_Clash $clash ) {
				usleep( $try * wp_rand( 1000, 10000 ) );
			}
		}
	} finally {
		$wpdb->suppress_errors( $shown );
	}
	wp_trigger_error( __FUNCTION__, 'the database refused: ' . $clash->getMessage() );
	return regimen_later( 503, 2 );
}

/** Does `$work` once. Nothing of it stands when it gives a WP_Error or throws. */
function regimen_transaction( callable $work ) {
	global $wpdb;
	regimen_written( $wpdb->query( 'START TRANSACTION' ) );
	try {
		$result = $work();
		regimen_written( $wpdb->query( is_wp_error( $result ) ? 'ROLLBACK' : 'COMMIT' ) );
		return $result;
	} catch ( Throwable $failure ) {
		$wpdb->query( 'ROLLBACK' );
		throw $failure;
	}
}

/** What a statement gave; throws a Regimen_Clash when the database refused it. */
function regimen_written( $result ) {
	if ( false === $result ) {
		throw new Regimen_Clash( wp_strip_all_tags( $GLOBALS['wpdb']->last_error ) );
	}
	return $result;
}

/** Writes a row. */
function regimen_insert( $table, array $row ) {
	global $wpdb;
	regimen_written( $wpdb->insert( regimen_table( $table ), $row ) ); // phpcs:ignore WordPress.DB
}

/** Changes rows; gives how many. */
function regimen_update( $table, array $row, array $where ) {
	global $wpdb;
	return regimen_written( $wpdb->update( regimen_table( $table ), $row, $where ) ); // phpcs:ignore WordPress.DB
}

/** Deletes rows; gives how many. */
function regimen_delete( $table, array $where ) {
	global $wpdb;
	return regimen_written( $wpdb->delete( regimen_table( $table ), $where ) ); // phpcs:ignore WordPress.DB
}
