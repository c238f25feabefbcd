import {expect} from '@open-wc/testing';
import {comparisonView, type ComparisonView} from '../../../../src/elements/calculator/plan/comparison-view.ts';
import {calculatePlan} from '../../../../src/protocol/calculate-plan.ts';
import {presets, type PresetId} from '../../../../src/protocol/presets.ts';

const view = (id: PresetId): ComparisonView => comparisonView(calculatePlan({protocolId: id}), presets[id]);

describe('What other sources say', () => {
  it('puts this schedule beside all articles together', () => {
    expect(view('standard-iv').beside?.map(({term, here, together}) => [term, here, together])).to.deep.equal([
      ['Sessions in the first series', '4 to 6 sessions', '4 to 8 sessions'],
      ['Longest series, for some people', '7 sessions', '12 sessions'],
      ['How long the first series takes', '2 to 3 weeks', '2 to 4 weeks'],
      ['Days from one session to the next', '2 to 5 days', '2 to 5 days'],
      ['Treatment in one session', 'not stated', '40 to 60 minutes'],
      ['Time between follow-up sessions', '4 to 8 weeks', '2 to 13 weeks'],
      ['Visits in the first 12 months', '10 to 18 visits', '7 to 32 visits'],
    ]);
    expect(view('composite-iv').beside).to.equal(undefined);
  });

  it('marks the source that the schedule is taken from, and none where it is taken from all', () => {
    const followed = (id: PresetId): string[] => view(id).columns.filter(({isFollowed}) => isFollowed).map(({name}) => name);
    expect((['standard-iv', 'fmpm-iv', 'spravato-label-trd', 'composite-iv'] as const).map(followed)).to.deep.equal([['An article on anxiety'], ['Florida Medical Pain Management'], ['Spravato label'], []]);
  });

  it('gives each source’s answer to a question, how far they agree, and what one of them contradicts', () => {
    const [sessions] = view('standard-iv').questions;
    expect([sessions?.question, sessions?.summary, sessions?.note, ...(sessions?.answers ?? []).map(({text}) => text)]).to.deep.equal([
      'How many sessions at first?', '3 of 5 name the same number first; 1 gives none, and one gives a range.', 'Mass Mind Center gives more than one number for the same series: first 6, then 6 to 8, and up to 12.',
      '6 sessions', '4 to 6 sessions; 7 in an example', '6 sessions; 6 to 8 sessions; up to 10 to 12 for some; “a few”, or 10 and more', '6 sessions', 'Not stated', '8 sessions',
    ]);
  });

  it('groups the same answers on a phone, with the silent sources last', () => {
    const [sessions] = view('standard-iv').questions;
    expect(sessions?.groups.map(({text, isStated, sources}) => [text, isStated, sources.length])).to.deep.equal([
      ['6 sessions', true, 2], ['4 to 6 sessions; 7 in an example', true, 1], ['6 sessions; 6 to 8 sessions; up to 10 to 12 for some; “a few”, or 10 and more', true, 1], ['8 sessions', true, 1], ['Not stated', false, 1],
    ]);
  });
});
