<?php
/**
 * All appointments as a CSV file, for spreadsheets.
 *
 * @package Regimen
 */

defined( 'ABSPATH' ) || exit;

add_action( 'admin_post_regimen_export', 'regimen_handle_export' );

function regimen_handle_export() {
	regimen_require_manager( 'regimen_export' );
	nocache_headers();
	header( 'Content-Type: text/csv; charset=utf-8' );
	header( 'Content-Disposition: attachment; filename="appointments.csv"' );
	$out = fopen( 'php://output', 'w' );
	// Without this mark Excel takes the file for Latin-1 and breaks names.
	fwrite( $out, "\u{FEFF}" ); // phpcs:ignore WordPress.WP.AlternativeFunctions
	fputcsv( $out, regimen_export_heading(), ',', '"', '' );
	foreach ( regimen_export_rows() as $row ) {
		fputcsv( $out, array_map( 'regimen_csv_cell', $row ), ',', '"', '' );
	}
	fclose( $out ); // phpcs:ignore WordPress.WP.AlternativeFunctions
	exit;
}

function regimen_export_heading() {
	return array(
		__( 'Start', 'regimen' ),
		__( 'End', 'regimen' ),
		__( 'Service', 'regimen' ),
		__( 'Clinician', 'regimen' ),
		__( 'Given name', 'regimen' ),
		__( 'Family name', 'regimen' ),
		__( 'E-mail', 'regimen' ),
		__( 'Phone', 'regimen' ),
		__( 'More', 'regimen' ),
		__( 'Series', 'regimen' ),
		__( 'Appointment', 'regimen' ),
	);
}

/** A row for each appointment, earliest first. */
function regimen_export_rows() {
	global $wpdb;
	$sql = 'SELECT b.*, s.given_name, s.family_name, s.email, s.phone, s.service, s.details FROM ' . regimen_table( 'booking' ) . ' b JOIN ' . regimen_table( 'series' ) . ' s ON s.id = b.series_id ORDER BY b.starts_at';
	return array_map( 'regimen_export_row', $wpdb->get_results( $sql ) ); // phpcs:ignore WordPress.DB
}

function regimen_export_row( $row ) {
	return array(
		wp_date( 'Y-m-d H:i', (int) $row->starts_at ),
		wp_date( 'Y-m-d H:i', (int) $row->ends_at ),
		regimen_service_name( $row->service ),
		regimen_clinician_name( $row->clinician ),
		$row->given_name,
		$row->family_name,
		$row->email,
		$row->phone,
		implode( '; ', array_map( 'regimen_given_text', regimen_given_besides( json_decode( $row->details, true ) ) ) ),
		$row->series_id,
		$row->id,
	);
}

function regimen_given_text( array $given ) {
	return $given['name'] . ': ' . $given['value'];
}

/** Spreadsheets run a cell that begins like a formula, and anybody can write a name. */
function regimen_csv_cell( $text ) {
	return preg_match( '/^[\s=+\-@\x{FF1D}\x{FF0B}\x{FF0D}\x{FF20}]/u', $text ) ? "'$text" : $text;
}
