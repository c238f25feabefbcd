import {expect} from '@open-wc/testing';
import {numbersBelow} from '../../src/dates/numbers-below.ts';

describe('numbersBelow', () => {
  it('counts from 0', () => {
    expect(numbersBelow(3)).to.deep.equal([0, 1, 2]);
  });

  it('finds none below 0, and leaves out a part of one', () => {
    expect([numbersBelow(0), numbersBelow(-1), numbersBelow(1.9)]).to.deep.equal([[], [], [0]]);
  });
});
