import type {BookingState} from './booking-flow.ts';

/** Whether the visitor is at the choice of times: also while times that were just chosen are about to be held. */
export function isAtTimes(state: BookingState): boolean {
  return state.kind === 'choosing' || (state.kind === 'holding' && state.next === 'details' && state.hold !== 'ended' && state.changed.length === 0);
}
