import {expect} from '@open-wc/testing';
import {eitherSignal} from '../../src/http/either-signal.ts';

describe('eitherSignal', () => {
  it('aborts with the first of the two, and keeps its reason', () => {
    const [one, other] = [new AbortController(), new AbortController()];
    const either = eitherSignal(one.signal, other.signal);
    expect(either.aborted).to.equal(false);
    other.abort('left the page');
    one.abort('too late');
    expect([either.aborted, either.reason]).to.deep.equal([true, 'left the page']);
  });

  it('is aborted from the start when one of them already is', () => {
    const either = eitherSignal(new AbortController().signal, AbortSignal.abort('gone'));
    expect([either.aborted, either.reason]).to.deep.equal([true, 'gone']);
  });
});
