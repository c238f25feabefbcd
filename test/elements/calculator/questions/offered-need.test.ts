import {expect} from '@open-wc/testing';
import {localDate} from '../../../../src/dates/local-date.ts';
import {offeredNeed} from '../../../../src/elements/calculator/questions/offered-need.ts';
import {needFromLimits} from '../../../../src/schedule/need-from-limits.ts';
import {needFromPlan} from '../../../../src/schedule/need-from-plan.ts';
import {somePlan} from '../../../support/rendered-plan.ts';

const today = localDate('2026-03-20');
const returning = {visit: ['returning'], relief: ['returned'], reliefDays: ['24'], interval: ['35'], lastSession: ['2026-03-01']};
const offered = (answers: Parameters<typeof somePlan>[0], attributes = {}): unknown => offeredNeed(somePlan(answers, attributes).plan, today);

describe('Offered need', () => {
  it('is the first series of a new plan', () => {
    expect(offered({})).to.deep.equal(needFromPlan(somePlan({}).plan));
    expect(offered({})).to.have.property('sessions', 6);
  });

  it('is one session for someone who comes back, as long as its days are known and have not passed', () => {
    expect(offered(returning)).to.deep.equal(needFromLimits({sessions: 1}));
    expect(offered({...returning, lastSession: []})).to.equal(undefined);
    expect(offered({...returning, lastSession: ['2026-01-05']})).to.equal(undefined);
  });

  it('is nothing with a flag, without relief, or where no number is stated', () => {
    const answers = [offered({health: ['some']}), offered({...returning, health: ['some']}), offered({...returning, relief: ['no-relief']}), offered({}, {protocol: 'weight-based-iv'})];
    expect(answers).to.deep.equal([undefined, undefined, undefined, undefined]);
  });
});
