import {fixture} from '@open-wc/testing';
import {html} from 'lit';
import type {AvailabilitySource} from '../../src/availability/availability-source.ts';
import {deviceAtClinic} from './device-clock.ts';
import {withoutFillTime} from './fill-time.ts';

/** What a page writes into the tag; `undefined` leaves a usual attribute out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

const usual: Attributes = {service: 'visit', 'booking-url': '/api/bookings', today: '2026-03-02', 'clinic-name': 'Northgate', phone: '+1 303 555 0142'};

/** An element that books, in a page of its own: on Monday, 2 March 2026, on a device whose clock is the clinic's, wherever the tests run. */
export async function openHost<Tag extends 'regimen-calendar' | 'regimen-scheduler'>(tag: Tag, attributes: Attributes, source: AvailabilitySource | 'endpoint', fallback: string): Promise<HTMLElementTagNameMap[Tag]> {
  deviceAtClinic();
  withoutFillTime();
  const host = document.createElement(tag);
  Object.entries({...usual, ...attributes}).forEach(([name, value]) => value !== undefined && host.setAttribute(name, value));
  host.innerHTML = fallback;
  if (source !== 'endpoint') host.availabilitySource = source;
  await fixture(html`<main>${host}</main>`);
  return host;
}
