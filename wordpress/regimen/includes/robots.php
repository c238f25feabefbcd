<?php
/**
 * A trap for programs that fill in every field they find. People never see it, and it holds nobody up. A site can put a check of
 * its own in its place: `regimen_captcha` gives what stands in the form, `regimen_is_genuine` judges what that has written.
 *
 * @package Regimen
 */

defined( 'ABSPATH' ) || exit;

/** What stands in the contact form: the element sends what is written into it as the `token` of a booking or a request. */
function regimen_captcha( $show ) {
	if ( 'calculator' === $show ) {
		return '';
	}
	$trap = '<div slot="captcha" hidden><textarea name="comment" tabindex="-1" autocomplete="off"></textarea></div>';
	return (string) apply_filters( 'regimen_captcha', $trap );
}

/** Why a body is not taken, or null. A request that comes again has been judged before: a check may take a token only once. */
function regimen_robot_refusal( array $body ) {
	if ( ! isset( $body['patient'] ) || null !== regimen_earlier_answer( $body ) ) {
		return null;
	}
	$token = $body['token'] ?? '';
	return apply_filters( 'regimen_is_genuine', '' === $token, $token, $body ) ? null : regimen_problem( 'about:blank', 'Not accepted', 403, 'This could not be accepted. Please call the clinic.' );
}
