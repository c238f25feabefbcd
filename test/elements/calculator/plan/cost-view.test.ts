import {expect} from '@open-wc/testing';
import {cost as words} from '../../../../src/i18n/en/outlook.ts';
import {presetIds} from '../../../../src/protocol/presets.ts';
import {withSeries} from '../../../support/clinic-protocol.ts';
import {ownPlan, somePlan} from '../../../support/rendered-plan.ts';

const prices = {'price-session': '450', 'price-consult': '200', currency: 'usd'};
const returning = {visit: ['returning'], relief: ['unsure']};

function facts(answers: Readonly<Record<string, readonly string[]>>, attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(somePlan(answers, attributes).view.cost.facts.map(({term, text}) => [term, text]));
}

describe('Cost and time', () => {
  it('gives the money as ranges, the consultation apart and counted once', () => {
    expect(facts({}, prices)).to.include({
      'One session': '$450',
      'The first series': '$1,800 to $2,700 for 4 to 6 sessions.',
      'The first 12 months': 'It could come to $4,500 to $8,100, for 10 to 18 visits. Follow-up sessions are booked one at a time, and only if they help.',
      Consultation: '$200, once. It is not part of the other amounts.',
    });
  });

  it('says nothing of money without prices', () => {
    const {heading, facts: all, notes} = somePlan({}).view.cost;
    expect([heading, notes, all.map(({term}) => term)]).to.deep.equal([words.heading, [], ['Visits', 'In treatment']]);
    for (const protocol of presetIds) expect(JSON.stringify(somePlan({}, {protocol}).view.cost)).not.to.match(/[$€£¥]|price|cost/i);
  });

  it('gives one price without the other', () => {
    expect(Object.keys(facts({}, {'price-session': '450', currency: 'USD'}))).not.to.include('Consultation');
    expect(Object.keys(facts({}, {'price-consult': '200', currency: 'USD'}))).to.deep.equal(['Visits', 'In treatment', 'Consultation']);
  });

  it('gives one number as one amount', () => {
    expect(facts({}, {...prices, protocol: 'six-infusions-iv'})['The first series']).to.equal('$2,700 for 6 sessions.');
    expect(ownPlan(withSeries({count: {min: 1, max: 1, planned: 1}, window: {minWeeks: 1, maxWeeks: 1}, checkpoints: []}), {}, prices).view.cost.facts.find(({term}) => term === 'The first series')?.text).to.equal('$450 for 1 session.');
  });

  it('writes amounts as the currency has them', () => {
    const amount = (price: string, currency: string) => facts({}, {'price-session': price, currency})['One session'];
    expect([amount('450.5', 'USD'), amount('380', 'EUR'), amount('60000', 'JPY')]).to.deep.equal(['$450.50', '€380', '¥60,000']);
  });

  it('gives what is known where a source names no number', () => {
    expect(facts({}, {...prices, protocol: 'weight-based-iv'})).to.deep.equal({Visits: words.visitsNotStated, 'One session': '$450', Consultation: '$200, once. It is not part of the other amounts.'});
    expect(facts({}, {...prices, protocol: 'esketamine'}).Visits).to.equal('8 in the first series. This schedule does not say how many follow.');
  });

  it('gives those who come back the price of one session', () => {
    expect(Object.keys(facts(returning, prices))).to.deep.equal(['One session', 'Consultation']);
    expect(facts(returning, {})).to.deep.equal({});
  });

  it('adds up the hours that are stated, and says which are not', () => {
    const time = (protocol: string) => [facts({}, {protocol})['In treatment'], facts({}, {protocol})['At the clinic']];
    expect(['composite-iv', 'spravato-label-trd', 'fmpm-iv', 'standard-iv'].map(time)).to.deep.equal([
      ['4 to 6 hours in all 6 sessions together.', 'Up to 18 hours for all 6 visits together, not counting the way there and back.'],
      ['16 hours in all 8 sessions together.', 'At least 16 hours for all 8 visits together.'],
      ['4½ to 6 hours in all 6 sessions together.', words.onSiteNotStated],
      [words.treatmentNotStated, undefined],
    ]);
  });

  it('widens the amount with the range, and never what is booked', () => {
    expect(facts({severity: ['severe-or-panic']}, prices)['The first series']).to.equal('$1,800 to $3,150 for 4 to 7 sessions.');
  });
});
