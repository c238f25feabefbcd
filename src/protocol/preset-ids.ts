export type PresetId =
  | 'fmpm-iv' | 'standard-iv' | 'mass-mind-iv' | 'six-infusions-iv' | 'weight-based-iv' | 'weight-based-im'
  | 'sublingual' | 'esketamine' | 'spravato-label-trd' | 'composite-iv';

/** The ids of the protocols that ship, in the order in which they are listed. */
export const presetIds: readonly PresetId[] = [
  'fmpm-iv', 'standard-iv', 'mass-mind-iv', 'six-infusions-iv', 'weight-based-iv', 'weight-based-im', 'sublingual', 'esketamine', 'spravato-label-trd', 'composite-iv',
];

export function isPresetId(id: string): id is PresetId {
  return presetIds.some((known) => known === id);
}
