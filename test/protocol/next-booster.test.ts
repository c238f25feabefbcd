import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {localDate} from '../../src/dates/local-date.ts';
import {nextBooster} from '../../src/protocol/next-booster.ts';
import {maintenanceOf} from '../../src/protocol/phase.ts';
import type {Relief} from '../../src/protocol/plan.ts';
import {ourPolicy} from '../../src/protocol/policy.ts';
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
    expect(next('standard-iv', stillWell, 120).next).to.deep.equal({minDays: 120, maxDays: 120});
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

  it('never asks someone who is well to come sooner, nor anyone below the floor', () => {
    const maintenances = [...allPresets.map(maintenanceOf).filter((phase) => phase !== undefined), aMaintenance()];
    fc.assert(fc.property(fc.constantFrom(...maintenances), fc.integer({min: 1, max: 400}), fc.nat({max: 400}), (maintenance, interval, days) => {
      const well = nextBooster(maintenance, {relief: stillWell, currentIntervalDays: interval}, ourPolicy).next;
      const back = nextBooster(maintenance, {relief: returned(days), currentIntervalDays: interval}, ourPolicy).next;
      expect(well !== undefined && well.minDays >= interval && well.maxDays >= well.minDays).to.equal(true);
      expect(back === undefined || (back.minDays >= maintenance.adapt.floorDays && back.maxDays >= back.minDays)).to.equal(true);
    }));
  });
});
