import type {WrittenAttributes} from '../with-attributes.ts';
import type {CalendarAttributes} from './calendar-attributes.ts';

/** Where the calendar reads free times, holds times, and sends bookings and requests. */
export interface Addresses {
  readonly availability: string | undefined;
  readonly booking: string | undefined;
  /** Holds have no attribute of their own: they belong to an endpoint that has everything. */
  readonly holds: string | undefined;
  readonly request: string | undefined;
}

/** The addresses that a base URL stands for, each replaced by its own attribute when the page gives one. */
export function addresses(attributes: WrittenAttributes<CalendarAttributes>): Addresses {
  return {
    availability: attributes['availability-src'] ?? below(attributes.endpoint, 'availability'),
    booking: attributes['booking-url'] ?? below(attributes.endpoint, 'bookings'),
    holds: below(attributes.endpoint, 'holds'),
    request: attributes['request-url'] ?? below(attributes.endpoint, 'requests'),
  };
}

function below(endpoint: string | undefined, name: string): string | undefined {
  return endpoint === undefined ? undefined : `${endpoint.replace(/\/+$/, '')}/${name}`;
}
