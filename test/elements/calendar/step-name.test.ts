import {expect} from '@open-wc/testing';
import {stepName} from '../../../src/elements/calendar/step-name.ts';

describe('stepName', () => {
  const cases: readonly (readonly [Parameters<typeof stepName>[0], string])[] = [
    ['choosing', 'times'], ['holding', 'submitting'], ['wishing', 'wishes'], ['sending', 'submitting'], ['sent', 'requested'], ['failed', 'problem'], ['details', 'details'], ['invalid', 'details'], ['reviewing', 'review'], ['submitting', 'submitting'],
    ['confirmed', 'booked'], ['requested', 'booked'], ['conflict', 'problem'], ['expired', 'problem'], ['unknown', 'problem'], ['refused', 'problem'],
  ];
  for (const [place, name] of cases) {
    it(`calls ${place} "${name}"`, () => {
      expect(stepName(place, false)).to.equal(name);
    });
  }

  it('tells the choice of a consultation from that of sessions', () => {
    expect(stepName('choosing', true)).to.equal('consultation');
  });
});
