import {expect} from '@open-wc/testing';
import {offeredWishes} from '../../../../src/elements/calendar/course/offered-wishes.ts';
import {aSlot, march} from '../../../support/a-slot.ts';

describe('offeredWishes', () => {
  it('offers only days and times at which something is free', () => {
    expect(offeredWishes([aSlot({date: march(4), time: '17:00'}), aSlot({date: march(1)}), aSlot({date: march(8)})])).to.deep.equal({weekdays: ['tue', 'fri'], times: ['morning', 'evening'], hasSeveralClinicians: false});
  });

  it('knows whether there is more than one clinician', () => {
    expect(offeredWishes([aSlot({resource: 'Ada'}), aSlot({resource: 'Ben'})]).hasSeveralClinicians).to.equal(true);
  });
});
