import fc from 'fast-check';

/** Asserts a rule for many values; `rule` fails by throwing, as chai does. */
export function holdsFor<T>(values: fc.Arbitrary<T>, runs: number, rule: (value: T) => void): void {
  fc.assert(fc.property(values, rule), {numRuns: runs});
}
