<?php
/**
 * The settings page.
 *
 * @package Regimen
 */

defined( 'ABSPATH' ) || exit;

add_action( 'admin_init', 'regimen_register_settings' );
add_action( 'admin_menu', 'regimen_settings_menu', 11 );
add_filter( 'plugin_action_links_' . plugin_basename( REGIMEN_FILE ), 'regimen_settings_link' );

add_action( 'admin_enqueue_scripts', 'regimen_admin_style' );

/** Lines the days of the week up. */
function regimen_admin_style() {
	wp_add_inline_style( 'forms', '.regimen-day{display:inline-block;min-inline-size:7em}.regimen-weekdays label{display:inline-block;margin-inline-end:.75em}' );
}

function regimen_register_settings() {
	register_setting(
		'regimen',
		'regimen',
		array(
			'type'              => 'array',
			'sanitize_callback' => 'regimen_sanitize_options',
		)
	);
}

function regimen_settings_menu() {
	add_submenu_page( 'regimen', __( 'Regimen settings', 'regimen' ), __( 'Settings', 'regimen' ), 'manage_options', 'regimen-settings', 'regimen_settings_page' );
}

function regimen_settings_link( $links ) {
	array_unshift( $links, sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'admin.php?page=regimen-settings' ) ), esc_html__( 'Settings', 'regimen' ) ) );
	return $links;
}

function regimen_settings_page() {
	$titles = array(
		'clinic'   => __( 'The clinic', 'regimen' ),
		'look'     => __( 'Look', 'regimen' ),
		'crisis'   => __( 'Crisis line', 'regimen' ),
		'endpoint' => __( 'Booking', 'regimen' ),
		'form'     => __( 'Contact form', 'regimen' ),
		'prices'   => __( 'Prices', 'regimen' ),
		'messages' => __( 'Messages', 'regimen' ),
		'data'     => __( 'Data', 'regimen' ),
	);
	echo '<div class="wrap"><h1>' . esc_html__( 'Regimen settings', 'regimen' ) . '</h1>';
	settings_errors( 'regimen' );
	echo '<p>' . wp_kses( __( 'Put the block “Regimen” or the shortcode <code>[regimen]</code> into a page.', 'regimen' ), array( 'code' => array() ) ) . '</p>';
	echo '<form action="options.php" method="post">';
	settings_fields( 'regimen' );
	foreach ( regimen_fields() as $section => $fields ) {
		printf( '<h2>%s</h2><table class="form-table" role="presentation">', esc_html( $titles[ $section ] ) );
		array_map( 'regimen_field_row', array_keys( $fields ), $fields );
		if ( 'endpoint' === $section ) {
			regimen_hours_rows();
			regimen_services_row();
			regimen_clinicians_row();
		}
		echo '</table>';
	}
	submit_button();
	echo '</form></div>';
}

function regimen_field_row( $name, array $field ) {
	list( $label, $kind, $description ) = $field;
	printf( '<tr><th scope="row"><label for="regimen-%1$s">%2$s</label></th><td>', esc_attr( $name ), esc_html( $label ) );
	regimen_field( $name, $kind );
	if ( '' !== $description ) {
		printf( '<p class="description" id="regimen-%s-text">%s</p>', esc_attr( $name ), esc_html( $description ) );
	}
	echo '</td></tr>';
}

function regimen_field( $name, $kind ) {
	$value                    = regimen_options( $name );
	$common                   = sprintf( 'id="regimen-%1$s" name="regimen[%1$s]" aria-describedby="regimen-%1$s-text"', esc_attr( $name ) );
	list( $kind, $min, $max ) = array_pad( explode( ':', $kind ), 3, '' );
	// phpcs:disable WordPress.Security.EscapeOutput -- $common is escaped above.
	switch ( $kind ) {
		case 'textarea':
			printf( '<textarea %s class="large-text" rows="4">%s</textarea>', $common, esc_textarea( $value ) );
			break;
		case 'checkbox':
			printf( '<input type="checkbox" %s value="1"%s>', $common, checked( $value, true, false ) );
			break;
		case 'number':
			printf( '<input type="number" %s class="small-text" min="%d" max="%d" value="%d">', $common, $min, $max, $value );
			break;
		case 'protocol':
		case 'country':
			printf( '<select %s>', $common );
			foreach ( 'country' === $kind ? array_merge( array( '' ), REGIMEN_COUNTRIES ) : REGIMEN_PROTOCOLS as $id ) {
				printf( '<option value="%1$s"%2$s>%1$s</option>', esc_attr( $id ), selected( $value, $id, false ) );
			}
			echo '</select>';
			break;
		default:
			printf( '<input type="%s" %s class="regular-text" value="%s">', in_array( $kind, array( 'url', 'email', 'date' ), true ) ? esc_attr( $kind ) : 'text', $common, esc_attr( $value ) );
	}
	// phpcs:enable
}

