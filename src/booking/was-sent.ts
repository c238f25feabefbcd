import type {BookingState} from './booking-flow.ts';
import type {RequestState} from './request-flow.ts';

/** Whether the clinic may have the booking, or the request. */
export function wasSent({kind}: BookingState | RequestState): boolean {
  return sent.includes(kind);
}

const sent: readonly (BookingState | RequestState)['kind'][] = ['submitting', 'confirmed', 'requested', 'unknown', 'sending', 'sent'];
