<?php
/**
 * All appointments as a CSV file, for spreadsheets.
 *
 * @package Regimen
 */

defined( 'ABSPATH' ) || exit;

add_action( 'admin_post_regimen_export', 'regimen_handle_export' );

function regimen_handle_export() {
	check_admin_referer( 'regimen_export' );
	if ( ! current_user_can( 'regimen_manage' ) ) {
		wp_die( esc_html__( 'You may not do this.', 'regimen' ), '', array( 'response' => 403 ) );
	}
	nocache_headers();
	header( 'Content-Type: text/csv; charset=utf-8' );
	header( 'Content-Disposition: attachment; filename="appointments.csv"' );
	$out = fopen( 'php://output', 'w' );
	foreach ( regimen_export_rows() as $row ) {
		fputcsv( $out, array_map( 'regimen_csv_cell', $row ), ',', '"', '' );
	}
	fclose( $out ); // phpcs:ignore WordPress.WP.AlternativeFunctions
	exit;
}

/** The heading, then a row for each appointment, earliest first. */
function regimen_export_rows() {
	global $wpdb;
	$sql  = 'SELECT b.*, s.given_name, s.family_name, s.email, s.phone, s.service FROM ' . regimen_table( 'booking' ) . ' b JOIN ' . regimen_table( 'series' ) . ' s ON s.id = b.series_id ORDER BY b.starts_at';
	$rows = array( array( 'start', 'end', 'service', 'clinician', 'given name', 'family name', 'e-mail', 'phone', 'series', 'appointment' ) );
	foreach ( $wpdb->get_results( $sql ) as $row ) { // phpcs:ignore WordPress.DB
		$rows[] = array( regimen_instant( (int) $row->starts_at ), regimen_instant( (int) $row->ends_at ), $row->service, $row->clinician, $row->given_name, $row->family_name, $row->email, $row->phone, $row->series_id, $row->id );
	}
	return $rows;
}

/** Spreadsheets run a cell that begins like a formula, and anybody can write a name. */
function regimen_csv_cell( $text ) {
	return preg_match( '/^[=+\-@\t\r]/', $text ) ? "'$text" : $text;
}
