import {expect} from '@open-wc/testing';
import {sourcesView, type SourcesView} from '../../../../src/elements/calculator/plan/sources-view.ts';
import {plan as words} from '../../../../src/i18n/en/plan.ts';
import {calculatePlan} from '../../../../src/protocol/calculate-plan.ts';
import {presets} from '../../../../src/protocol/presets.ts';
import {barestProtocol, clinicProtocol, parsed, withSeries} from '../../../support/clinic-protocol.ts';

const viewOf = (value: unknown): SourcesView => {
  const protocol = parsed(value);
  return sourcesView(calculatePlan({protocol}), protocol);
};

describe('Sources view', () => {
  it('shows our sources with their grade, and a clinic’s as it wrote them', () => {
    expect(viewOf(clinicProtocol).items).to.deep.equal([
      {label: '“How Many Ketamine Treatments for Anxiety Are Needed?”', url: undefined, grade: words.grade.D},
      {label: 'https://northgate.example/protocol', url: 'https://northgate.example/protocol', grade: 'Named by this clinic, and not graded here.'},
      {label: 'Northgate staff handbook, 2026', url: undefined, grade: 'Named by this clinic, and not graded here.'},
    ]);
  });

  it('links to nothing but pages', () => {
    const sources = ['javascript:alert(1)', 'data:text/html,hello', 'see https://northgate.example', 'constructor', 'https://two.example https://three.example'];
    expect(viewOf({...clinicProtocol, sources}).items.filter(({url}) => url !== undefined)).to.deep.equal([]);
    expect(viewOf({...clinicProtocol, sources}).items.map(({label}) => label)).to.deep.equal(sources);
  });

  it('finds the source behind a fact', () => {
    expect(viewOf({...clinicProtocol, sources: ['S1-025', 'SPRAVATO-US']}).items.map(({label}) => label)).to.deep.equal([
      '“How Many Ketamine Treatments for Anxiety Are Needed?”', 'SPRAVATO (esketamine), US prescribing information',
    ]);
  });

  it('says which numbers are the clinic’s own', () => {
    expect(viewOf(clinicProtocol).notes).to.deep.equal([words.ownNumbers, words.own.spacingStated, words.notices.MAINTENANCE_INTERPRETED, words.own.ourRules]);
    expect(viewOf(barestProtocol).notes).to.deep.equal([words.ownNumbersOnly, words.own.ourRules]);
    expect(viewOf(withSeries({spacing: {minDays: 3, maxDays: 8, patterns: [], stated: false}})).notes[1]).to.equal(words.own.spacingDerived);
  });

  it('says of a preset what its source states and what is our rule', () => {
    const protocol = presets['standard-iv'];
    expect(sourcesView(calculatePlan({protocol}), protocol).notes).to.deep.equal([words.published.spacingStated, words.published.ourRules]);
  });
});
