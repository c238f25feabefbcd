<?php
/**
 * How much one visitor may hold, and for how long, so that nobody can keep a clinic's calendar closed. Whoever is refused a hold
 * can still book: that ends in a name, which the clinic can call.
 *
 * @package Regimen
 */

defined( 'ABSPATH' ) || exit;

/**
 * Times that the holds of one visitor may keep at once. People who share an address count as one: eight in a waiting room
 * can each hold a course of six, or two people a course of twelve in two tabs each. The longest course has 24.
 */
const REGIMEN_HELD_AT_ONCE = 48;

/** A hold may last for so many times its length: the first, and ten more (WCAG 2.2.1) with one to spare. */
const REGIMEN_MOST_LENGTHS = 12;

/** Refuses further times to a visitor who holds, or has held, enough; null when there is room. A first hold of the day is never refused. */
function regimen_refuse_further_times( array $body ) {
	return regimen_refuse_beside_others( $body ) ?? regimen_refuse_today();
}

/** Counts for how long times are kept, on the day on which they are promised. Part of the transaction. */
function regimen_count_kept( $who, $times, $seconds ) {
	regimen_written( regimen_add_to_count( regimen_account( $who ), regimen_last_minute(), $times * $seconds ) );
}

function regimen_refuse_beside_others( array $body ) {
	$others = regimen_holds_of_visitor( $body['replaces'] ?? '' );
	$held   = array_sum( array_map( 'regimen_times_of_hold', $others ) );
	if ( array() === $others || $held + count( $body['slots'] ) <= regimen_held_at_once() ) {
		return null;
	}
	return regimen_held_enough( min( array_map( 'intval', wp_list_pluck( $others, 'expires_at' ) ) ) - regimen_now() );
}

/** A day is over for a visitor whose holds have kept the most times for as long as one hold can last, or fewer for longer. */
function regimen_refuse_today() {
	$kept = regimen_counted( regimen_account( regimen_visitor() ), regimen_last_minute() );
	$most = regimen_held_at_once() * REGIMEN_MOST_LENGTHS * regimen_hold_length();
	return $kept < $most ? null : regimen_held_enough( DAY_IN_SECONDS - regimen_now() % DAY_IN_SECONDS );
}

/** The name under which the seconds count for which times are kept, beside the requests of a minute. */
function regimen_account( $who ) {
	return hash( 'sha256', $who );
}

/** Of the day in UTC: what counts until then goes with it, and where the clinic has its midnight makes no difference to a limit. */
function regimen_last_minute() {
	return ( intdiv( regimen_now(), DAY_IN_SECONDS ) + 1 ) * DAY_IN_SECONDS / MINUTE_IN_SECONDS - 1;
}

function regimen_held_at_once() {
	return apply_filters( 'regimen_times_held_at_once', REGIMEN_HELD_AT_ONCE );
}

/** Lets one visitor's holds be made one after the other, so that each counts those before it: part of the transaction, and its first statement. */
function regimen_await_turn() {
	regimen_counted( regimen_visitor(), regimen_minute(), 'FOR UPDATE' );
}

/** When a hold ends that gets its full time again, which it cannot for ever. No hold is made shorter. */
function regimen_extended_expiry( $hold ) {
	$latest = (int) $hold->created_at + REGIMEN_MOST_LENGTHS * regimen_hold_length();
	return max( (int) $hold->expires_at, min( regimen_now() + regimen_hold_length(), $latest ) );
}

function regimen_hold_length() {
	return regimen_options( 'hold_minutes' ) * MINUTE_IN_SECONDS;
}

function regimen_holds_of_visitor( $but ) {
	global $wpdb;
	return $wpdb->get_results( $wpdb->prepare( 'SELECT slots, expires_at FROM ' . regimen_table( 'hold' ) . ' WHERE who = %s AND id <> %s', regimen_visitor(), $but ) ); // phpcs:ignore WordPress.DB
}

function regimen_times_of_hold( $hold ) {
	return count( json_decode( $hold->slots ) );
}
