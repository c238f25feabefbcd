<?php
/**
 * Who may see appointments: whoever has the capability `regimen_manage`. They are health data, so those who write the site's
 * pages do not, unless the owner says so.
 *
 * @package Regimen
 */

defined( 'ABSPATH' ) || exit;

/** Gives it to administrators, and to a role for the people at the front desk. */
function regimen_grant_capabilities() {
	add_role(
		'regimen_reception',
		__( 'Clinic reception', 'regimen' ),
		array(
			'read'           => true,
			'regimen_manage' => true,
		)
	);
	$administrators = get_role( 'administrator' );
	if ( $administrators ) {
		$administrators->add_cap( 'regimen_manage' );
	}
}

/** Ends the request of somebody who may not see appointments, or whose form is not one of ours. */
function regimen_require_manager( $action ) {
	check_admin_referer( $action );
	if ( ! current_user_can( 'regimen_manage' ) ) {
		wp_die( esc_html__( 'You may not do this.', 'regimen' ), '', array( 'response' => 403 ) );
	}
}
