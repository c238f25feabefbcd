import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {addDays, localDate} from '../../src/dates/local-date.ts';
import {windowAfter} from '../../src/protocol/interval.ts';
import {nextBooster} from '../../src/protocol/next-booster.ts';
import {maintenanceOf} from '../../src/protocol/phase.ts';
import type {Relief} from '../../src/protocol/plan.ts';
import {ourPolicy, policyBounds} from '../../src/protocol/policy.ts';
import type {MaintenancePhase, Policy} from '../../src/protocol/protocol.ts';
import {isPresetId, presets} from '../../src/protocol/presets.ts';
import {aMaintenance, allPresets} from '../support/a-protocol.ts';

function next(protocolId: string, relief?: Relief, currentIntervalDays?: number, lastSessionDate?: string) {
  if (!isPresetId(protocolId)) throw new Error(protocolId);
  return nextBooster(maintenanceOf(presets[protocolId]), {
    ...(relief && {relief}),
    ...(currentIntervalDays !== undefined && {currentIntervalDays}),
    ...(lastSessionDate !== undefined && {lastSessionDate: localDate(lastSessionDate)}),
  }, ourPolicy);
}

const returned = (days: number): Relief => ({status: 'returned', days});
const stillWell: Relief = {status: 'still-well'};

describe('nextBooster', () => {
  it('comes a little before relief ended', () => {
    expect(next('standard-iv', returned(24), 35)).to.deep.equal({status: 'plan', direction: 'sooner', next: {minDays: 17, maxDays: 24}, notices: []});
    expect(next('standard-iv', returned(49), 56).next).to.deep.equal({minDays: 42, maxDays: 49});
  });

  it('says whether that is sooner, the same or later than so far', () => {
    expect([returned(27), returned(28), returned(35), returned(36)].map((relief) => next('standard-iv', relief, 28).direction)).to.deep.equal(['sooner', 'same', 'same', 'later']);
    expect(next('standard-iv', returned(30)).direction).to.equal('start');
  });

  it('stays between the floor and the ceiling', () => {
    expect(next('standard-iv', returned(16), 28).next).to.deep.equal({minDays: 14, maxDays: 16});
    expect(next('standard-iv', returned(14), 28).next).to.deep.equal({minDays: 14, maxDays: 14});
    expect(next('standard-iv', returned(95), 120).next).to.deep.equal({minDays: 88, maxDays: 91});
    expect(next('standard-iv', returned(300), 310).next).to.deep.equal({minDays: 91, maxDays: 91});
  });

  it('asks the clinic about relief under the floor, with no interval tighter than the source’s', () => {
    expect(next('standard-iv', returned(13), 28)).to.deep.equal({
      status: 'contact-clinic', direction: 'sooner', next: {minDays: 14, maxDays: 21}, notices: ['RELIEF_SHORTER_THAN_PUBLISHED_RANGE'],
    });
    expect(next('mass-mind-iv', returned(13), 28)).to.deep.equal({status: 'contact-clinic', direction: 'sooner', notices: ['RELIEF_SHORTER_THAN_PUBLISHED_RANGE']});
    expect(next('fmpm-iv', returned(27), 30).status).to.equal('contact-clinic');
  });

  it('lengthens by a step for someone still well, two weeks or, under four weeks, one', () => {
    expect(next('standard-iv', stillWell, 42)).to.deep.equal({status: 'plan', direction: 'later', next: {minDays: 42, maxDays: 56}, notices: []});
    expect(next('mass-mind-iv', stillWell, 14).next).to.deep.equal({minDays: 14, maxDays: 21});
    expect(next('standard-iv', stillWell, 28).next).to.deep.equal({minDays: 28, maxDays: 42});
    expect(next('standard-iv', stillWell, 85).next).to.deep.equal({minDays: 85, maxDays: 91});
  });

  it('is never tighter than the floor, even for someone who was', () => {
    expect(next('standard-iv', stillWell, 5).next).to.deep.equal({minDays: 14, maxDays: 14});
  });

  it('leaves an interval at the ceiling as it is, and asks whether it is needed', () => {
    expect(next('mass-mind-iv', stillWell, 28)).to.deep.equal({status: 'plan', direction: 'same', next: {minDays: 28, maxDays: 28}, notices: [], ceilingReached: true});
  });

  it('has no date for someone well beyond the ceiling, and asks the clinic whether to go on', () => {
    expect(next('standard-iv', stillWell, 92, '2026-03-02')).to.deep.equal({status: 'contact-clinic', direction: 'same', notices: [], ceilingReached: true});
    expect(next('mass-mind-iv', stillWell, 35).next).to.equal(undefined);
  });

  it('has no date after no relief', () => {
    expect(next('standard-iv', {status: 'no-relief'}, 28, '2026-03-02')).to.deep.equal({status: 'contact-clinic', direction: 'none', notices: ['NON_RESPONSE']});
    expect(next('sublingual', {status: 'no-relief'}).notices).to.deep.equal(['NON_RESPONSE']);
  });

  it('starts at the protocol’s own interval for the unsure and for a first time', () => {
    const start = {status: 'plan', direction: 'start', next: {minDays: 28, maxDays: 56}, notices: []};
    expect([next('standard-iv'), next('standard-iv', {status: 'unsure'}, 30), next('standard-iv', stillWell)]).to.deep.equal([start, start, start]);
    expect(next('six-infusions-iv').next).to.deep.equal({minDays: 30, maxDays: 91});
  });

  it('gives dates when the day of the last session is known, by calendar months', () => {
    expect(next('standard-iv', returned(24), 35, '2026-03-02').next).to.deep.equal({minDays: 17, maxDays: 24, from: '2026-03-19', to: '2026-03-26'});
    expect(next('six-infusions-iv', undefined, undefined, '2026-01-31').next).to.deep.equal({minDays: 28, maxDays: 89, from: '2026-02-28', to: '2026-04-30'});
  });

  it('keeps to its limits whatever is answered, by any schedule that could be read', () => {
    fc.assert(fc.property(maintenances, reliefs, maybe(days), maybe(day), policies, (maintenance, relief, currentIntervalDays, lastSessionDate, policy) => {
      const input = {relief, ...(currentIntervalDays !== undefined && {currentIntervalDays}), ...(lastSessionDate !== undefined && {lastSessionDate})};
      const {status, direction, next: window, notices} = nextBooster(maintenance, input, policy);
      const {floorDays, ceilDays, tightenTo} = maintenance.adapt;
      if (relief.status === 'no-relief') expect([status, direction, window, notices]).to.deep.equal(['contact-clinic', 'none', undefined, ['NON_RESPONSE']]);
      if (window === undefined) {
        expect(status).to.equal('contact-clinic');
        return;
      }
      expect(window.minDays <= window.maxDays, 'in order').to.equal(true);
      expect(window.minDays >= floorDays || isMonthly(maintenance), 'never tighter than the source').to.equal(true);
      if (notices.includes('RELIEF_SHORTER_THAN_PUBLISHED_RANGE')) expect([status, window]).to.deep.equal(['contact-clinic', windowAfter(tightenTo!, lastSessionDate)]);
      else expect(window.maxDays <= ceilDays || isMonthly(maintenance), 'never past the ceiling').to.equal(true);
      if (relief.status === 'returned' && status === 'plan') expect(window.maxDays <= relief.days, 'before relief wears off').to.equal(true);
      if (relief.status === 'still-well' && currentIntervalDays !== undefined) expect(window.minDays >= currentIntervalDays, 'nobody well comes sooner').to.equal(true);
      expect([window.from, window.to], 'dates agree with days').to.deep.equal(lastSessionDate ? [addDays(lastSessionDate, window.minDays), addDays(lastSessionDate, window.maxDays)] : [undefined, undefined]);
    }), {numRuns: 3000});
  });
});

