<?php
/**
 * Plugin Name: Regimen
 * Description: Lets patients plan and book a whole course of treatment on your own site: a block, a shortcode, and a built-in booking endpoint.
 * Version: 0.1.0
 * Requires at least: 6.5
 * Requires PHP: 7.4
 * License: GPL-2.0-or-later
 * License URI: https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain: regimen
 * Domain Path: /languages
 *
 * @package Regimen
 */

defined( 'ABSPATH' ) || exit;

define( 'REGIMEN_VERSION', '0.1.0' );
define( 'REGIMEN_FILE', __FILE__ );
define( 'REGIMEN_DIR', plugin_dir_path( __FILE__ ) );

foreach ( array( 'translations', 'options', 'roles', 'transactions', 'schema', 'clinic-time', 'problems', 'checks', 'opening-hours', 'occupancy', 'idempotency', 'availability', 'chosen-slots', 'hold-limits', 'holds', 'bookings', 'requests', 'rate-limit', 'robots', 'mail', 'rest', 'attributes', 'own-words', 'own-messages', 'contrast', 'element', 'patient-data', 'wishes', 'privacy', 'retention' ) as $regimen_part ) {
	require REGIMEN_DIR . "includes/$regimen_part.php";
}
if ( is_admin() ) {
	foreach ( array( 'choices', 'settings-fields', 'settings-values', 'settings-lists', 'settings-tables', 'settings', 'editor', 'cells', 'booking-actions', 'requests-list', 'bookings-page', 'export' ) as $regimen_part ) {
		require REGIMEN_DIR . "admin/$regimen_part.php";
	}
}

register_activation_hook( __FILE__, 'regimen_activate' );
register_deactivation_hook( __FILE__, 'regimen_deactivate' );
