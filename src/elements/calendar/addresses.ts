import type {WrittenAttributes} from '../with-attributes.ts';
import type {CalendarAttributes} from './calendar-attributes.ts';

/** Where the calendar reads free times and sends bookings. */
export interface Addresses {
  readonly availability: string | undefined;
  readonly booking: string | undefined;
}

/** The addresses that a base URL stands for, each replaced by its own attribute when the page gives one. */
export function addresses(attributes: WrittenAttributes<CalendarAttributes>): Addresses {
  return {
    availability: attributes['availability-src'] ?? below(attributes.endpoint, 'availability'),
    booking: attributes['booking-url'] ?? below(attributes.endpoint, 'bookings'),
  };
}

function below(endpoint: string | undefined, name: string): string | undefined {
  return endpoint === undefined ? undefined : `${endpoint.replace(/\/+$/, '')}/${name}`;
}
