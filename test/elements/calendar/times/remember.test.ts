import {expect} from '@open-wc/testing';
import {remember} from '../../../../src/elements/calendar/times/remember.ts';

describe('remember', () => {
  it('computes again only when an argument is another than the time before', () => {
    const calls: unknown[] = [];
    const sum = remember((one: number, other: number) => {
      calls.push([one, other]);
      return one + other;
    });
    expect([sum(1, 2), sum(1, 2), sum(2, 2), sum(1, 2)]).to.deep.equal([3, 3, 4, 3]);
    expect(calls).to.deep.equal([[1, 2], [2, 2], [1, 2]]);
  });

  it('gives the same object for the same arguments', () => {
    const boxed = remember((value: number | undefined) => ({value}));
    expect(boxed(undefined)).to.equal(boxed(undefined));
  });

  it('compares objects by identity', () => {
    const boxed = remember((value: object) => ({value}));
    expect(boxed({})).not.to.equal(boxed({}));
  });
});
