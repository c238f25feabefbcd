<?php
/**
 * Plugin Name: Harness of the tests
 * Keeps mail in a file and WordPress off the network, and lets a test set the clock.
 */

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
		$file = REGIMEN_TEST_SITE . '/now';
		return file_exists( $file ) ? (int) file_get_contents( $file ) : $now;
	}
);
add_filter(
	'regimen_writes_per_minute',
	function ( $limit ) {
		$file = REGIMEN_TEST_SITE . '/limit';
		return file_exists( $file ) ? (int) file_get_contents( $file ) : 10000;
	}
);
add_filter(
	'regimen_times_held_at_once',
	function ( $limit ) {
		$file = REGIMEN_TEST_SITE . '/held-at-once';
		return file_exists( $file ) ? (int) file_get_contents( $file ) : $limit;
	}
);
add_filter(
	'regimen_is_genuine',
	function ( $is_genuine, $token ) {
		$file = REGIMEN_TEST_SITE . '/genuine';
		return file_exists( $file ) ? file_get_contents( $file ) === $token : $is_genuine;
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
