import {expect} from '@open-wc/testing';
import {localDate} from '../../../../src/dates/local-date.ts';
import {slotsOfService} from '../../../../src/elements/calendar/times/slots-of-service.ts';
import {aSlot} from '../../../support/a-slot.ts';
import {FakeSource} from '../../../support/fake-source.ts';
import {weeksAvailability} from '../../../support/open-weeks.ts';

const range = {start: localDate('2026-03-01'), end: localDate('2026-04-01')};
const slots = [{...aSlot(), id: 'any'}, {...aSlot(), id: 'talk', service: 'consultation'}, {...aSlot(), id: 'visit', service: 'visit'}];

async function idsFor(service: string, isVisit: boolean): Promise<string[]> {
  const result = await slotsOfService(weeksAvailability(slots), service, isVisit).load(range, {signal: new AbortController().signal});
  return result.kind === 'loaded' ? result.availability.slots.map(({id}) => id) : [result.reason];
}

describe('slotsOfService', () => {
  it('never takes a time for visits as one for a consultation', async () => {
    expect([await idsFor('visit', true), await idsFor('consultation', false)]).to.deep.equal([['any', 'visit'], ['talk']]);
  });

  it('tells a source which service is asked for, and trusts its answer', async () => {
    const source = new FakeSource();
    const loading = slotsOfService(source, 'consultation', false).load(range, {signal: new AbortController().signal});
    await source.answerAll(weeksAvailability(slots));
    const result = await loading;
    expect(source.requests.map(({service}) => service)).to.deep.equal(['consultation']);
    expect(result.kind === 'loaded' && result.availability.slots.map(({id}) => id)).to.deep.equal(['any', 'talk']);
  });

  it('says what is wrong with a source that cannot be asked', async () => {
    const result = await slotsOfService({}, 'visit', true).load(range, {signal: new AbortController().signal});
    expect(result.kind === 'failed' && result.issues?.[0]?.path).to.equal('availabilitySource');
  });
});
