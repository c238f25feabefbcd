<?php
// As little of WordPress as the parts of the plugin need that only count: no site, no database, an empty calendar.
define( 'ABSPATH', '/' );
define( 'MINUTE_IN_SECONDS', 60 );
define( 'HOUR_IN_SECONDS', 3600 );

class WP_Error {
	public $data;
	public function __construct( $code, $message, $data ) {
		$this->data = $data;
	}
}

class WP_REST_Request {
	private $query;
	public function __construct( array $query ) {
		$this->query = $query;
	}
	public function get_query_params() {
		return $this->query;
	}
}

function __( $text ) {
	return $text;
}

function add_action() {
}

function add_filter() {
}

function apply_filters( $name, $value ) {
	return 'regimen_now' === $name ? $GLOBALS['test_now'] : $value;
}

function get_option() {
	return $GLOBALS['test_options'];
}

function is_email( $text ) {
	return false !== filter_var( $text, FILTER_VALIDATE_EMAIL );
}

function is_wp_error( $value ) {
	return $value instanceof WP_Error;
}

function wp_json_encode( $value ) {
	return json_encode( $value );
}

function wp_list_pluck( $list, $field ) {
	return array_column( $list, $field );
}

function wp_strip_all_tags( $text ) {
	return strip_tags( $text );
}

function wp_timezone() {
	return new DateTimeZone( wp_timezone_string() );
}

function wp_timezone_string() {
	return 'America/Denver';
}

$GLOBALS['wpdb'] = new class() {
	public $prefix     = 'wp_';
	public $last_error = '';
	public function prepare( $sql ) {
		return $sql;
	}
	public function get_results() {
		return array();
	}
};
