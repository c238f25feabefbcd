<?php
/**
 * The endpoint at /wp-json/regimen/v1/. Anybody may ask for free times and book; nobody reads what others have booked.
 * No nonce: a page that a cache has kept for days must still be able to book.
 *
 * @package Regimen
 */

defined( 'ABSPATH' ) || exit;

const REGIMEN_MOST_BYTES = 65536;

add_action( 'rest_api_init', 'regimen_register_routes' );
add_filter( 'rest_post_dispatch', 'regimen_finish_answer', 10, 3 );

/** A clinic with an endpoint of its own gets no bookings here, where nobody would look for them. */
function regimen_register_routes() {
	if ( '' !== regimen_options( 'endpoint' ) ) {
		return;
	}
	regimen_route( '/availability', 'GET', 'regimen_handle_availability' );
	regimen_route( '/holds', 'POST', 'regimen_handle_hold' );
	regimen_route( '/holds/(?P<id>[^/]+)', 'PUT', 'regimen_handle_extension' );
	regimen_route( '/holds/(?P<id>[^/]+)', 'DELETE', 'regimen_handle_release' );
	regimen_route( '/bookings', 'POST', 'regimen_handle_booking' );
	regimen_route( '/bookings', 'GET', 'regimen_handle_lookup' );
	regimen_route( '/requests', 'POST', 'regimen_handle_request' );
}

function regimen_route( $path, $method, $handler ) {
	register_rest_route(
		'regimen/v1',
		$path,
		array(
			'methods'             => $method,
			'callback'            => $handler,
			'permission_callback' => '__return_true',
		)
	);
}

function regimen_handle_availability( WP_REST_Request $request ) {
	try {
		return regimen_availability( array_filter( $request->get_query_params(), 'is_string' ) );
	} catch ( Regimen_Clash $clash ) {
		return regimen_later( 503, 2 );
	}
}

function regimen_handle_hold( WP_REST_Request $request ) {
	return regimen_write( $request, 'regimen_hold_errors', 'regimen_create_hold' );
}

function regimen_handle_extension( WP_REST_Request $request ) {
	return regimen_count_request() ?? regimen_carry_out(
		function () use ( $request ) {
			return regimen_extend_hold( $request['id'] );
		}
	);
}

function regimen_handle_release( WP_REST_Request $request ) {
	return regimen_count_request() ?? regimen_carry_out(
		function () use ( $request ) {
			regimen_remove_hold( $request['id'] );
			return new WP_REST_Response( null, 204 );
		}
	);
}

function regimen_handle_booking( WP_REST_Request $request ) {
	$answer = regimen_write( $request, 'regimen_booking_errors', 'regimen_create_booking' );
	if ( $answer instanceof WP_REST_Response && 201 === $answer->get_status() ) {
		regimen_notify_of_booking( $answer->get_data()['seriesId'] );
	}
	return $answer;
}

function regimen_handle_lookup( WP_REST_Request $request ) {
	$id = $request->get_query_params()['requestId'] ?? '';
	return regimen_find_booking( is_string( $id ) ? $id : '' );
}

function regimen_handle_request( WP_REST_Request $request ) {
	$is_new = null;
	$answer = regimen_write(
		$request,
		'regimen_request_errors',
		function ( $body ) use ( &$is_new ) {
			$is_new = null === regimen_earlier_answer( $body );
			return regimen_create_request( $body );
		}
	);
	if ( $is_new && $answer instanceof WP_REST_Response ) {
		regimen_notify_of_request( strtolower( $answer->get_data()['requestId'] ) );
	}
	return $answer;
}

/** Checks the body and carries the work out. */
function regimen_write( WP_REST_Request $request, $check, callable $work ) {
	$refusal = regimen_count_request() ?? regimen_body_refusal( $request, $check );
	return $refusal ?? regimen_carry_out(
		function () use ( $work, $request ) {
			return $work( $request->get_json_params() );
		}
	);
}

/** What is wrong with the body of a request, or null. */
function regimen_body_refusal( WP_REST_Request $request, $check ) {
	if ( strlen( $request->get_body() ) > REGIMEN_MOST_BYTES ) {
		return regimen_problem( 'about:blank', 'Too much', 413, 'The request is longer than 64 KB.' );
	}
	$body = $request->get_json_params();
	if ( ! is_array( $body ) ) {
		return regimen_problem( 'about:blank', 'Not JSON', $request->is_json_content_type() ? 400 : 415, 'The request must be JSON.' );
	}
	$errors = $check( $body );
	return $errors ? regimen_invalid( $errors ) : regimen_robot_refusal( $body );
}

/** Every answer of ours is fresh unless it says otherwise, and every refusal a problem document. */
function regimen_finish_answer( $response, $server, WP_REST_Request $request ) {
	if ( 0 !== strpos( $request->get_route(), '/regimen/v1/' ) || ! $response instanceof WP_HTTP_Response ) {
		return $response;
	}
	$response->header( 'Cache-Control', $response->get_headers()['Cache-Control'] ?? 'no-store' );
	$response->header( 'Access-Control-Expose-Headers', 'Retry-After, Location' );
	if ( $response->get_status() < 400 ) {
		return $response;
	}
	$problem = regimen_problem_of( $response );
	$response->set_data( $problem );
	$response->header( 'Content-Type', 'application/problem+json; charset=UTF-8' );
	if ( isset( $problem['retryAfter'] ) ) {
		$response->header( 'Retry-After', (string) $problem['retryAfter'] );
	}
	return $response;
}

/** Our own problems come with their members; WordPress's have a code, a message and a status. */
function regimen_problem_of( WP_HTTP_Response $response ) {
	$data = $response->get_data();
	if ( isset( $data['data']['type'], $data['data']['title'] ) ) {
		return $data['data'];
	}
	return array(
		'type'   => 'about:blank',
		'title'  => get_status_header_desc( $response->get_status() ),
		'status' => $response->get_status(),
		'detail' => is_string( $data['message'] ?? null ) ? wp_strip_all_tags( $data['message'] ) : '',
	);
}
