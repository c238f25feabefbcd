import type {AvailabilitySource} from '../../../availability/availability-source.ts';
import {checkedSource} from '../../../availability/checked-source.ts';
import type {Slot} from '../../../schedule/slot.ts';

/**
 * The source that a page has set, for one service. A source is told the service; times that name another are left out.
 * Times given as they are, which name none, are for visits: no visit is ever booked as a consultation.
 */
export function slotsOfService(source: object, service: string, isVisit: boolean): AvailabilitySource {
  const checked = checkedSource(source);
  const takesUnnamed = isVisit || 'load' in source;
  const isOfService = (slot: Slot) => (slot.service === undefined ? takesUnnamed : slot.service === service);
  return {
    load: async (range, options) => {
      const result = await checked.load(range, {...options, service});
      if (result.kind === 'failed') return result;
      return {...result, availability: {...result.availability, slots: result.availability.slots.filter(isOfService)}};
    },
  };
}
