import type {BookingState} from '../../booking/booking-flow.ts';
import type {RequestState} from '../../booking/request-flow.ts';

/** The step that the page is told of, from the choice of times on. */
export function stepName(place: BookingState['kind'] | RequestState['kind'], isConsultation: boolean): string {
  switch (place) {
    case 'choosing': return isConsultation ? 'consultation' : 'times';
    case 'wishing': return 'wishes';
    case 'details': case 'invalid': return 'details';
    case 'reviewing': return 'review';
    case 'confirmed': case 'requested': return 'booked';
    case 'sent': return 'requested';
    case 'holding': case 'submitting': case 'sending': return 'submitting';
    default: return 'problem';
  }
}
