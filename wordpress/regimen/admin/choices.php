<?php
/**
 * What there is to choose from, in the settings and in the editor: code => name.
 *
 * @package Regimen
 */

defined( 'ABSPATH' ) || exit;

/** The choices of a kind. */
function regimen_choices( $kind ) {
	switch ( $kind ) {
		case 'protocol':
			return regimen_protocol_names();
		case 'country':
			return regimen_country_names();
		default:
			return regimen_commit_names();
	}
}

/** The published schedules, by what they state. */
function regimen_protocol_names() {
	return array(
		'standard-iv'        => __( 'IV: 4 to 6 sessions in 2 to 3 weeks', 'regimen' ),
		'fmpm-iv'            => __( 'IV: 6 sessions in 2 to 3 weeks (Florida Medical Pain Management)', 'regimen' ),
		'mass-mind-iv'       => __( 'IV: 6 to 8 sessions in 2 to 3 weeks (Mass Mind Center)', 'regimen' ),
		'six-infusions-iv'   => __( 'IV: 6 sessions in 2 to 3 weeks, for depression too', 'regimen' ),
		'composite-iv'       => __( 'IV: all published ranges together, 4 to 8 sessions in 2 to 4 weeks', 'regimen' ),
		'weight-based-iv'    => __( 'IV by weight: no number of sessions stated', 'regimen' ),
		'weight-based-im'    => __( 'Intramuscular by weight: no number of sessions stated', 'regimen' ),
		'sublingual'         => __( 'Sublingual: no number of sessions stated', 'regimen' ),
		'esketamine'         => __( 'Esketamine nasal spray: 8 sessions in 4 weeks', 'regimen' ),
		'spravato-label-trd' => __( 'Esketamine nasal spray by its US label, for depression: 8 sessions in 4 weeks', 'regimen' ),
	);
}

/** The countries whose crisis line the widget knows. */
function regimen_country_names() {
	return array(
		'US' => __( 'United States', 'regimen' ),
		'CA' => __( 'Canada', 'regimen' ),
		'GB' => __( 'United Kingdom', 'regimen' ),
		'IE' => __( 'Ireland', 'regimen' ),
		'AU' => __( 'Australia', 'regimen' ),
		'NZ' => __( 'New Zealand', 'regimen' ),
		''   => __( 'Another country', 'regimen' ),
	);
}

function regimen_commit_names() {
	return array(
		'all'          => __( 'Every session at once', 'regimen' ),
		'first-two'    => __( 'The first two sessions, the rest after a review', 'regimen' ),
		'consultation' => __( 'Only a consultation', 'regimen' ),
		'request'      => __( 'Nothing: visitors send their wishes, and you answer', 'regimen' ),
	);
}
