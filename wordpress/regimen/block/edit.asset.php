<?php
/**
 * What block/edit.js needs, as WordPress's build tool would list it.
 *
 * @package Regimen
 */

defined( 'ABSPATH' ) || exit;

return array(
	'dependencies' => array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n' ),
	'version'      => REGIMEN_VERSION,
);
