import {expect} from '@open-wc/testing';
import {dayPartOf, minutesOutside} from '../../src/schedule/day-part.ts';

describe('minutesOutside', () => {
  it('is nothing inside a liked part, from its first minute to its last', () => {
    expect([minutesOutside(0, ['morning']), minutesOutside(719, ['morning']), minutesOutside(720, ['afternoon']), minutesOutside(1439, ['evening'])]).to.deep.equal([0, 0, 0, 0]);
  });

  it('counts to the nearest minute of the nearest liked part', () => {
    expect([minutesOutside(720, ['morning']), minutesOutside(719, ['evening', 'afternoon']), minutesOutside(900, ['morning', 'evening'])]).to.deep.equal([1, 1, 120]);
  });

  it('is nothing when any time will do', () => {
    expect(minutesOutside(800, [])).to.equal(0);
  });
});

describe('dayPartOf', () => {
  it('names the part of the first and the last minute of each', () => {
    expect([0, 719, 720, 1019, 1020, 1439].map(dayPartOf)).to.deep.equal(['morning', 'morning', 'afternoon', 'afternoon', 'evening', 'evening']);
  });
});
