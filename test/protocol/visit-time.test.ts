import {expect} from '@open-wc/testing';
import {checkpointsFor} from '../../src/protocol/checkpoints.ts';
import {doseFor} from '../../src/protocol/dose.ts';
import type {DoseRange, SessionFacts} from '../../src/protocol/protocol.ts';
import {seriesMinutes, visitMinutes} from '../../src/protocol/visit-time.ts';
import {anInduction} from '../support/a-protocol.ts';

function aSession(changes: Partial<SessionFacts>): SessionFacts {
  return {recovery: {stated: false}, driverHome: {required: true, basis: 'clinic'}, ...changes};
}

function aDose(changes: Partial<DoseRange>): DoseRange {
  return {unit: 'mg', visibility: 'clinician-only', ...changes};
}

describe('visitMinutes', () => {
  it('adds recovery and observation to the treatment, the longer of the two', () => {
    expect(visitMinutes(aSession({treatmentMinutes: {min: 40, max: 60}, recovery: {stated: true, minutes: 30}, observationMinMinutes: 120}))).to.deep.equal({min: 160, max: 180});
  });

  it('reaches at most until the effects have worn off', () => {
    expect(visitMinutes(aSession({treatmentMinutes: {min: 40, max: 60}, effectsWearOffMinutes: {min: 60, max: 120}}))).to.deep.equal({min: 40, max: 180});
  });

  it('is the observation where that is all that is stated, and nothing where nothing is', () => {
    expect(visitMinutes(aSession({observationMinMinutes: 120}))).to.deep.equal({min: 120, max: 120});
    expect(visitMinutes(aSession({}))).to.equal(undefined);
  });
});

describe('seriesMinutes', () => {
  it('adds up treatment and observation, not recovery', () => {
    expect(seriesMinutes(aSession({treatmentMinutes: {min: 40, max: 60}, recovery: {stated: true, minutes: 30}}), 6)).to.deep.equal({min: 240, max: 360});
    expect(seriesMinutes(aSession({observationMinMinutes: 120}), 8)).to.deep.equal({min: 960, max: 960});
    expect(seriesMinutes(aSession({}), 6)).to.equal(undefined);
  });
});

describe('doseFor', () => {
  it('goes by weight where the source does, to a tenth of a milligram', () => {
    expect(doseFor(aDose({unit: 'mg/kg', min: 0.5, max: 1}), 70.33)).to.deep.equal({min: 35.2, max: 70.3, unit: 'mg'});
    expect(doseFor(aDose({unit: 'mg/kg', min: 0.5, max: 1}), undefined)).to.equal(undefined);
  });

  it('is as stated where weight has no part, and never over the cap', () => {
    expect(doseFor(aDose({options: [56, 84]}), 70)).to.deep.equal({min: 56, max: 84, unit: 'mg'});
    expect(doseFor(aDose({unit: 'mg/kg', min: 0.5, max: 1, capMg: 60}), 100)).to.deep.equal({min: 50, max: 60, unit: 'mg'});
    expect(doseFor(undefined, 70)).to.equal(undefined);
  });
});

describe('checkpointsFor', () => {
  it('looks early at a wide range, and at its end', () => {
    expect(checkpointsFor(anInduction(), [])).to.deep.equal([
      {afterSession: 4, type: 'early-look', stated: false},
      {afterSession: 5, type: 'talk', stated: true},
    ]);
  });

  it('looks after each session where the source does', () => {
    const induction = anInduction({count: {min: 2, max: 2, planned: 2}, checkpoints: [{afterSession: 'each', type: 'talk', stated: true}]});
    expect(checkpointsFor(induction, []).map(({afterSession}) => afterSession)).to.deep.equal([1, 2]);
  });

  it('adds no look of its own to one that the protocol has', () => {
    expect(checkpointsFor(anInduction({checkpoints: [{afterSession: 4, type: 'score', stated: true}]}), [])).to.deep.equal([{afterSession: 4, type: 'score', stated: true}]);
  });
});
