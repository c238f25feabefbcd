import {expect} from '@open-wc/testing';
import {readPrices} from '../../../src/elements/calculator/read-prices.ts';
import type {Issue} from '../../../src/parsing/issue.ts';
import {Place} from '../../../src/parsing/place.ts';

function read(attributes: Readonly<Record<string, string>>): {readonly prices: ReturnType<typeof readPrices>; readonly issues: readonly Issue[]} {
  const issues: Issue[] = [];
  return {prices: readPrices(new Place(attributes, issues)), issues};
}

const price = 'must be a number of 0 or more, such as 450 or 450.50, without a sign or a comma';
const currency = 'must be the three letters of a currency, such as USD, wherever a price is given';

describe('Prices', () => {
  it('are read with their currency', () => {
    expect(read({'price-session': ' 450.50 ', 'price-consult': '0', currency: 'eur'})).to.deep.equal({prices: {session: 450.5, consult: 0, currency: 'EUR'}, issues: []});
    expect(read({'price-consult': '200', currency: 'USD'}).prices).to.deep.equal({consult: 200, currency: 'USD'});
    expect([read({}), read({currency: 'USD'})]).to.deep.equal([{prices: undefined, issues: []}, {prices: undefined, issues: []}]);
  });

  const wrong: readonly (readonly [Readonly<Record<string, string>>, readonly Issue[]])[] = [
    [{'price-session': '-450', currency: 'USD'}, [{path: 'price-session', message: `${price}, but is "-450"`}]],
    [{'price-session': '$450', currency: 'USD'}, [{path: 'price-session', message: `${price}, but is "$450"`}]],
    [{'price-session': '1,200', currency: 'USD'}, [{path: 'price-session', message: `${price}, but is "1,200"`}]],
    [{'price-consult': 'free', currency: 'USD'}, [{path: 'price-consult', message: `${price}, but is "free"`}]],
    [{'price-session': '450'}, [{path: 'currency', message: `${currency}, but is missing`}]],
    [{'price-session': '450', currency: 'dollars'}, [{path: 'currency', message: `${currency}, but is "dollars"`}]],
    [{currency: 'ZZQ'}, [{path: 'currency', message: `${currency}, but is "ZZQ"`}]],
  ];
  for (const [attributes, issues] of wrong) {
    it(`are refused when written ${JSON.stringify(attributes)}`, () => expect(read(attributes).issues).to.deep.equal(issues));
  }
});
