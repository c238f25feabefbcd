import {expect} from '@open-wc/testing';
import {localDate} from '../../../../src/dates/local-date.ts';
import {offeredWindow} from '../../../../src/elements/calculator/questions/offered-window.ts';
import {somePlan} from '../../../support/rendered-plan.ts';

const returning = {visit: ['returning'], relief: ['returned'], reliefDays: ['24'], interval: ['35'], lastSession: ['2026-03-01']};
const window = (day: string, answers = returning): unknown => offeredWindow(somePlan(answers).plan, localDate(day));

describe('Offered window', () => {
  it('is the days of the next session, from today at the earliest', () => {
    expect(['2026-03-10', '2026-03-20', '2026-03-25', '2026-03-26'].map((day) => window(day))).to.deep.equal([
      {from: '2026-03-18', to: '2026-03-25'}, {from: '2026-03-20', to: '2026-03-25'}, {from: '2026-03-25', to: '2026-03-25'}, undefined,
    ]);
  });

  it('is unknown without the day of the last session, and for a first series', () => {
    expect([window('2026-03-20', {...returning, lastSession: []}), offeredWindow(somePlan({}).plan, localDate('2026-03-20'))]).to.deep.equal([undefined, undefined]);
  });
});
