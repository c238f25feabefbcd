import {pageAttributes, type PageAttributes} from '../page-attributes.ts';
import type {AttributeDefaults} from '../text-attributes.ts';

/** What a page writes on `<regimen-calendar>`, and on `<regimen-scheduler>` too. */
export interface BookingAttributes extends PageAttributes {
  /** Base address of the clinic's endpoint; free times and bookings are below it. */
  endpoint: string;
  /** Address of the free times, when it is not below the endpoint. */
  availabilitySrc: string;
  /** Address that bookings are posted to, when it is not below the endpoint. */
  bookingUrl: string;
  /** Address that requests for a course are posted to, when it is not below the endpoint. */
  requestUrl: string;
  /** The endpoint's neutral code for a visit. */
  service: string;
  /** The endpoint's neutral code for a consultation; without it none is offered. */
  consultationService: string;
  /** Free times of this place only. */
  location: string;
  /** `all` books every session, `first-two` two of them and the rest after a review, `consultation` only a first talk, `request` sends wishes in place of times. */
  commit: string;
  /** When the clinic is open, `mon-fri 9:00-17:00; sat 9:00-13:00`: for requests, which choose no time. */
  hours: string;
  /** What the contact form asks for: `name email phone` unless given. As a property also a list of fields. */
  fields: string | readonly object[];
  /** What people agree to, with its version: `privacy@2026-03: I have read the [privacy notice](/privacy)`. As a property also an object or a list. */
  consent: string | object | readonly object[];
  /** Proof from your own check against robots; set it as a property when it comes. It is sent with the booking. */
  token: string;
}

/** What a page writes on `<regimen-calendar>`. */
export interface CalendarAttributes extends BookingAttributes {
  /** How many sessions to book when there is no plan. */
  sessions: string;
  /** Fewest days between two sessions when there is no plan. */
  minGap: string;
  /** Most days between two sessions when there is no plan. */
  maxGap: string;
  /** Days that all sessions must fit into when there is no plan. */
  withinDays: string;
  /** Id of the `<regimen-calculator>` whose plan is booked. */
  planFrom: string;
}

export const bookingAttributes: AttributeDefaults<BookingAttributes> = {
  ...pageAttributes, endpoint: '', availabilitySrc: '', bookingUrl: '', requestUrl: '', service: '', consultationService: '', location: '', commit: '', hours: '',
  fields: '', consent: '', token: '',
};

export const calendarAttributes: AttributeDefaults<CalendarAttributes> = {...bookingAttributes, sessions: '', minGap: '', maxGap: '', withinDays: '', planFrom: ''};