const days = fc.integer({min: 1, max: 365});
const day = fc.integer({min: 0, max: 4000}).map((offset) => addDays(localDate('2020-01-01'), offset));
const maybe = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(some, {nil: undefined});
const reliefs: fc.Arbitrary<Relief> = fc.oneof(days.map(returned), fc.constantFrom<Relief>(stillWell, {status: 'no-relief'}, {status: 'unsure'}));
const policies: fc.Arbitrary<Required<Policy>> = fc.record({
  returningWindowDays: fc.integer({min: policyBounds.returningWindowDays[0], max: policyBounds.returningWindowDays[1]}),
  lengtheningStepDays: fc.integer({min: policyBounds.lengtheningStepDays[0], max: policyBounds.lengtheningStepDays[1]}),
  shortLengtheningStepDays: fc.integer({min: policyBounds.shortLengtheningStepDays[0], max: policyBounds.shortLengtheningStepDays[1]}),
});

/** What the presets say, and what a clinic may write: floor, tightened interval, interval and ceiling in order. */
const maintenances: fc.Arbitrary<MaintenancePhase> = fc.oneof(
  fc.constantFrom(...allPresets.map(maintenanceOf).filter((phase) => phase !== undefined)),
  fc.uniqueArray(fc.integer({min: 1, max: 52}), {minLength: 6, maxLength: 6}).chain((weeks) => {
    const [floor = 1, from = 1, to = 1, min = 1, max = 1, ceiling = 1] = weeks.sort((one, other) => one - other);
    const tightenTo = {min: from, max: to, unit: 'week'} as const;
    return fc.boolean().map((tightens) => aMaintenance({interval: {min, max, unit: 'week'}, adapt: {floorDays: floor * 7, ceilDays: ceiling * 7, ...(tightens && {tightenTo})}}));
  }),
);

/** Calendar months have 28 to 31 days, so their windows may leave limits in days by a few. */
function isMonthly({interval, adapt}: MaintenancePhase): boolean {
  return interval.unit === 'month' || adapt.tightenTo?.unit === 'month';
}
