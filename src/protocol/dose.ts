import type {Plan} from './plan.ts';
import type {DoseRange, Range} from './protocol.ts';

/** The source's dose for one session in mg, rounded to a tenth; `undefined` when it goes by weight and none is given. */
export function doseFor(dose: DoseRange | undefined, weightKg: number | undefined): Plan['dose'] {
  const range = dose && statedRange(dose);
  const factor = dose?.unit === 'mg/kg' ? weightKg : 1;
  if (!range || factor === undefined) return undefined;
  const milligrams = (amount: number) => Math.round(Math.min(amount * factor, dose.capMg ?? Infinity) * 10) / 10;
  return {min: milligrams(range.min), max: milligrams(range.max), unit: 'mg'};
}

function statedRange({min, max, options = []}: DoseRange): Range | undefined {
  const amounts = [min, max, ...options].filter((amount) => amount !== undefined);
  return amounts.length === 0 ? undefined : {min: Math.min(...amounts), max: Math.max(...amounts)};
}
