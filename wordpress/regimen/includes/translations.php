<?php
/**
 * Where WordPress finds translations that lie in the plugin's own folder. Those of its language packs it finds by itself.
 *
 * @package Regimen
 */

defined( 'ABSPATH' ) || exit;

add_action( 'init', 'regimen_find_translations', 0 );

/** WordPress 6.8 and newer know from the plugin's header; older ones have to be told. Before `init` it would be too early. */
function regimen_find_translations() {
	load_plugin_textdomain( 'regimen', false, dirname( plugin_basename( REGIMEN_FILE ) ) . '/languages' );
}

/** The block's own script has been registered with its block; this says where its translations are. */
function regimen_find_script_translations() {
	wp_set_script_translations( generate_block_asset_handle( 'regimen/scheduler', 'editorScript' ), 'regimen', REGIMEN_DIR . 'languages' );
}
