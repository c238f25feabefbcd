/** What a clinician typed, and in which unit. It stays in the element. */
export interface WeightEntry {
  readonly text: string;
  readonly unit: WeightUnit;
}

export type WeightUnit = 'kg' | 'lb';

/** The lightest and the heaviest that is taken for a weight rather than a slip, in kilograms. */
export const weightLimits = {min: 30, max: 250} as const;

const kilogramsPerPound = 0.45359237;

/** The weight in kilograms, read with a point or a comma; `undefined` for what is none, or beyond the limits. */
export function weightKg({text, unit}: WeightEntry): number | undefined {
  const typed = /^\s*\d{1,3}([.,]\d{1,2})?\s*$/.test(text) ? Number(text.replace(',', '.')) : NaN;
  const kilograms = unit === 'kg' ? typed : typed * kilogramsPerPound;
  return typed >= limit('min', unit) && typed <= limit('max', unit) ? kilograms : undefined;
}

/** A limit in whole units, inside the limits in kilograms. */
export function limit(end: 'min' | 'max', unit: WeightUnit): number {
  if (unit === 'kg') return weightLimits[end];
  return end === 'min' ? Math.ceil(weightLimits.min / kilogramsPerPound) : Math.floor(weightLimits.max / kilogramsPerPound);
}

/** A weight in kilograms as it reads in a unit, to a tenth. */
export function weightIn(unit: WeightUnit, kilograms: number): number {
  return Math.round((unit === 'kg' ? kilograms : kilograms / kilogramsPerPound) * 10) / 10;
}
