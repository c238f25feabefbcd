import {expect} from '@open-wc/testing';
import {gapsOf, paceOffsets, patternOf} from '../../src/protocol/pace.ts';
import {planInduction} from '../../src/protocol/plan-induction.ts';
import {presets} from '../../src/protocol/presets.ts';
import {inductionOf} from '../../src/protocol/phase.ts';
import {anInduction} from '../support/a-protocol.ts';

const spacing = {minDays: 2, maxDays: 5, patterns: [{id: 'fast', perWeek: 3}, {id: 'slow', perWeek: 2}], stated: true};

describe('a pace', () => {
  it('is the slowest pattern, or the fastest when compact, in whatever order', () => {
    expect([patternOf(spacing, undefined), patternOf(spacing, 'standard'), patternOf(spacing, 'compact')].map((pattern) => pattern?.id)).to.deep.equal(['slow', 'slow', 'fast']);
    expect(patternOf({...spacing, patterns: []}, 'compact')).to.equal(undefined);
  });

  it('is the only pattern where there is one: esketamine has no compact pace', () => {
    const esketamine = inductionOf(presets.esketamine);
    expect(planInduction(esketamine, 'compact')).to.deep.equal(planInduction(esketamine, 'standard'));
  });

  it('spreads its sessions over the week', () => {
    expect(paceOffsets(spacing, {id: 'slow', perWeek: 2}, 6)).to.deep.equal([0, 3, 7, 10, 14, 17]);
    expect(paceOffsets(spacing, {id: 'fast', perWeek: 3}, 6)).to.deep.equal([0, 2, 4, 7, 9, 11]);
    expect(gapsOf([0, 2, 4, 7, 9, 11])).to.deep.equal([2, 2, 3, 2, 2]);
    expect(gapsOf([0])).to.deep.equal([]);
  });

  it('aims at the target, or the middle of the gap, where no pattern sets it', () => {
    expect(paceOffsets({...spacing, patterns: [], targetDays: 4}, undefined, 3)).to.deep.equal([0, 4, 8]);
    expect(paceOffsets({...spacing, patterns: []}, undefined, 3)).to.deep.equal([0, 3, 6]);
  });
});

describe('planInduction', () => {
  it('gives the label’s limits, by which eight visits never fit fifteen days', () => {
    expect(planInduction(inductionOf(presets['spravato-label-trd']), 'standard')).to.deep.equal({
      weeks: {min: 4, max: 4}, windowDays: 28, minWindowDays: 22, gapDays: {min: 2, max: 5}, perWeek: {min: 2, max: 2},
      spacingStated: true, targetGaps: [3, 4, 3, 4, 3, 4, 3], maxPerWeek: 2,
    });
  });

  it('limits sessions in a week to the pace only where the source states the spacing', () => {
    expect(planInduction(anInduction(), 'compact')?.maxPerWeek).to.equal(3);
    expect(planInduction(inductionOf(presets['fmpm-iv']), 'compact')).to.deep.equal({
      weeks: {min: 2, max: 3}, windowDays: 21, minWindowDays: 8, gapDays: {min: 2, max: 5}, perWeek: {min: 2, max: 3},
      spacingStated: false, targetGaps: [2, 2, 3, 2, 2],
    });
  });

  it('is only weeks where no count is stated, and nothing where not even they are', () => {
    expect(planInduction(inductionOf(presets['weight-based-iv']), 'standard')).to.deep.equal({weeks: {min: 2, max: 4}, windowDays: 28, minWindowDays: 8});
    expect(planInduction(inductionOf(presets.sublingual), 'standard')).to.equal(undefined);
  });
});
