import type {LostSession} from '../../../booking/booking-outcome.ts';
import type {Slot} from '../../../schedule/slot.ts';

/** The times that the endpoint offers in place of lost ones, as slots of the free times where those know them: there they say with whom. */
export function suggestedSlots(lost: readonly LostSession[], free: readonly Slot[]): readonly Slot[] {
  const offered = lost.flatMap(({alternatives}) => alternatives);
  if (offered.length === 0) return [];
  const known = new Map(free.map((slot) => [slot.id, slot]));
  return offered.map(({slotId: id, start, end}) => known.get(id) ?? {id, start, end});
}
