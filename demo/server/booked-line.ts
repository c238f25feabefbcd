import {clinicDate, instant, wallTime} from '../../src/dates/instant.ts';
import {weekdayOf} from '../../src/dates/local-date.ts';
import type {BookingBody} from './bodies.ts';
import type {Booking} from './bookings.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** One line for whoever watches the server, in the clinic's time. It says when, and nothing about whom. */
export function bookedLine(booking: Booking, {service, series}: Pick<BookingBody, 'service' | 'series'>): string {
  const starts = booking.bookings.map((session) => session.start).sort((one, other) => Date.parse(one) - Date.parse(other));
  const first = starts[0] ?? '';
  const last = starts.at(-1) ?? '';
  const when = starts.length === 1 ? shortly(first) : `${shortly(first)} → ${shortly(last)}`;
  return `booked  series ${booking.seriesId.slice(0, 4)}...  ${series !== undefined && series.total > starts.length ? `${starts.length} of ${series.total}` : starts.length} ${starts.length === 1 ? 'session' : 'sessions'}  ${when} (${service})`;
}

function shortly(text: string): string {
  const start = instant(text);
  const date = clinicDate(start);
  const weekday = weekdayOf(date);
  return `${weekday.charAt(0).toUpperCase()}${weekday.slice(1)} ${Number(date.slice(8))} ${months[Number(date.slice(5, 7)) - 1] ?? ''} ${wallTime(start)}`;
}
