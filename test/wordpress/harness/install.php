<?php
// php install.php <site> <url> <theme>: what the installer in the browser does.
list( , $test_site, $test_url, $test_theme ) = $argv;

$_SERVER['HTTP_HOST']       = parse_url( $test_url, PHP_URL_HOST ) . ':' . parse_url( $test_url, PHP_URL_PORT );
$_SERVER['REQUEST_URI']     = '/';
$_SERVER['REQUEST_METHOD']  = 'GET';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
define( 'WP_INSTALLING', true );
require "$test_site/wp-load.php";
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'Northgate Wellness Clinic', 'admin', 'admin@clinic.example', true, '', 'password' );
update_option( 'timezone_string', 'America/Denver' );
update_option( 'permalink_structure', '/%postname%/' );
switch_theme( $test_theme );
foreach ( array( 'editor', 'author', 'subscriber' ) as $role ) {
	wp_insert_user(
		array(
			'user_login' => $role,
			'user_pass'  => 'password',
			'user_email' => "$role@clinic.example",
			'role'       => $role,
		)
	);
}
