import type {LostSession} from '../../booking/booking-outcome.ts';
import type {Slot} from '../../schedule/slot.ts';

/** Free times with those that the endpoint offers in place of lost ones: they may be newer than what was loaded. */
export function withAlternatives(slots: readonly Slot[], lost: readonly LostSession[]): readonly Slot[] {
  const known = new Set(slots.map(({id}) => id));
  const offered = new Map(lost.flatMap(({alternatives}) => alternatives).map(({slotId: id, start, end}) => [id, {id, start, end}]));
  return [...slots, ...[...offered.values()].filter(({id}) => !known.has(id))];
}
