import {expect} from '@open-wc/testing';
import {every, nouns, span} from '../../src/i18n/ar/counted.ts';

describe('Arabic', () => {
  it('begins a range with one or two as words of their own, and with other numbers as numbers', () => {
    expect([[1, 2], [2, 3], [4, 6]].map(([min = 0, max = 0]) => span(min, max, nouns.session))).to.deep.equal(['من جلسة إلى جلستين', 'من جلستين إلى 3 جلسات', 'من 4 إلى 6 جلسات']);
    expect(every(2, 3, nouns.week)).to.equal('كل أسبوعين إلى 3 أسابيع');
  });
});
