/** What sources say of one answer: which way it moves the number of sessions, and who found otherwise. */
export interface Factor {
  readonly direction: 'up' | 'down' | 'unspecified';
  /** Whether the direction may move the upper end at all. */
  readonly quantified: boolean;
  readonly sources: readonly string[];
  readonly counter: readonly string[];
}

export type FactorId =
  | 'severe-or-panic' | 'mild-or-secondary' | 'ptsd' | 'chronic-pain' | 'depression'
  | 'fast-metabolism' | 'years-with-symptoms' | 'oral-or-nasal-route';

/**
 * The factor library. S2 names severity, depression and PTSD without a direction; the direction is S1's,
 * and reading its co-occurring conditions as including depression is our own.
 */
export const factors: Readonly<Record<FactorId, Factor>> = {
  'severe-or-panic': factor('up', ['S1', 'S2'], ['MCINNES2022']),
  'mild-or-secondary': factor('down', ['S1']),
  ptsd: factor('up', ['S1', 'S2'], ['PFEIFFER2024']),
  'chronic-pain': factor('up', ['S1'], ['PFEIFFER2024']),
  depression: factor('up', ['S1', 'S2'], ['PFEIFFER2024']),
  'fast-metabolism': factor('up', ['S1']),
  'years-with-symptoms': factor('unspecified', ['S2']),
  'oral-or-nasal-route': {...factor('up', ['S1']), quantified: false},
};

/** The ids in the order in which they are asked. */
export const factorIds = Object.keys(factors) as readonly FactorId[];

export function isFactorId(id: string): id is FactorId {
  return Object.hasOwn(factors, id);
}

function factor(direction: Factor['direction'], sources: readonly string[], counter: readonly string[] = []): Factor {
  return {direction, quantified: true, sources, counter};
}
