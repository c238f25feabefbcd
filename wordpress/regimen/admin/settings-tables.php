<?php
/**
 * The lists among the settings as tables of fields.
 *
 * @package Regimen
 */

defined( 'ABSPATH' ) || exit;

function regimen_hours_rows() {
	global $wp_locale;
	printf( '<tr><th scope="row">%1$s</th><td><fieldset><legend class="screen-reader-text">%1$s</legend>', esc_html__( 'Opening hours', 'regimen' ) );
	foreach ( REGIMEN_WEEKDAYS as $index => $day ) {
		printf(
			'<p><label><span class="regimen-day">%s</span> <input type="text" name="regimen[hours][%s]" value="%s" placeholder="%s"></label></p>',
			esc_html( $wp_locale->get_weekday( ( $index + 1 ) % 7 ) ),
			esc_attr( $day ),
			esc_attr( regimen_options( 'hours' )[ $day ] ),
			esc_attr__( 'Closed', 'regimen' )
		);
	}
	printf( '<p class="description">%s</p></fieldset></td></tr>', esc_html( regimen_zone_text() ) );
	printf(
		'<tr><th scope="row"><label for="regimen-closures">%s</label></th><td><textarea id="regimen-closures" name="regimen[closures]" rows="3" class="regular-text">%s</textarea><p class="description">%s</p></td></tr>',
		esc_html__( 'Closed days', 'regimen' ),
		esc_textarea( implode( "\n", regimen_options( 'closures' ) ) ),
		esc_html__( 'One a line, such as 2026-12-24.', 'regimen' )
	);
}

/** An offset such as +00:00 never changes with the season, so times would be wrong for half of the year. */
function regimen_zone_text() {
	$zone = wp_timezone_string();
	/* translators: %s: a time zone */
	$text = sprintf( __( 'Such as 09:00-12:00, 13:00-17:00, on the clock of the site’s time zone, %s.', 'regimen' ), $zone );
	return preg_match( '/^[+-]/', $zone ) ? $text . ' ' . __( 'Please choose the clinic’s city as time zone under Settings, General: this one does not know summer time.', 'regimen' ) : $text;
}

function regimen_services_row() {
	$rows = array_merge( regimen_options( 'services' ), array( array() ) );
	regimen_table_row( __( 'Services', 'regimen' ), array( __( 'Name', 'regimen' ), __( 'Minutes', 'regimen' ), __( 'Begins every (minutes)', 'regimen' ), __( 'Needs a chair', 'regimen' ) ), array_map( 'regimen_service_cells', array_keys( $rows ), $rows ) );
	$names = wp_list_pluck( regimen_options( 'services' ), 'name', 'id' );
	regimen_choice_of_service_row( 'service', __( 'A visit is', 'regimen' ), $names );
	regimen_choice_of_service_row( 'consultation_service', __( 'A consultation is', 'regimen' ), array( '' => __( 'Not offered', 'regimen' ) ) + $names );
}

function regimen_choice_of_service_row( $name, $label, array $names ) {
	printf( '<tr><th scope="row"><label for="regimen-%1$s">%2$s</label></th><td><select id="regimen-%1$s" name="regimen[%1$s]">', esc_attr( $name ), esc_html( $label ) );
	foreach ( $names as $id => $title ) {
		printf( '<option value="%s"%s>%s</option>', esc_attr( $id ), selected( regimen_options( $name ), $id, false ), esc_html( $title ) );
	}
	echo '</select></td></tr>';
}

function regimen_service_cells( $index, array $service ) {
	$at = "regimen[services][$index]";
	return array(
		regimen_name_cell( $at, $service ),
		sprintf( '<input type="number" class="small-text" min="5" max="720" step="5" name="%s[minutes]" value="%s" aria-label="%s">', esc_attr( $at ), esc_attr( $service['minutes'] ?? '' ), esc_attr__( 'Minutes', 'regimen' ) ),
		sprintf( '<input type="number" class="small-text" min="5" max="720" step="5" name="%s[every]" value="%s" aria-label="%s">', esc_attr( $at ), esc_attr( $service['every'] ?? '' ), esc_attr__( 'Begins every (minutes)', 'regimen' ) ),
		sprintf( '<input type="checkbox" name="%s[chair]" value="1"%s aria-label="%s">', esc_attr( $at ), checked( ! empty( $service['chair'] ), true, false ), esc_attr__( 'Needs a chair', 'regimen' ) ),
	);
}

function regimen_clinicians_row() {
	$rows = array_merge( regimen_options( 'clinicians' ), array( array() ) );
	regimen_table_row( __( 'Clinicians', 'regimen' ), array( __( 'Name', 'regimen' ), __( 'Works on', 'regimen' ) ), array_map( 'regimen_clinician_cells', array_keys( $rows ), $rows ) );
}

function regimen_clinician_cells( $index, array $clinician ) {
	global $wp_locale;
	$at   = "regimen[clinicians][$index]";
	$days = '';
	foreach ( REGIMEN_WEEKDAYS as $number => $day ) {
		$days .= sprintf(
			'<label><input type="checkbox" name="%s[weekdays][]" value="%s"%s> %s</label> ',
			esc_attr( $at ),
			esc_attr( $day ),
			checked( in_array( $day, $clinician['weekdays'] ?? array(), true ), true, false ),
			esc_html( $wp_locale->get_weekday_abbrev( $wp_locale->get_weekday( ( $number + 1 ) % 7 ) ) )
		);
	}
	return array( regimen_name_cell( $at, $clinician ), "<div class=\"regimen-weekdays\">$days</div>" );
}

function regimen_name_cell( $at, array $row ) {
	return sprintf( '<input type="hidden" name="%1$s[id]" value="%2$s"><input type="text" name="%1$s[name]" value="%3$s" aria-label="%4$s">', esc_attr( $at ), esc_attr( $row['id'] ?? '' ), esc_attr( $row['name'] ?? '' ), esc_attr__( 'Name', 'regimen' ) );
}

/** Cells come escaped. The last row is empty, for one more; a row whose name is emptied goes away. */
function regimen_table_row( $title, array $columns, array $rows ) {
	printf( '<tr><th scope="row">%s</th><td><table class="widefat striped regimen-stacked"><thead><tr>', esc_html( $title ) );
	foreach ( $columns as $column ) {
		printf( '<th scope="col">%s</th>', esc_html( $column ) );
	}
	echo '</tr></thead><tbody>';
	foreach ( $rows as $cells ) {
		regimen_echo_row( $cells, $columns );
	}
	printf( '</tbody></table><p class="description">%s</p></td></tr>', esc_html__( 'The last row is for one more. Empty a name to take its row away.', 'regimen' ) );
}
