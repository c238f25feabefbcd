<?php
/**
 * What the block's settings in the editor offer to choose from.
 *
 * @package Regimen
 */

defined( 'ABSPATH' ) || exit;

add_action( 'enqueue_block_editor_assets', 'regimen_offer_choices' );

/** Hands it to block/edit.js as `regimenChoices`. */
function regimen_offer_choices() {
	$handle = generate_block_asset_handle( 'regimen/scheduler', 'editorScript' );
	wp_add_inline_script( $handle, sprintf( 'var regimenChoices = %s;', wp_json_encode( regimen_editor_choices(), JSON_HEX_TAG ) ), 'before' );
}

/** Lists of `value` and `label` by attribute. The services of another endpoint are not known here, so their codes are written. */
function regimen_editor_choices() {
	$choices = array_combine( array( 'protocol', 'country', 'commit' ), array_map( 'regimen_choices', array( 'protocol', 'country', 'commit' ) ) );
	if ( '' === regimen_options( 'endpoint' ) ) {
		$choices['service']              = wp_list_pluck( regimen_options( 'services' ), 'name', 'id' );
		$choices['consultation-service'] = $choices['service'];
	}
	return array_map( 'regimen_choice_list', $choices );
}

function regimen_choice_list( array $names ) {
	$list = array();
	foreach ( array_diff_key( $names, array( '' => true ) ) as $value => $label ) {
		$list[] = array(
			'value' => (string) $value,
			'label' => $label,
		);
	}
	return $list;
}
