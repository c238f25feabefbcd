import {pageAttributes, type PageAttributes} from '../page-attributes.ts';
import type {AttributeDefaults} from '../text-attributes.ts';

/** What a page writes on `<regimen-calendar>`, and on `<regimen-scheduler>` too. */
export interface BookingAttributes extends PageAttributes {
  /** Base address of the clinic's endpoint: free times at `/availability`, bookings at `/bookings` and requests at `/requests` below it. */
  endpoint: string;
  /** Address of the free times, when it is not below the endpoint. */
  availabilitySrc: string;
  /** Address that bookings are posted to, when it is not below the endpoint. */
  bookingUrl: string;
  /** Address that requests for a course are posted to, when it is not below the endpoint. With nothing but this address the calendar takes requests only. */
  requestUrl: string;
  /** The endpoint's code for a visit. Choose a neutral one: it is sent with the booking. */
  service: string;
  /** The endpoint's code for a consultation, as neutral. Without it none is offered. */
  consultationService: string;
  /** Free times of this place only. */
  location: string;
  /**
   * What is booked at once: `all` sessions, the `first-two` and the rest after a review, only a first talk (`consultation`), or nothing
   * yet (`request` sends wishes in place of times).
   * @default 'all'
   */
  commit: 'all' | 'first-two' | 'consultation' | 'request' | '';
  /** When the clinic is open, `mon-fri 9:00-17:00; sat 9:00-13:00`: for requests, which choose no time. */
  hours: string;
  /**
   * What the contact form asks for, with a `?` behind what may stay empty and fields of your own: `name email phone? birth-date; referral-code?: Referral code`.
   * As a property also a list of fields.
   * @default 'name email phone'
   */
  fields: string | readonly object[];
  /** What people agree to, with its version: `privacy@2026-03: I have read the [privacy notice](/privacy)`. As a property also an object, or a list of them. */
  consent: string | object | readonly object[];
  /** Proof from your own check against robots; set it as a property when it comes. It is sent with the booking. */
  token: string;
}

/** What a page writes on `<regimen-calendar>`. */
export interface CalendarAttributes extends BookingAttributes {
  /**
   * How many sessions to book when there is no plan.
   * @default '1'
   */
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
