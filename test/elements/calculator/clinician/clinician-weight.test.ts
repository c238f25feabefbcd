import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {limit, weightIn, weightKg, weightLimits} from '../../../../src/elements/calculator/clinician/clinician-weight.ts';

describe('A weight', () => {
  it('is read in kilograms and pounds, with a point or a comma', () => {
    expect([weightKg({text: '70', unit: 'kg'}), weightKg({text: ' 70,5 ', unit: 'kg'}), weightKg({text: '70.25', unit: 'kg'})]).to.deep.equal([70, 70.5, 70.25]);
    expect(weightKg({text: '154', unit: 'lb'})).to.be.closeTo(69.85, 0.01);
  });

  it('is none where it is no number, or one that no adult has', () => {
    for (const text of ['', ' ', 'seventy', '70 kg', '-70', '7e1', '29', '251', '70.123', '1,000']) expect(weightKg({text, unit: 'kg'}), text).to.equal(undefined);
    expect([weightKg({text: '66', unit: 'lb'}), weightKg({text: '552', unit: 'lb'})]).to.deep.equal([undefined, undefined]);
  });

  it('stays within its limits in either unit, and reads the same there and back', () => {
    fc.assert(fc.property(fc.constantFrom('kg' as const, 'lb' as const), fc.integer({min: 1, max: 999}), (unit, amount) => {
      const kilograms = weightKg({text: String(amount), unit});
      expect(kilograms !== undefined).to.equal(amount >= limit('min', unit) && amount <= limit('max', unit));
      if (kilograms === undefined) return;
      expect(kilograms).to.be.within(weightLimits.min, weightLimits.max);
      expect(weightIn(unit, kilograms)).to.equal(amount);
    }));
  });
});
