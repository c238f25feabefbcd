import {expect} from '@open-wc/testing';
import {localDateOf} from '../../../src/dates/local-date.ts';
import {todayAtClinic} from '../../../src/elements/calendar/today-at-clinic.ts';
import {aSlot, march} from '../../support/a-slot.ts';
import {weeksAvailability} from '../../support/open-weeks.ts';

describe('todayAtClinic', () => {
  const mondayEveningInDenver = new Date('2026-03-03T02:00:00Z');

  it('is the clinic\u2019s day by the offset of its times, wherever the visitor is', () => {
    expect(todayAtClinic(weeksAvailability([aSlot({date: march(1)})]), mondayEveningInDenver)).to.equal('2026-03-02');
  });

  it('is the day of this device until a time is known', () => {
    expect(todayAtClinic(undefined, mondayEveningInDenver)).to.equal(localDateOf(mondayEveningInDenver));
  });
});
