import type {Protocol} from './protocol.ts';
import {compositeIv} from './presets/composite-iv.ts';
import {esketamine} from './presets/esketamine.ts';
import {fmpmIv} from './presets/fmpm-iv.ts';
import {massMindIv} from './presets/mass-mind-iv.ts';
import {sixInfusionsIv} from './presets/six-infusions-iv.ts';
import {spravatoLabelTrd} from './presets/spravato-label-trd.ts';
import {standardIv} from './presets/standard-iv.ts';
import {sublingual} from './presets/sublingual.ts';
import {weightBasedIm} from './presets/weight-based-im.ts';
import {weightBasedIv} from './presets/weight-based-iv.ts';

export type PresetId =
  | 'fmpm-iv' | 'standard-iv' | 'mass-mind-iv' | 'six-infusions-iv' | 'weight-based-iv' | 'weight-based-im'
  | 'sublingual' | 'esketamine' | 'spravato-label-trd' | 'composite-iv';

/** The protocols that ship, by id. */
export const presets: Readonly<Record<PresetId, Protocol>> = {
  'fmpm-iv': fmpmIv,
  'standard-iv': standardIv,
  'mass-mind-iv': massMindIv,
  'six-infusions-iv': sixInfusionsIv,
  'weight-based-iv': weightBasedIv,
  'weight-based-im': weightBasedIm,
  sublingual,
  esketamine,
  'spravato-label-trd': spravatoLabelTrd,
  'composite-iv': compositeIv,
};

/** The ids in the order in which they are listed. */
export const presetIds = Object.keys(presets) as readonly PresetId[];

export function isPresetId(id: string): id is PresetId {
  return Object.hasOwn(presets, id);
}
