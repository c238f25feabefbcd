<?php
/**
 * Cells and rows of the tables in wp-admin. What is returned is escaped.
 *
 * @package Regimen
 */

defined( 'ABSPATH' ) || exit;

/** A row of cells, which come escaped. On phones the name of the column stands in each. */
function regimen_echo_row( array $cells, array $columns ) {
	echo '<tr>';
	foreach ( $cells as $index => $cell ) {
		printf( '<td data-colname="%s">%s</td>', esc_attr( $columns[ $index ] ), $cell ); // phpcs:ignore WordPress.Security.EscapeOutput
	}
	echo '</tr>';
}

/** A person with the ways to reach them, and what else was given, to unfold. */
function regimen_person_cell( array $details ) {
	$patient = $details['patient'] ?? array();
	if ( ! $patient ) {
		return sprintf( '<em>%s</em>', esc_html__( 'Erased', 'regimen' ) );
	}
	$links = array(
		regimen_link( 'tel:' . preg_replace( '/[^\d+]/', '', $patient['phone'] ?? '' ), $patient['phone'] ?? '' ),
		regimen_link( 'mailto:' . ( $patient['email'] ?? '' ), $patient['email'] ?? '' ),
	);
	return implode( '<br>', array_filter( array_merge( array( sprintf( '<strong>%s</strong>', esc_html( regimen_name_text( $patient ) ) ) ), $links ) ) ) . regimen_more( regimen_given_besides( $details ) );
}

function regimen_link( $address, $text ) {
	return '' === $text ? '' : sprintf( '<a href="%s">%s</a>', esc_url( $address ), esc_html( $text ) );
}

/** What else a person has given, to unfold. */
function regimen_more( array $data ) {
	$lines = '';
	foreach ( $data as $given ) {
		$lines .= sprintf( '<p>%s: %s</p>', esc_html( $given['name'] ), esc_html( $given['value'] ) );
	}
	return '' === $lines ? '' : sprintf( '<details class="regimen-more"><summary>%s</summary>%s</details>', esc_html__( 'More', 'regimen' ), $lines );
}

/** Whether the messages went out, and a way to send them again, unless there is no use in that. */
function regimen_messages_cell( $is_told, $id, $is_of_use = true ) {
	if ( $is_told ) {
		return esc_html__( 'Sent', 'regimen' );
	}
	return sprintf( '<strong>%s</strong>', esc_html__( 'Not sent', 'regimen' ) ) . ( $is_of_use ? regimen_action_form( 'regimen_send', $id, __( 'Send again', 'regimen' ) ) : '' );
}

/** A button that does something to one appointment or request. */
function regimen_action_form( $action, $id, $label ) {
	return sprintf(
		'<form method="post" action="%s"><input type="hidden" name="action" value="%s"><input type="hidden" name="id" value="%s">%s<button class="button button-small">%s</button></form>',
		esc_url( admin_url( 'admin-post.php' ) ),
		esc_attr( $action ),
		esc_attr( $id ),
		preg_replace( '/ id="[^"]*"/', '', wp_nonce_field( "{$action}_$id", '_wpnonce', true, false ) ),
		esc_html( $label )
	);
}
