import {expect} from '@open-wc/testing';
import type {LostSession} from '../../../../src/booking/booking-outcome.ts';
import {suggestedSlots} from '../../../../src/elements/calendar/desk/suggested-slots.ts';
import {aSlot, march} from '../../../support/a-slot.ts';

const known = aSlot({date: march(4), resource: 'Ada'});
const newer = aSlot({date: march(5)});

describe('suggestedSlots', () => {
  it('knows with whom a time is that was loaded, and takes one that is newer as the endpoint gives it', () => {
    expect(suggestedSlots([lostWith(known), lostWith(newer)], [known])).to.deep.equal([known, {id: newer.id, start: newer.start, end: newer.end}]);
  });

  it('is empty where the endpoint offers nothing', () => {
    expect(suggestedSlots([{...lostWith(known), alternatives: []}], [known])).to.deep.equal([]);
  });
});

function lostWith({id, start, end}: typeof known): LostSession {
  return {index: 0, slotId: 'lost', reason: 'taken', alternatives: [{slotId: id, start, end}]};
}
