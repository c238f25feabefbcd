import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {localDate} from '../../../../src/dates/local-date.ts';
import {weekdays} from '../../../../src/dates/weekday.ts';
import {planChange} from '../../../../src/elements/calculator/plan/plan-change.ts';
import {tryDays as words} from '../../../../src/i18n/en/outlook.ts';
import {calculatePlan} from '../../../../src/protocol/calculate-plan.ts';
import type {PlanInput} from '../../../../src/protocol/plan.ts';
import {presetIds, presets} from '../../../../src/protocol/presets.ts';

const startDate = localDate('2026-04-06');
const protocol = presets['standard-iv'];

function change(before: Partial<PlanInput>, after: Partial<PlanInput>): string {
  return planChange(calculatePlan({protocol, ...before}), calculatePlan({protocol, ...after}), protocol);
}

describe('Change of a plan', () => {
  it('says where the last session goes, and what the schedule says to it', () => {
    expect(change({startDate}, {startDate, clinicDays: ['mon']})).to.equal(
      'The last session moves from Thursday, April\u00a023 to Monday, May\u00a011. 5 gaps become longer than the schedule asks for. The sessions take longer than the schedule’s weeks.',
    );
    expect(change({startDate, clinicDays: ['mon']}, {startDate})).to.equal(`The last session moves from Monday, May\u00a011 to Thursday, April\u00a023. ${words.gapsFit} ${words.fitsWeeks}`);
  });

  it('counts one gap as one', () => {
    expect(change({startDate}, {startDate, closures: ['2026-04-07', '2026-04-08', '2026-04-09', '2026-04-10', '2026-04-13'].map(localDate)})).to.include(words.gapsLonger(1));
  });

  it('says where the sessions run when all of them move', () => {
    expect(change({startDate}, {startDate: localDate('2026-04-13')})).to.equal('The sessions now run from Monday, April\u00a013 to Thursday, April\u00a030.');
  });

  it('says when only sessions in between move, or none', () => {
    expect(change({startDate}, {startDate, closures: [localDate('2026-04-09')]})).to.equal(words.betweenMove(1));
    expect([change({startDate}, {startDate, clinicDays: ['mon', 'thu']}), change({}, {})]).to.deep.equal([words.noneMoves, words.noneMoves]);
  });

  it('says that dates come and go', () => {
    expect([change({}, {startDate}), change({startDate}, {})]).to.deep.equal(['The plan now has dates, from Monday, April\u00a06 to Thursday, April\u00a023.', words.undated]);
  });

  it('says when the clinic has no open days', () => {
    const closures = Array.from({length: 500}, (_, day) => localDate(new Date(Date.UTC(2026, 3, 6 + day)).toISOString().slice(0, 10)));
    expect(change({startDate}, {startDate, closures})).to.equal(words.noOpenDays);
  });

  it('has a sentence for every change', () => {
    const input = fc.record({
      startDate: fc.constantFrom(...['2026-04-06', '2026-04-08', '2026-12-21'].map(localDate)),
      pace: fc.constantFrom('standard' as const, 'compact' as const),
      clinicDays: fc.uniqueArray(fc.constantFrom(...weekdays)),
    });
    fc.assert(fc.property(fc.constantFrom(...presetIds), input, input, (protocolId, before, after) => {
      const own = presets[protocolId];
      const text = planChange(calculatePlan({...before, protocol: own}), calculatePlan({...after, protocol: own}), own);
      expect(text).to.match(/^[A-Z0-9].*\.$/).and.not.to.match(/undefined|NaN/);
    }));
  });
});
