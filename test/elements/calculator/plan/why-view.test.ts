import {expect} from '@open-wc/testing';
import {whyView, type WhyRow, type WhyView} from '../../../../src/elements/calculator/plan/why-view.ts';
import {calculatePlan} from '../../../../src/protocol/calculate-plan.ts';
import type {PlanInput} from '../../../../src/protocol/plan.ts';
import {presets, type PresetId} from '../../../../src/protocol/presets.ts';

const prices = {session: 450, consult: 200, currency: 'USD'};
const view = (id: PresetId, input: PlanInput = {}): WhyView => whyView(calculatePlan({protocolId: id, prices, ...input}), presets[id], prices);
const line = ({term, value = '', tag, how}: WhyRow): string[] => [term, value, tag, ...how];
const rowsNamed = ({numbers}: WhyView, ...terms: readonly string[]): string[][] => numbers.filter(({term}) => terms.includes(term)).map(line);

describe('Where each number comes from', () => {
  it('gives each number, its kind and its reason, in the order of the plan', () => {
    expect(view('standard-iv').numbers.map(({term, value = '', tag}) => [term, value, tag])).to.deep.equal([
      ['Sessions in the first series', '4 to 6 sessions', 'From a source'],
      ['Sessions that are booked', '6 sessions', 'Our rule'],
      ['Longest series, for some people', '7 sessions', 'From a source'],
      ['How long the first series takes', '2 to 3 weeks', 'From a source'],
      ['Fewest days between sessions', '2 days', 'Worked out from a source'],
      ['Most days between sessions', '5 days', 'Our rule'],
      ['Sessions a week', '2 a week', 'From a source'],
      ['Sessions a week', '3 a week', 'Worked out from a source'],
      ['The early look comes after', 'session 4', 'Our rule'],
      ['From the last session to the check-in', '7 days', 'Our rule'],
      ['Treatment in one session', '', 'Not stated'],
      ['Rest afterward', '', 'Not stated'],
      ['Time between follow-up sessions', '4 to 8 weeks', 'From a source'],
      ['When symptoms return early', '2 to 3 weeks', 'From a source'],
      ['Follow-ups are no closer than', '14 days', 'Worked out from a source'],
      ['Follow-ups are no further apart than', '91 days', 'Worked out from a source'],
      ['Follow-up sessions in a year', '6 to 12 sessions', 'Worked out here'],
      ['Visits in the first 12 months', '10 to 18 visits', 'Worked out here'],
      ['How a year is counted', '52 weeks', 'Our rule'],
      ['Price of one session', '$450', 'This clinic’s setting'],
      ['Price of the first series', '$1,800 to $2,700', 'Worked out here'],
      ['Price of the first 12 months', '$4,500 to $8,100', 'Worked out here'],
      ['Price of the consultation', '$200', 'This clinic’s setting'],
    ]);
  });

  it('names what a source says, and the source', () => {
    const [first] = view('standard-iv').numbers;
    expect(first?.sources.map(({label, grade, says}) => [label, grade, ...says])).to.deep.equal([
      ['“How Many Ketamine Treatments for Anxiety Are Needed?”', 'A web page by a clinic or a patient, not a study.', 'A first series of 4 to 6 infusions.'],
    ]);
  });

  it('traces an amount of money to the clinic’s price and to what it is multiplied by', () => {
    expect(rowsNamed(view('standard-iv', {factors: ['severe-or-panic']}), 'Price of the first series', 'Price of the consultation')).to.deep.equal([
      ['Price of the first series', '$1,800 to $3,150', 'Worked out here', 'The price of one session, times the fewest and the most sessions of the first series.', 'It comes from these rows: Price of one session; Sessions in the first series; Most sessions, with your answers.'],
      ['Price of the consultation', '$200', 'This clinic’s setting', 'This clinic’s own price.'],
    ]);
    expect(whyView(calculatePlan({protocolId: 'standard-iv'}), presets['standard-iv']).numbers.filter(({term}) => term.startsWith('Price'))).to.deep.equal([]);
  });

  it('says where the source is silent, in place of a number', () => {
    expect(rowsNamed(view('weight-based-iv'), 'Sessions in the first series', 'Time between follow-up sessions')).to.deep.equal([
      ['Sessions in the first series', '', 'Not stated', 'The source of this schedule does not say. Please ask the clinic.'],
      ['Time between follow-up sessions', '', 'Not stated', 'The source of this schedule does not say. Please ask the clinic.'],
    ]);
  });

  it('says of the label how it was read, and counts the watched time once', () => {
    const label = view('spravato-label-trd');
    expect(rowsNamed(label, 'When those sessions take place', 'Time being watched', 'Rest afterward', 'Time for all visits together')).to.deep.equal([
      ['Time being watched', '2 hours', 'From the label', 'Read from copies of the label that agree. Nobody here has read that part of the label itself.'],
      ['Time for all visits together', '16 hours', 'Worked out here', 'One visit, times the sessions that are booked.', 'It comes from these rows: Sessions that are booked; Time being watched.'],
      ['When those sessions take place', 'weeks 5 to 8', 'From the label', 'Read from copies of the label that agree. Nobody here has read that part of the label itself.'],
    ]);
  });

  it('gives a reason for each statement without a number', () => {
    expect(view('standard-iv').statements.filter(({how, sources}) => how.length + sources.length === 0)).to.deep.equal([]);
  });
});