function regimen_hours_rows() {
	global $wp_locale;
	echo '<tr><th scope="row">' . esc_html__( 'Opening hours', 'regimen' ) . '</th><td><fieldset>';
	foreach ( REGIMEN_WEEKDAYS as $index => $day ) {
		printf(
			'<p><label><span class="regimen-day">%s</span> <input type="text" name="regimen[hours][%s]" value="%s" placeholder="09:00-12:00, 13:00-17:00"></label></p>',
			esc_html( $wp_locale->get_weekday( ( $index + 1 ) % 7 ) ),
			esc_attr( $day ),
			esc_attr( regimen_options( 'hours' )[ $day ] )
		);
	}
	printf( '<p class="description">%s</p></fieldset></td></tr>', esc_html( sprintf( /* translators: %s: a time zone */ __( 'On the clock of the site’s time zone, %s. Empty: closed.', 'regimen' ), wp_timezone_string() ) ) );
	printf(
		'<tr><th scope="row"><label for="regimen-closures">%s</label></th><td><textarea id="regimen-closures" name="regimen[closures]" rows="3" class="regular-text">%s</textarea><p class="description">%s</p></td></tr>',
		esc_html__( 'Closed days', 'regimen' ),
		esc_textarea( implode( "\n", regimen_options( 'closures' ) ) ),
		esc_html__( 'One a line, such as 2026-12-24.', 'regimen' )
	);
}

function regimen_services_row() {
	$rows = array_merge( regimen_options( 'services' ), array( array() ) );
	regimen_table_row( __( 'Services', 'regimen' ), array( __( 'Name', 'regimen' ), __( 'Minutes', 'regimen' ), __( 'Begins every (minutes)', 'regimen' ), __( 'Needs a chair', 'regimen' ) ), array_map( 'regimen_service_cells', array_keys( $rows ), $rows ) );
	foreach ( array(
		'service'              => __( 'A visit is', 'regimen' ),
		'consultation_service' => __( 'A consultation is', 'regimen' ),
	) as $name => $label ) {
		printf( '<tr><th scope="row"><label for="regimen-%1$s">%2$s</label></th><td><select id="regimen-%1$s" name="regimen[%1$s]"><option value="">—</option>', esc_attr( $name ), esc_html( $label ) );
		foreach ( regimen_options( 'services' ) as $service ) {
			printf( '<option value="%s"%s>%s</option>', esc_attr( $service['id'] ), selected( regimen_options( $name ), $service['id'], false ), esc_html( $service['name'] ) );
		}
		echo '</select></td></tr>';
	}
}

function regimen_service_cells( $index, array $service ) {
	$at = "regimen[services][$index]";
	return array(
		regimen_name_cell( $at, $service ),
		sprintf( '<input type="number" class="small-text" min="5" max="720" name="%s[minutes]" value="%s" aria-label="%s">', esc_attr( $at ), esc_attr( $service['minutes'] ?? '' ), esc_attr__( 'Minutes', 'regimen' ) ),
		sprintf( '<input type="number" class="small-text" min="5" max="720" name="%s[every]" value="%s" aria-label="%s">', esc_attr( $at ), esc_attr( $service['every'] ?? '' ), esc_attr__( 'Begins every (minutes)', 'regimen' ) ),
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
	printf( '<tr><th scope="row">%s</th><td><table class="widefat striped"><thead><tr>', esc_html( $title ) );
	foreach ( $columns as $column ) {
		printf( '<th scope="col">%s</th>', esc_html( $column ) );
	}
	echo '</tr></thead><tbody>';
	foreach ( $rows as $cells ) {
		echo '<tr><td>' . implode( '</td><td>', $cells ) . '</td></tr>'; // phpcs:ignore WordPress.Security.EscapeOutput
	}
	printf( '</tbody></table><p class="description">%s</p></td></tr>', esc_html__( 'The last row is for one more. Empty a name to take its row away.', 'regimen' ) );
}
