import {expect} from '@open-wc/testing';
import {shared as arabic} from '../../src/i18n/ar/start.ts';
import {shared as english} from '../../src/i18n/en/start.ts';
import {formatMoney} from '../../src/i18n/format-money.ts';

describe('An amount of money', () => {
  it('has cents only where there are any', () => {
    expect([450, 450.5].map((amount) => formatMoney(amount, 'USD', english))).to.deep.equal(['$450', '$450.50']);
  });

  it('has Western digits in Arabic, and stands by itself from left to right', () => {
    expect(formatMoney(1450, 'USD', arabic)).to.match(/^\u2066\u200f?1,450\u00a0US\$\u2069$/);
  });

  it('has Western digits even where the language asks for its own', () => {
    expect(formatMoney(1450, 'USD', {locale: 'ar-EG', direction: 'rtl'})).to.include('1,450');
  });
});
