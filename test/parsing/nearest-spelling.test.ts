import {expect} from '@open-wc/testing';
import {nearestSpelling} from '../../src/parsing/nearest-spelling.ts';

describe('nearestSpelling', () => {
  const accepted = ['checkpoints', 'count', 'iv', 'spacing', 'window'];
  const meant: readonly (readonly [string, string | undefined])[] = [
    ['chekpoints', 'checkpoints'], ['checkpoint', 'checkpoints'], ['Count', 'count'], ['cuont', 'count'], ['spaceing', 'spacing'], ['windows', 'window'], ['IV', 'iv'],
    ['im', undefined], ['colour', undefined], ['', undefined], ['c'.repeat(5_000), undefined],
  ];
  for (const [written, word] of meant) {
    it(`takes “${written.slice(0, 20)}” for ${word ?? 'nothing of the list'}`, () => {
      expect(nearestSpelling(written, accepted)).to.equal(word);
    });
  }

  it('takes the nearest of two', () => {
    expect(nearestSpelling('minday', ['maxDays', 'minDays'])).to.equal('minDays');
  });
});
