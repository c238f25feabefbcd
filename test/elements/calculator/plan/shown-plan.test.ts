import {expect} from '@open-wc/testing';
import {localDate} from '../../../../src/dates/local-date.ts';
import {shownPlan, type ShownPlan} from '../../../../src/elements/calculator/plan/shown-plan.ts';
import type {Answers} from '../../../../src/elements/calculator/questions/questions.ts';
import {tryDays as words} from '../../../../src/i18n/en/outlook.ts';
import {someSettings} from '../../../support/rendered-plan.ts';

const today = localDate('2026-03-20');
const settings = someSettings();
const answers: Answers = {visit: ['new'], topic: ['anxiety'], health: ['none'], pace: ['standard'], start: ['2026-04-06']};

/** The plan after each of these changes. */
function after(...changes: readonly Answers[]): ShownPlan {
  return changes.reduce<ShownPlan>((shown, change) => shownPlan(shown, {...answers, ...change}, settings, today), shownPlan(undefined, answers, settings, today));
}

describe('Plan on show', () => {
  it('says nothing before the first change', () => {
    expect(after().change).to.equal('');
  });

  it('follows each change, and keeps its sentence until the next one', () => {
    const changed = after({start: ['2026-04-13']});
    expect([changed.plan.timeline?.[0]?.date, changed.change]).to.deep.equal(['2026-04-13', 'The sessions now run from Monday, April\u00a013 to Thursday, April\u00a030.']);
    expect(after({start: ['2026-04-13']}, {start: ['2026-04-13']}).change).to.equal(changed.change);
  });

  it('keeps the last good first day while another can’t be used, and follows the other answers', () => {
    const past = after({start: ['2026-03-01']});
    expect([past.plan.timeline?.[0]?.date, past.change]).to.deep.equal(['2026-04-06', words.kept]);
    const faster = after({start: ['2026-04-13']}, {start: ['2028-01-01'], pace: ['compact']});
    expect(faster.plan.timeline?.map(({date}) => date).slice(0, 2)).to.deep.equal(['2026-04-13', '2026-04-15']);
    expect(after({start: ['2026-03-01']}, {start: ['2026-03-02']}, {start: ['2026-04-20']}).plan.timeline?.[0]?.date).to.equal('2026-04-20');
  });

  it('counts in weeks when the first day is taken out', () => {
    const without = after({start: []});
    expect([without.plan.timeline?.[0]?.date, without.change]).to.deep.equal([undefined, words.undated]);
  });

  it('says nothing when the page changes what it offers', () => {
    const other = shownPlan(after({start: ['2026-04-13']}), {...answers, start: ['2026-04-20']}, someSettings({closures: '2026-04-20'}), today);
    expect([other.plan.timeline?.[0]?.date, other.change]).to.deep.equal(['2026-04-21', '']);
  });
});
