import {expect} from '@open-wc/testing';
import type {Answers} from '../../../../src/elements/calculator/questions/questions.ts';
import {presetIds} from '../../../../src/protocol/presets.ts';
import {barestProtocol, clinicProtocol} from '../../../support/clinic-protocol.ts';
import {Foundations, textsOf} from '../../../support/foundations.ts';
import {numbersIn} from '../../../support/numbers-in.ts';
import {ownPlan, screenOf, somePlan, type SomePlan} from '../../../support/rendered-plan.ts';

const topics = ['anxiety', 'depression', 'ptsd', 'unsure'];
const strong = {severity: ['severe-or-panic'], also: ['ptsd', 'depression', 'chronic-pain'], metabolism: ['yes'], years: ['over-5']};
const prices = {'price-session': '437.50', 'price-consult': '190', currency: 'USD'};
const visits: readonly Answers[] = [
  {},
  {start: ['2026-04-06']},
  {start: ['2026-04-06'], pace: ['compact'], ...strong},
  {severity: ['mild-or-secondary'], health: ['some']},
  ...['returned', 'still-well', 'no-relief', 'unsure'].map((relief) => ({visit: ['returning'], relief: [relief], reliefDays: ['30'], interval: ['42'], lastSession: ['2026-03-01']})),
  {visit: ['returning'], relief: ['returned'], reliefDays: ['9'], interval: ['20']},
];

/** The numbers of a plan screen that nothing accounts for, each with the text that it stands in. */
function unfounded(some: SomePlan): string[] {
  const foundations = new Foundations(some.plan, some.protocol, some.prices);
  return textsOf(screenOf(some)).flatMap((text) => foundations.unfounded(text).map((number) => `${number} in "${text.replace(/\s+/g, ' ').trim().slice(0, 160)}"`));
}

describe('Every number of a plan', () => {
  for (const protocol of presetIds) {
    it(`has a basis by ${protocol}, for every topic, new and returning`, () => {
      const found = topics.flatMap((topic) => visits.flatMap((answers) => unfounded(somePlan({topic: [topic], ...answers}, {protocol, reviewer: 'Dr. Okafor', ...prices}))));
      expect([...new Set(found)]).to.deep.equal([]);
    });
  }

  it('has a basis by a clinic’s own protocol', () => {
    const found = [clinicProtocol, {...clinicProtocol, policy: {returningWindowDays: 4}}, barestProtocol].flatMap((protocol) => visits.flatMap((answers) => unfounded(ownPlan(protocol, answers, prices))));
    expect([...new Set(found)]).to.deep.equal([]);
  });

  it('would be found if it had none', () => {
    const {plan, protocol} = somePlan({start: ['2026-04-06']});
    const foundations = new Foundations(plan, protocol);
    const made = [
      '9 sessions over 2 to 3 weeks', '4 to 11 sessions', 'nine sessions', 'Every 10 weeks', 'At least 3 days between sessions', 'Plan for up to 5 hours', '80 in 100 had responded',
      'A study of 612 people', 'Session 19', '$2,700 for 6 sessions', 'Monday, April\u00a013 and Tuesday, April\u00a028',
    ];
    expect(made.map((text) => foundations.unfounded(text).join(', '))).to.deep.equal([
      '9 session', '11 session', '9 session', '10 week', '3 day', '5 hour', '80 of 100', '612 people', '19 session-number', '2700 money', '28 date',
    ]);
    expect(foundations.unfounded('4 to 6 sessions over 2 to 3 weeks, and from Monday, April\u00a06 on')).to.deep.equal([]);
  });

  it('is read in digits and in words, with its unit', () => {
    const read = (text: string): string => numbersIn(text).map(({value, unit}) => `${value} ${unit}`.trim()).join(', ');
    expect(['4 to 6 sessions', 'twice a week', 'two or three a week', 'session 1 or 2', '1,247 people', '72 in 100', '1½ to 2 hours', 'three-week', 'six of them'].map(read)).to.deep.equal([
      '4 session, 6 session', '2 week', '2 week, 3 week', '1 session-number, 2 session-number', '1247 people', '72 of 100, 100', '1.5 hour, 2 hour', '3 week', '6',
    ]);
  });
});
