import {expect} from '@open-wc/testing';
import type {Answers} from '../../../../src/elements/calculator/questions/questions.ts';
import {plan as words} from '../../../../src/i18n/en/plan.ts';
import {aMaintenance} from '../../../support/a-protocol.ts';
import {barestProtocol, clinicProtocol, withSeries} from '../../../support/clinic-protocol.ts';
import {ownPlan, textOf} from '../../../support/rendered-plan.ts';
import {wordingLint} from '../../../support/wording-lint.ts';

const start = {start: ['2026-04-06'], pace: ['compact']};
const returning = {visit: ['returning'], relief: ['returned'], reliefDays: ['30'], interval: ['42'], lastSession: ['2026-03-01']};
const everyPlan = [clinicProtocol, barestProtocol].flatMap((protocol) => [start, returning, {...returning, reliefDays: ['8']}, {...returning, relief: ['still-well'], interval: ['70']}].map((answers) => textOf(ownPlan(protocol, answers))));
/** Our own sentences in which publications have a place beside a clinic's schedule. */
const fixed = [words.disclosure, words.beside(4, 8, 12)];
const whenAndWhat = (rows: ReturnType<typeof ownPlan>['view']['rows']): string[] => rows.map(({when, what}) => `${when.replaceAll('\u00a0', ' ')}: ${what}`);

describe('Plan of a clinic’s own protocol', () => {
  it('leads with the clinic’s name for it, its range and its words', () => {
    const {headline} = ownPlan(clinicProtocol).view;
    expect([headline.eyebrow, headline.main, headline.over, ...headline.lead]).to.deep.equal([
      'This clinic’s own schedule: The Northgate plan', '3 to 5 sessions', 'over 2 to 4 weeks',
      'This clinic usually starts with this range.',
      'For some people this clinic goes on to 6.',
      'This clinic books 4, and your clinician decides.',
    ]);
  });

  it('never calls it published', () => {
    const rest = everyPlan.map((text) => fixed.reduce((left, sentence) => left.replaceAll(sentence, ''), text));
    expect(rest.filter((text) => /publi[cs]/i.test(text))).to.deep.equal([]);
  });

  it('keeps our own words within the rules', () => {
    expect(everyPlan.flatMap((text) => wordingLint(text))).to.deep.equal([]);
  });

  it('says what answers widen, by the clinic’s own range', () => {
    const {headline} = ownPlan(clinicProtocol, {also: ['ptsd']}).view;
    expect([headline.main, headline.lead[0]]).to.deep.equal(['3 to 6 sessions', 'This clinic usually starts with 3 to 5. Your answers widen the upper end to 6.']);
  });

  it('puts the range of all sources beside a single number', () => {
    const {headline} = ownPlan(withSeries({count: {min: 4, max: 4, planned: 4}})).view;
    expect([headline.main, ...headline.lead.slice(0, 2)]).to.deep.equal(['4 sessions', 'This clinic’s schedule names one number.', words.beside(4, 8, 12)]);
  });

  it('shows every stage that the clinic names, each once', () => {
    expect(whenAndWhat(ownPlan(clinicProtocol, start).view.rows)).to.deep.equal([
      'First: A talk with a clinician',
      'Mon, Apr 6 to Thu, Apr 16: 4 sessions',
      'Thu, Apr 9: A short review',
      'Mon, Apr 13: An early look',
      'Around Apr 21: The check-in',
      'Mon, May 11: 1 more session',
      'Mon, Jun 15 to Mon, Jul 6: A first follow-up session, if it helped',
    ]);
  });

  it('tells of reviews after each session in one row', () => {
    const protocol = withSeries({checkpoints: [{afterSession: 'each', type: 'talk', stated: true}]});
    expect(whenAndWhat(ownPlan(protocol).view.rows).slice(2, 5)).to.deep.equal(['After session 3: An early look', 'After each session: A short review', 'About 5 days after the last session: The check-in']);
  });

  it('gives one session its grammar', () => {
    const protocol = withSeries({count: {min: 1, max: 1, planned: 1}, window: {minWeeks: 1, maxWeeks: 1}, checkpoints: []});
    const {headline, rows, picture, course} = ownPlan(protocol, start).view;
    expect([headline.main, headline.over, whenAndWhat(rows)[1], rows[1]?.text, picture?.line.label.split('.')[0], course]).to.deep.equal([
      '1 session', 'over 1 week', 'Mon, Apr 6: 1 session', words.examplesOnly, '1 session, on Monday, April\u00a06', 'See times for this session',
    ]);
  });

  it('says what a protocol of only the required parts is silent about', () => {
    const {headline, picture, rows, year, course} = ownPlan(barestProtocol).view;
    expect([headline.eyebrow, headline.main, headline.over, headline.lead]).to.deep.equal([
      'This clinic’s own schedule', 'No fixed number of sessions', undefined,
      [words.notices.COUNT_NOT_STATED, words.beside(4, 8, 12), words.decides],
    ]);
    expect([picture, year, course]).to.deep.equal([undefined, undefined, undefined]);
    expect(rows.at(-1)?.text).to.equal('This schedule does not say whether, or how often, follow-up sessions take place. Please ask the clinic.');
    expect(ownPlan(barestProtocol, returning).view.headline.lead).to.include(words.notices.INTERVAL_NOT_STATED);
  });

  it('books nothing that the clinic keeps for itself, or that nobody has put their name to', () => {
    expect(ownPlan({...clinicProtocol, bookable: false}).view.course).to.equal(undefined);
    const {headline, course} = ownPlan({...clinicProtocol, reviewed: false}).view;
    expect([headline.lead.includes(words.own.notReviewed), course]).to.deep.equal([true, undefined]);
    expect(ownPlan({...clinicProtocol, reviewed: false}, {}, {reviewer: 'Dr. Okafor'}).view.course).to.equal('See times for these 4 sessions');
  });

  it('tells those who come back what the clinic’s schedule says, and why', () => {
    const {headline, reasons} = ownPlan(clinicProtocol, returning).view;
    expect([headline.main, headline.lead.at(-1), reasons[1]]).to.deep.equal([
      '23 to 30 days', 'This is what this clinic’s own schedule says. Your clinician decides.',
      'This clinic moves sessions closer, to every 3 to 4 weeks, when symptoms return before the next one.',
    ]);
    expect(ownPlan(clinicProtocol, {...returning, relief: ['still-well'], interval: ['70']}).view.headline.lead).to.include(words.own.longest);
  });

  it('tells weeks that a taper lies in where there is no date', () => {
    const {rows} = ownPlan({...clinicProtocol, phases: [...clinicProtocol.phases.slice(0, 2), aMaintenance()]}).view;
    expect([whenAndWhat(rows)[5], rows[5]?.text]).to.deep.equal(['Week 6: 1 more session', 'If it helps.']);
  });
});

