<?php
/**
 * What the block shows. WordPress includes this file once for each block, so it declares nothing.
 *
 * @package Regimen
 */

defined( 'ABSPATH' ) || exit;

printf( '<div %s>%s</div>', get_block_wrapper_attributes(), regimen_element( $attributes ) ); // phpcs:ignore WordPress.Security.EscapeOutput -- Both are escaped.
