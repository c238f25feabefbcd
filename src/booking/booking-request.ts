import type {Instant} from '../dates/instant.ts';
import type {LocalDate} from '../dates/local-date.ts';
import type {Commit} from './commit.ts';
import type {Consent} from './contact.ts';

/** One time, named by its slot and by its moments: an endpoint may go by either and must refuse a mismatch. */
export interface SlotRef {
  readonly slotId: string;
  readonly start: Instant;
  readonly end: Instant;
}

/** Who comes, and how the clinic can reach them. */
export interface Patient {
  readonly givenName: string;
  readonly familyName: string;
  readonly email?: string;
  readonly phone?: string;
  readonly birthDate?: LocalDate;
  /** IANA name of the zone that the patient's device shows. */
  readonly timeZone?: string;
}

/** The course that the sessions of a request belong to. */
export interface Series {
  /** Sessions of the whole course, 1 to 24. */
  readonly total: number;
  /** `first-two`: the request carries two of them, and the rest follow a review. */
  readonly commit: Commit;
}

/** The body of `POST /bookings`. It has no place for answers of the calculator or a preset. */
export interface BookingRequest {
  /** A UUID. The same for each attempt to send the same request, and for no other request. */
  readonly requestId: string;
  /** The clinic's neutral code of what is booked. */
  readonly service: string;
  /** The hold that keeps the times for this patient. */
  readonly holdId?: string;
  readonly series?: Series;
  /** Proof from the clinic's own check against robots. */
  readonly token?: string;
  /** 1 to 24, in order. */
  readonly sessions: readonly SlotRef[];
  readonly patient: Patient;
  /** Answers to the clinic's own fields, by their ids. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly consents?: readonly Consent[];
}

/** One session that the endpoint has booked, at the time that was asked for. */
export interface BookedSession extends SlotRef {
  readonly id: string;
  readonly status: 'confirmed' | 'requested';
}

/** What the endpoint answers to a booking. */
export interface Booking {
  readonly requestId: string;
  readonly seriesId?: string;
  /** `confirmed` only when each session is. */
  readonly status: 'confirmed' | 'requested';
  /** In the order of the request. Fewer than were asked for only where sessions are booked one after another. */
  readonly bookings: readonly BookedSession[];
  /** The clinic's own calendar file of it. */
  readonly calendarUrl?: string;
  /** The clinic's page to change or cancel it. */
  readonly manageUrl?: string;
}