describe('The rules that no source states', () => {
  const back = {visit: ['returning'], relief: ['returned'], reliefDays: ['30'], interval: ['35']};
  const rules = (policy: object | undefined, answers: Answers = back) => {
    const {plan, view} = ownPlan({...clinicProtocol, policy}, answers);
    return [plan.next?.minDays, plan.next?.maxDays, ...view.reasons.filter((reason) => / rule,| setting/.test(reason))];
  };

  it('are ours where the clinic sets none', () => {
    expect(rules(undefined)).to.deep.equal([
      23, 30, 'The days shown begin up to 7 days before the relief wears off. This is our rule, not a source’s.',
      'When relief holds, the time between sessions grows by up to 14 days at once. This is our rule, not a source’s.',
    ]);
  });

  it('are the clinic’s where it sets them, and then never called ours', () => {
    expect(rules({returningWindowDays: 1, lengtheningStepDays: 10, shortLengtheningStepDays: 5})).to.deep.equal([
      29, 30, 'The days shown begin up to 1 day before the relief wears off. This is this clinic’s setting.',
      'When relief holds, the time between sessions grows by up to 10 days at once. This is this clinic’s setting.',
    ]);
  });

  it('lengthen an interval by the clinic’s steps', () => {
    const well = (interval: string) => rules({lengtheningStepDays: 10, shortLengtheningStepDays: 5}, {visit: ['returning'], relief: ['still-well'], interval: [interval]}).slice(0, 2);
    expect([well('24'), well('35'), well('65')]).to.deep.equal([[24, 29], [35, 45], [65, 70]]);
  });

  it('never lets a next session come sooner than ours do', () => {
    const earliest = (policy: object | undefined): number => Number(rules(policy)[0]);
    expect([1, 2, 3, 4, 5, 6, 7].filter((returningWindowDays) => earliest({returningWindowDays}) < earliest(undefined))).to.deep.equal([]);
  });
});
