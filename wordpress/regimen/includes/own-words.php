<?php
/**
 * The clinic's own words in the element, each in its slot.
 *
 * @package Regimen
 */

defined( 'ABSPATH' ) || exit;

const REGIMEN_WORDS_TAGS = array(
	'a'      => array( 'href' => true ),
	'strong' => array(),
	'em'     => array(),
);

/** Slots by the element that has them: slot => setting. */
const REGIMEN_SLOTS = array(
	'calculator' => array( 'cost' => 'cost_text' ),
	'calendar'   => array(
		'before-booking' => 'before_booking_text',
		'before-visit'   => 'before_visit_text',
		'after-booking'  => 'after_booking_text',
	),
);

/** All slots that have something in them, on one line, because WordPress makes paragraphs of line ends. */
function regimen_own_words( $show ) {
	$slots = REGIMEN_SLOTS[ $show ] ?? array_merge( ...array_values( REGIMEN_SLOTS ) );
	$html  = regimen_health_list();
	foreach ( $slots as $slot => $setting ) {
		$text  = regimen_options( $setting );
		$html .= '' === $text ? '' : sprintf( '<div slot="%s">%s</div>', $slot, preg_replace( '/\s*\n\s*/', '', wpautop( wp_kses( $text, REGIMEN_WORDS_TAGS ) ) ) );
	}
	return $html;
}

/** What calls for a talk first, in place of the widget's own list: one a line. */
function regimen_health_list() {
	$items = preg_split( '/\s*\n\s*/', regimen_options( 'health_list' ), -1, PREG_SPLIT_NO_EMPTY );
	return $items ? sprintf( '<ul slot="health-list"><li>%s</li></ul>', implode( '</li><li>', array_map( 'esc_html', $items ) ) ) : '';
}

/** What shows until the script has loaded, and where scripts are off: the phone that the element has. */
function regimen_fallback( $phone ) {
	if ( '' === $phone ) {
		return sprintf( '<p>%s</p>', esc_html__( 'To plan and book your visits, please contact us.', 'regimen' ) );
	}
	$link = sprintf( '<a href="tel:%s">%s</a>', esc_attr( preg_replace( '/[^\d+]/', '', $phone ) ), esc_html( $phone ) );
	/* translators: %s: a link with the clinic's phone number */
	return sprintf( '<p>%s</p>', sprintf( esc_html__( 'To plan and book your visits, please call %s.', 'regimen' ), $link ) );
}
