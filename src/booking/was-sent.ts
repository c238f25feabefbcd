import type {BookingState} from './booking-flow.ts';

/** Whether the clinic may have the booking. */
export function wasSent({kind}: BookingState): boolean {
  return kind === 'submitting' || kind === 'confirmed' || kind === 'requested' || kind === 'unknown';
}
