<?php
/**
 * The table of bookings.
 *
 * @package Regimen
 */

defined( 'ABSPATH' ) || exit;

require_once ABSPATH . 'wp-admin/includes/class-wp-list-table.php';

/** Appointments that are still to come, earliest first; earlier ones with `view=past`. */
class Regimen_Bookings_Table extends WP_List_Table {

	const PER_PAGE = 50;

	/** Names the rows. */
	public function __construct() {
		parent::__construct(
			array(
				'singular' => 'appointment',
				'plural'   => 'appointments',
				'ajax'     => false,
			)
		);
	}

	/** The columns in order. */
	public function get_columns() {
		return array(
			'when'      => __( 'When', 'regimen' ),
			'person'    => __( 'Person', 'regimen' ),
			'service'   => __( 'Service', 'regimen' ),
			'clinician' => __( 'Clinician', 'regimen' ),
			'notified'  => __( 'Messages', 'regimen' ),
			'actions'   => __( 'Actions', 'regimen' ),
		);
	}

	/** Reads one page of rows. */
	public function prepare_items() {
		global $wpdb;
		$booking = regimen_table( 'booking' );
		$series  = regimen_table( 'series' );
		$order   = $this->is_past() ? 'DESC' : 'ASC';
		$rows    = "FROM $booking b JOIN $series s ON s.id = b.series_id WHERE {$this->condition()}";
		$total   = (int) $wpdb->get_var( "SELECT COUNT(*) $rows" ); // phpcs:ignore WordPress.DB
		$sql     = "SELECT b.*, s.service, s.notified, s.details $rows ORDER BY b.starts_at $order";
		$limit   = $wpdb->prepare( 'LIMIT %d OFFSET %d', self::PER_PAGE, ( $this->get_pagenum() - 1 ) * self::PER_PAGE );

		$this->items           = $wpdb->get_results( "$sql $limit" ); // phpcs:ignore WordPress.DB
		$this->_column_headers = array( $this->get_columns(), array(), array() );
		$this->set_pagination_args(
			array(
				'total_items' => $total,
				'per_page'    => self::PER_PAGE,
			)
		);
	}

	/** Which of them: to come or past, and those of the people who are looked for. */
	private function condition() {
		global $wpdb;
		$when   = $wpdb->prepare( $this->is_past() ? 'b.ends_at < %d' : 'b.ends_at >= %d', regimen_now() );
		$wanted = isset( $_GET['s'] ) ? trim( sanitize_text_field( wp_unslash( $_GET['s'] ) ) ) : ''; // phpcs:ignore WordPress.Security.NonceVerification
		if ( '' === $wanted ) {
			return $when;
		}
		$like = '%' . $wpdb->esc_like( $wanted ) . '%';
		return $when . $wpdb->prepare( " AND (CONCAT(s.given_name, ' ', s.family_name) LIKE %s OR s.email LIKE %s OR s.phone LIKE %s)", $like, $like, $like );
	}

	/** Says that there is nothing here. */
	public function no_items() {
		esc_html_e( 'No appointments.', 'regimen' );
	}

	/** Links to the two lists. */
	protected function get_views() {
		$link = function ( $url, $text, $current ) {
			return sprintf( '<a href="%s"%s>%s</a>', esc_url( $url ), $current ? ' class="current" aria-current="page"' : '', esc_html( $text ) );
		};
		return array(
			'next' => $link( regimen_bookings_url(), __( 'To come', 'regimen' ), ! $this->is_past() ),
			'past' => $link( add_query_arg( 'view', 'past', regimen_bookings_url() ), __( 'Past', 'regimen' ), $this->is_past() ),
		);
	}

	/** One cell. */
	protected function column_default( $item, $column ) {
		switch ( $column ) {
			case 'when':
				return $this->moment( $item );
			case 'person':
				return regimen_person_cell( json_decode( $item->details, true ) );
			case 'service':
				return esc_html( regimen_service_name( $item->service ) );
			case 'clinician':
				return esc_html( regimen_clinician_name( $item->clinician ) );
			case 'notified':
				return regimen_messages_cell( $item->notified, $item->series_id, ! $this->is_past() );
			default:
				return $this->cancel_form( $item );
		}
	}

	/** With the name on phones, where the other columns are folded away. */
	private function moment( $item ) {
		$patient = json_decode( $item->details, true )['patient'] ?? array();
		return sprintf( '%s<span class="regimen-folded">%s</span>', esc_html( regimen_date_text( (int) $item->starts_at ) ), esc_html( regimen_name_text( $patient ) ) );
	}

	/** Asks once more, because what was canceled cannot be had back, and the patient has to be told. */
	private function cancel_form( $item ) {
		if ( $this->is_past() ) {
			return '';
		}
		return sprintf(
			'<details class="regimen-more"><summary>%s</summary><p>%s</p>%s</details>',
			esc_html__( 'Cancel', 'regimen' ),
			esc_html__( 'The patient is not told by this site. Please call.', 'regimen' ),
			regimen_action_form( 'regimen_cancel', $item->id, __( 'Cancel this appointment', 'regimen' ) )
		);
	}

	/** Whether those that are over are shown. */
	public function is_past() {
		return isset( $_GET['view'] ) && 'past' === $_GET['view']; // phpcs:ignore WordPress.Security.NonceVerification
	}
}
