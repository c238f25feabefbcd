import {expect} from '@open-wc/testing';
import {filterLists, filterSlots, slotNames, type SlotFilter} from '../../../../src/elements/calendar/times/slot-filter.ts';
import type {Slot} from '../../../../src/schedule/slot.ts';
import {aSlot} from '../../../support/a-slot.ts';

const ito = {id: 'i', name: 'Dr. Ito'};
const abel = {id: 'a', name: 'Dr. Abel'};
const main = {id: 'm', name: 'Main Street'};
const slots: readonly Slot[] = [
  {...aSlot({id: '1'}), resource: ito, location: main},
  {...aSlot({id: '2'}), resource: abel, location: main},
  {...aSlot({id: '3'}), resource: {id: 'nameless'}},
];

describe('The filter by clinician and place', () => {
  it('lists everyone with a name once, by the alphabet', () => {
    expect(slotNames([...slots, ...slots])).to.deep.equal({resource: [abel, ito], location: [main]});
  });

  it('lets all slots through that fit, and does not copy them where any will do', () => {
    const ids = (filter: SlotFilter) => filterSlots(slots, filter).map(({id}) => id);
    expect([ids({resource: 'i'}), ids({location: 'm'}), ids({resource: 'a', location: 'm'}), ids({resource: 'a', location: 'x'})]).to.deep.equal([['1'], ['1', '2'], ['2'], []]);
    expect(filterSlots(slots, {})).to.equal(slots);
  });

  it('is offered only for what there are several of', () => {
    const lists = filterLists(slotNames(slots), {resource: 'i'}, () => undefined);
    expect(lists.map(({label, chosen, options}) => [label, chosen, options.map((option) => option.label)])).to.deep.equal([
      ['With', 'i', ['Anyone who is free', 'Dr. Abel', 'Dr. Ito']],
    ]);
  });

  it('lets go of a name when any is picked', () => {
    const changes: SlotFilter[] = [];
    const [list] = filterLists(slotNames(slots), {}, (change) => changes.push(change));
    list?.onPick('a');
    list?.onPick('');
    expect(changes).to.deep.equal([{resource: 'a'}, {resource: undefined}]);
  });
});
