<?php
// php run.php <site> <PHP that gives a value>: runs it in the site and prints the value as JSON.
list( , $test_site, $test_code ) = $argv;

// A network of sites wants to know which one is meant.
$_SERVER['HTTP_HOST']      = '127.0.0.1';
$_SERVER['REQUEST_URI']    = '/';
$_SERVER['REQUEST_METHOD'] = 'GET';
require "$test_site/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/plugin.php';
require_once ABSPATH . 'wp-admin/includes/misc.php';
echo wp_json_encode( eval( $test_code ) );
