<?php
/**
 * The settings page.
 *
 * @package Regimen
 */

defined( 'ABSPATH' ) || exit;

add_action( 'admin_init', 'regimen_register_settings' );
add_action( 'admin_menu', 'regimen_settings_menu', 11 );
add_action( 'admin_enqueue_scripts', 'regimen_admin_style' );
add_filter( 'plugin_action_links_' . plugin_basename( REGIMEN_FILE ), 'regimen_settings_link' );

/** What WordPress's own style sheet has nothing for. On phones its lists fold all columns but the first, and tables of fields need their labels. */
const REGIMEN_ADMIN_STYLE = '.regimen-day{display:inline-block;min-inline-size:7em}.regimen-weekdays label{display:inline-block;margin-inline-end:.75em;white-space:nowrap}
.form-table .regimen-stacked thead th{inline-size:auto;padding:8px 10px}.regimen-more summary{cursor:pointer}.regimen-more p{margin:.25em 0}.regimen-folded{display:none}
@media(max-width:782px){.regimen-folded{display:block}.regimen-stacked thead{display:none}.regimen-stacked tbody td{display:block;padding:4px 10px}.regimen-stacked td[data-colname]::before{content:attr(data-colname);display:block}}';

/** WordPress's picker, whose button says which color it is for. */
const REGIMEN_COLOR_SCRIPT = 'jQuery( function( $ ) { $( ".regimen-color" ).wpColorPicker().each( function() {
	var button = $( this ).closest( ".wp-picker-container" ).find( ".wp-color-result" );
	button.attr( "aria-label", button.text() + ": " + $( this.form ).find( "label[for=" + this.id + "]" ).text() );
} ); } );';

function regimen_admin_style( $page ) {
	if ( false === strpos( $page, 'regimen' ) ) {
		return;
	}
	wp_add_inline_style( 'forms', REGIMEN_ADMIN_STYLE );
	if ( false !== strpos( $page, 'regimen-settings' ) ) {
		wp_enqueue_style( 'wp-color-picker' );
		wp_enqueue_script( 'wp-color-picker' );
		wp_add_inline_script( 'wp-color-picker', REGIMEN_COLOR_SCRIPT );
	}
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
	echo '<div class="wrap"><h1>' . esc_html__( 'Regimen settings', 'regimen' ) . '</h1>';
	settings_errors();
	echo '<p>' . wp_kses( __( 'Put the block “Regimen” or the shortcode <code>[regimen]</code> into a page.', 'regimen' ), array( 'code' => array() ) ) . '</p>';
	echo '<form action="options.php" method="post">';
	settings_fields( 'regimen' );
	array_map( 'regimen_settings_section', regimen_section_titles(), array_keys( regimen_section_titles() ) );
	submit_button();
	echo '</form></div>';
}

function regimen_settings_section( $title, $section ) {
	printf( '<h2>%s</h2><table class="form-table" role="presentation">', esc_html( $title ) );
	$fields = regimen_fields()[ $section ];
	array_map( 'regimen_field_row', array_keys( $fields ), $fields );
	if ( 'endpoint' === $section ) {
		regimen_hours_rows();
		regimen_services_row();
		regimen_clinicians_row();
	}
	echo '</table>';
}

function regimen_field_row( $name, array $field ) {
	list( $label, $kind, $description ) = $field;
	if ( 0 === strpos( $kind, 'choices:' ) ) {
		printf( '<tr><th scope="row">%s</th><td>', esc_html( $label ) );
		regimen_choices_field( $name, substr( $kind, 8 ), $label );
	} else {
		printf( '<tr><th scope="row"><label for="regimen-%s">%s</label></th><td>', esc_attr( $name ), esc_html( $label ) );
		regimen_field( $name, $kind, '' !== $description );
	}
	if ( '' !== $description ) {
		printf( '<p class="description" id="regimen-%s-text">%s</p>', esc_attr( $name ), esc_html( $description ) );
	}
	echo '</td></tr>';
}

function regimen_field( $name, $kind, $is_described ) {
	$value                    = regimen_options( $name );
	$common                   = sprintf( 'id="regimen-%1$s" name="regimen[%1$s]"', esc_attr( $name ) ) . ( $is_described ? sprintf( ' aria-describedby="regimen-%s-text"', esc_attr( $name ) ) : '' );
	list( $kind, $min, $max ) = array_pad( explode( ':', $kind ), 3, '' );
	// phpcs:disable WordPress.Security.EscapeOutput -- $common is escaped above.
	switch ( $kind ) {
		case 'lines':
		case 'messages':
		case 'words':
			printf( '<textarea %s class="large-text" rows="4">%s</textarea>', $common, esc_textarea( $value ) );
			break;
		case 'checkbox':
			printf( '<input type="hidden" name="regimen[%s]" value=""><input type="checkbox" %s value="1"%s>', esc_attr( $name ), $common, checked( $value, true, false ) );
			break;
		case 'number':
			printf( '<input type="number" %s class="small-text" min="%d" max="%d" value="%d">', $common, $min, $max, $value );
			break;
		case 'choice':
			printf( '<select %s>', $common );
			foreach ( regimen_choices( $min ) as $code => $title ) {
				printf( '<option value="%s"%s>%s</option>', esc_attr( $code ), selected( $value, $code, false ), esc_html( $title ) );
			}
			echo '</select>';
			break;
		case 'color':
			printf( '<input type="text" %s class="regimen-color" value="%s">', $common, esc_attr( $value ) );
			break;
		default:
			printf( '<input type="%s" %s class="%s" value="%s">', in_array( $kind, array( 'url', 'email', 'date' ), true ) ? esc_attr( $kind ) : 'text', $common, 'plain' === $kind ? 'large-text' : 'regular-text', esc_attr( $value ) );
	}
	// phpcs:enable
}

/** A box for each choice. The hidden field says that none is ticked. */
function regimen_choices_field( $name, $kind, $label ) {
	printf( '<fieldset aria-describedby="regimen-%1$s-text"><legend class="screen-reader-text">%2$s</legend><input type="hidden" name="regimen[%1$s][]" value="">', esc_attr( $name ), esc_html( $label ) );
	foreach ( regimen_choices( $kind ) as $code => $title ) {
		printf( '<label><input type="checkbox" name="regimen[%s][]" value="%s"%s> %s</label><br>', esc_attr( $name ), esc_attr( $code ), checked( in_array( $code, regimen_options( $name ), true ), true, false ), esc_html( $title ) );
	}
	echo '</fieldset>';
}
