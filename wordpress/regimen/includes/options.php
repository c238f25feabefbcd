<?php
/**
 * What the clinic has set, in one option.
 *
 * @package Regimen
 */

defined( 'ABSPATH' ) || exit;

const REGIMEN_WEEKDAYS = array( 'mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun' );

/** Everything that can be set, with the value it has until then. */
function regimen_defaults() {
	return array(
		'endpoint'             => '',
		'endpoint_service'     => '',
		'endpoint_consult'     => '',
		'protocol'             => 'standard-iv',
		'other_protocols'      => array(),
		'protocol_src'         => '',
		'clinic_name'          => '',
		'phone'                => '',
		'country'              => 'US',
		'crisis_text'          => '',
		'crisis_phone'         => '',
		'reviewer'             => '',
		'reviewed_on'          => '',
		'accent'               => '',
		'on_accent'            => '',
		'commit'               => 'all',
		'cost_text'            => '',
		'before_booking_text'  => '',
		'before_visit_text'    => '',
		'after_booking_text'   => '',
		'health_list'          => '',
		'own_messages'         => '',
		'hours'                => array_merge( array_fill_keys( array( 'mon', 'tue', 'wed', 'thu', 'fri' ), '09:00-12:00, 13:00-17:00' ), array_fill_keys( array( 'sat', 'sun' ), '' ) ),
		'closures'             => array(),
		'services'             => array(
			array(
				'id'      => 'visit',
				'name'    => __( 'Visit', 'regimen' ),
				'minutes' => 120,
				'every'   => 60,
				'chair'   => true,
			),
			array(
				'id'      => 'consultation',
				'name'    => __( 'Consultation', 'regimen' ),
				'minutes' => 30,
				'every'   => 30,
				'chair'   => false,
			),
		),
		'clinicians'           => array(
			array(
				'id'       => 'team',
				'name'     => __( 'Our team', 'regimen' ),
				'weekdays' => REGIMEN_WEEKDAYS,
			),
		),
		'chairs'               => 1,
		'bookable_days'        => 120,
		'notice_hours'         => 12,
		'hold_minutes'         => 10,
		'notify'               => '',
		'patient_text'         => '',
		'fields'               => '',
		'consent'              => '',
		'price_session'        => '',
		'price_consult'        => '',
		'currency'             => '',
		'retention_days'       => 0,
		'delete_on_uninstall'  => false,
		'consultation_service' => 'consultation',
		'service'              => 'visit',
	);
}

/** The settings, or one of them. */
function regimen_options( $name = null ) {
	$options = array_merge( regimen_defaults(), (array) get_option( 'regimen', array() ) );
	return null === $name ? $options : $options[ $name ];
}

/** The clinic's name as patients know it. */
function regimen_clinic_name() {
	$name = regimen_options( 'clinic_name' );
	return '' === $name ? wp_specialchars_decode( get_bloginfo( 'name' ), ENT_QUOTES ) : $name;
}

/** The service with this code, or null. */
function regimen_service( $id ) {
	return regimen_with_id( regimen_options( 'services' ), $id );
}

/** The clinician with this code, or null. */
function regimen_clinician( $id ) {
	return regimen_with_id( regimen_options( 'clinicians' ), $id );
}

/** The name of a service, or its code when the clinic no longer has it. */
function regimen_service_name( $id ) {
	return regimen_service( $id )['name'] ?? $id;
}

/** The name of a clinician, or the code when the clinic no longer has one. */
function regimen_clinician_name( $id ) {
	return regimen_clinician( $id )['name'] ?? $id;
}

/** The member of a list with this id, or null. */
function regimen_with_id( array $members, $id ) {
	foreach ( $members as $member ) {
		if ( $member['id'] === $id ) {
			return $member;
		}
	}
	return null;
}
