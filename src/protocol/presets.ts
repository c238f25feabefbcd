import type {PresetId} from './preset-ids.ts';
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

export {isPresetId, presetIds, type PresetId} from './preset-ids.ts';

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
