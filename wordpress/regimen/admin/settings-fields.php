<?php
/**
 * The simple fields of the settings page. Hours, services and clinicians are lists: see settings-lists.php.
 *
 * @package Regimen
 */

defined( 'ABSPATH' ) || exit;

/** By section: name => array( label, kind, description ). */
function regimen_fields() {
	return regimen_clinic_fields() + regimen_booking_fields() + regimen_message_fields();
}

/** The headings of the sections. */
function regimen_section_titles() {
	return array(
		'clinic'   => __( 'The clinic', 'regimen' ),
		'look'     => __( 'Colors', 'regimen' ),
		'crisis'   => __( 'Crisis line', 'regimen' ),
		'endpoint' => __( 'Booking', 'regimen' ),
		'form'     => __( 'Contact form', 'regimen' ),
		'texts'    => __( 'Texts', 'regimen' ),
		'prices'   => __( 'Prices', 'regimen' ),
		'messages' => __( 'Messages', 'regimen' ),
		'data'     => __( 'Data', 'regimen' ),
	);
}

function regimen_clinic_fields() {
	return array(
		'clinic' => array(
			'clinic_name'     => array( __( 'Clinic name', 'regimen' ), 'text', __( 'As patients know it. It is all that a calendar file says. Empty: the name of this site.', 'regimen' ) ),
			'phone'           => array( __( 'Phone', 'regimen' ), 'text', __( 'Shown wherever something cannot be done online.', 'regimen' ) ),
			'protocol'        => array( __( 'Schedule', 'regimen' ), 'choice:protocol', __( 'The published schedule that this clinic usually follows.', 'regimen' ) ),
			'other_protocols' => array( __( 'Other schedules', 'regimen' ), 'choices:protocol', __( 'Offered besides: visitors are asked for the form of treatment.', 'regimen' ) ),
			'protocol_src'    => array( __( 'Your own schedule', 'regimen' ), 'url', __( 'The address of a JSON file with it. It wins over the schedules above.', 'regimen' ) ),
			'reviewer'        => array( __( 'Reviewed by', 'regimen' ), 'text', __( 'The clinician who has checked the schedule.', 'regimen' ) ),
			'reviewed_on'     => array( __( 'Reviewed on', 'regimen' ), 'date', '' ),
		),
		'look'   => array(
			'accent'    => array( __( 'Accent color', 'regimen' ), 'color', __( 'A color such as #0a6e6a. Empty: the widget’s own.', 'regimen' ) ),
			'on_accent' => array( __( 'Text on the accent color', 'regimen' ), 'color', __( 'Empty: black or white, whichever can be read better.', 'regimen' ) ),
		),
		'crisis' => array(
			'country'      => array( __( 'Country', 'regimen' ), 'choice:country', __( 'Its crisis line is shown. For another country, write a text and a phone number.', 'regimen' ) ),
			'crisis_text'  => array( __( 'Crisis text', 'regimen' ), 'text', __( 'In place of the text for the country.', 'regimen' ) ),
			'crisis_phone' => array( __( 'Crisis phone', 'regimen' ), 'text', '' ),
		),
	);
}

function regimen_booking_fields() {
	return array(
		'endpoint' => array(
			'endpoint'      => array( __( 'Your own endpoint', 'regimen' ), 'url', __( 'Leave empty to book on this site, with the hours, services and clinicians below. With an address, this site takes no bookings.', 'regimen' ) ),
			'endpoint_service' => array( __( 'A visit there', 'regimen' ), 'text', __( 'Only with your own endpoint: the code that it has for a visit.', 'regimen' ) ),
			'endpoint_consult' => array( __( 'A consultation there', 'regimen' ), 'text', __( 'Only with your own endpoint: its code for a consultation. Empty: not offered.', 'regimen' ) ),
			'commit'        => array( __( 'What is booked', 'regimen' ), 'choice:commit', '' ),
			'chairs'        => array( __( 'Treatment chairs', 'regimen' ), 'number:0:200', __( 'How many visits can take place at once. 0: as many as there are clinicians.', 'regimen' ) ),
			'bookable_days' => array( __( 'Days ahead', 'regimen' ), 'number:1:730', __( 'How far ahead times are offered.', 'regimen' ) ),
			'notice_hours'  => array( __( 'Notice in hours', 'regimen' ), 'number:0:720', __( 'Times that begin sooner are not offered.', 'regimen' ) ),
			'hold_minutes'  => array( __( 'Hold in minutes', 'regimen' ), 'number:1:120', __( 'How long times are kept while someone fills in the form.', 'regimen' ) ),
		),
		'form'     => array(
			'fields'  => array( __( 'Fields of the contact form', 'regimen' ), 'plain', __( 'Such as: name email phone? birth-date?; heard: How did you hear about us?', 'regimen' ) ),
			'consent' => array( __( 'Consent', 'regimen' ), 'plain', __( 'Such as: privacy@2026-03: I have read the [privacy notice](/privacy)', 'regimen' ) ),
		),
	);
}

function regimen_messages_help() {
	/* translators: %s: an address */
	return sprintf( __( 'In place of the widget’s, one a line: the name of a message, a colon, your words. Such as shared.back: Go back. All names are at %s.', 'regimen' ), plugins_url( 'assets/messages.json', REGIMEN_FILE ) );
}

function regimen_message_fields() {
	return array(
		'texts'    => array(
			'before_booking_text' => array( __( 'Above the last step', 'regimen' ), 'words', __( 'Your terms: when to cancel, what to bring. Links may be written in HTML.', 'regimen' ) ),
			'before_visit_text'   => array( __( 'Before the visit', 'regimen' ), 'words', __( 'On the confirmation: what to bring, whether to eat, who drives.', 'regimen' ) ),
			'after_booking_text'  => array( __( 'After booking', 'regimen' ), 'words', __( 'At the end of the confirmation: what happens next.', 'regimen' ) ),
			'cost_text'           => array( __( 'About the cost', 'regimen' ), 'words', __( 'On the plan.', 'regimen' ) ),
			'health_list'         => array( __( 'Talk to us first', 'regimen' ), 'lines', __( 'Conditions that call for a talk before treatment, one a line, in place of the widget’s own list. Have your medical lead write it.', 'regimen' ) ),
			'own_messages'        => array( __( 'Other words', 'regimen' ), 'messages', regimen_messages_help() ),
		),
		'prices'   => array(
			'price_session' => array( __( 'Price of a session', 'regimen' ), 'price', __( 'Empty: no costs are shown.', 'regimen' ) ),
			'price_consult' => array( __( 'Price of a consultation', 'regimen' ), 'price', '' ),
			'currency'      => array( __( 'Currency', 'regimen' ), 'currency', __( 'A code such as USD.', 'regimen' ) ),
		),
		'messages' => array(
			'notify'       => array( __( 'Tell this address', 'regimen' ), 'email', __( 'Patients’ answers go there too. Empty: the site’s administrator. Messages name no patient.', 'regimen' ) ),
			'patient_text' => array( __( 'In the patient’s message', 'regimen' ), 'lines', __( 'What to bring, how to get home. Do not name the treatment: mail is not private.', 'regimen' ) ),
		),
		'data'     => array(
			'retention_days'      => array( __( 'Forget people after', 'regimen' ), 'number:0:36500', __( 'Days after the last appointment. 0: never.', 'regimen' ) ),
			'delete_on_uninstall' => array( __( 'Delete everything', 'regimen' ), 'checkbox', __( 'When the plugin is deleted, delete the bookings too.', 'regimen' ) ),
		),
	);
}
