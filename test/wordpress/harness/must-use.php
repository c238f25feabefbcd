<?php
/**
 * Plugin Name: Harness of the tests
 * Keeps mail in a file and WordPress off the network, and lets a test set the clock.
 */

/** What a test has written into a file of this name, or something else where there is none. */
function regimen_test_file( $name, $otherwise ) {
	$file = REGIMEN_TEST_SITE . "/$name";
	return file_exists( $file ) ? file_get_contents( $file ) : $otherwise;
}

add_filter(
	'pre_wp_mail',
	function ( $sent, $mail ) {
		$mail['from'] = apply_filters( 'wp_mail_from_name', 'WordPress' );
		file_put_contents( REGIMEN_TEST_SITE . '/mail.jsonl', wp_json_encode( $mail ) . "\n", FILE_APPEND | LOCK_EX );
		return ! file_exists( REGIMEN_TEST_SITE . '/mail-fails' );
	},
	10,
	2
);
add_filter(
	'pre_http_request',
	function ( $answer, $args, $url ) {
		if ( in_array( wp_parse_url( $url, PHP_URL_HOST ), array( '127.0.0.1', 'localhost' ), true ) ) {
			return $answer;
		}
		if ( false === strpos( $url, '/update-check/' ) ) {
			return new WP_Error( 'offline', 'There is no network in tests.' );
		}
		// As wordpress.org answers when there is nothing new.
		return array(
			'headers'  => array(),
			'cookies'  => array(),
			'filename' => null,
			'response' => array(
				'code'    => 200,
				'message' => 'OK',
			),
			'body'     => '{"plugins":[],"themes":[],"no_update":[],"translations":[],"offers":[]}',
		);
	},
	10,
	3
);
add_filter(
	'regimen_now',
	function ( $now ) {
		return (int) regimen_test_file( 'now', $now );
	}
);
add_filter(
	'regimen_writes_per_minute',
	function () {
		return (int) regimen_test_file( 'limit', 10000 );
	}
);
add_filter(
	'regimen_times_held_at_once',
	function ( $limit ) {
		return (int) regimen_test_file( 'held-at-once', $limit );
	}
);
add_filter(
	'regimen_is_genuine',
	function ( $is_genuine, $token ) {
		$genuine = regimen_test_file( 'genuine', null );
		return null === $genuine ? $is_genuine : $genuine === $token;
	},
	10,
	2
);
add_filter( 'pre_option_show_avatars', '__return_zero' );
foreach ( array( 'core', 'plugins', 'themes' ) as $what ) {
	add_filter(
		"pre_site_transient_update_$what",
		function () {
			return (object) array(
				'last_checked'    => time(),
				'version_checked' => $GLOBALS['wp_version'],
				'updates'         => array(),
				'response'        => array(),
				'translations'    => array(),
			);
		}
	);
}
