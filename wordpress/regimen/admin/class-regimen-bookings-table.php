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
		$past    = $this->is_past();
		$where   = $wpdb->prepare( $past ? 'b.ends_at < %d' : 'b.ends_at >= %d', regimen_now() );
		$total   = (int) $wpdb->get_var( "SELECT COUNT(*) FROM $booking b WHERE $where" ); // phpcs:ignore WordPress.DB
		$order   = $past ? 'DESC' : 'ASC';
		$sql     = "SELECT b.*, s.given_name, s.family_name, s.email, s.phone, s.service, s.notified, s.details FROM $booking b JOIN $series s ON s.id = b.series_id WHERE $where ORDER BY b.starts_at $order LIMIT %d OFFSET %d";

		$this->items           = $wpdb->get_results( $wpdb->prepare( $sql, self::PER_PAGE, ( $this->get_pagenum() - 1 ) * self::PER_PAGE ) ); // phpcs:ignore WordPress.DB
		$this->_column_headers = array( $this->get_columns(), array(), array() );
		$this->set_pagination_args(
			array(
				'total_items' => $total,
				'per_page'    => self::PER_PAGE,
			)
		);
	}

	/** Says that there is nothing yet. */
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

	/** Puts the links above the table. */
	protected function display_tablenav( $which ) {
		if ( 'top' === $which ) {
			$this->views();
		}
		parent::display_tablenav( $which );
	}

	/** One cell. */
	protected function column_default( $item, $column ) {
		switch ( $column ) {
			case 'when':
				return esc_html( regimen_date_text( (int) $item->starts_at ) );
			case 'person':
				return $this->person( $item );
			case 'service':
				return esc_html( regimen_service_name( $item->service ) );
			case 'clinician':
				return esc_html( regimen_clinician_name( $item->clinician ) );
			case 'notified':
				return $item->notified ? esc_html__( 'Sent', 'regimen' ) : '<strong>' . esc_html__( 'Not sent', 'regimen' ) . '</strong>';
			default:
				return $this->cancel_form( $item );
		}
	}

	private function person( $item ) {
		$details = json_decode( $item->details, true );
		return esc_html( regimen_person_text( $details['patient'] ?? array() ) ) . regimen_more( regimen_given_besides( $details ) );
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

	private function is_past() {
		return isset( $_GET['view'] ) && 'past' === $_GET['view']; // phpcs:ignore WordPress.Security.NonceVerification
	}
}
