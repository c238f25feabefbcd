import type {BookingState} from '../../booking/booking-flow.ts';
import type {RequestState} from '../../booking/request-flow.ts';
import type {Safety} from './safety-screen.ts';

/** The step that the page is told of. Both safety questions and what they lead to have one name, so that no answer shows. */
export function stepName(place: BookingState['kind'] | RequestState['kind'] | Safety['place'], isConsultation: boolean): string {
  switch (place) {
    case 'danger': case 'crisis': case 'health': case 'flagged': case 'passed': return 'safety';
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
