import {expect} from '@open-wc/testing';
import {bookedNow} from '../../src/booking/commit.ts';

describe('bookedNow', () => {
  it('is the whole course, or its first two sessions', () => {
    expect([bookedNow([1, 2, 3], 'all'), bookedNow([1, 2, 3], 'first-two')]).to.deep.equal([[1, 2, 3], [1, 2]]);
  });

  it('is all of a course that has no more', () => {
    expect([bookedNow([1, 2], 'first-two'), bookedNow([1], 'first-two')]).to.deep.equal([[1, 2], [1]]);
  });
});
