import type {PresetId} from './preset-ids.ts';
import type {Protocol} from './protocol.ts';

/** Each is the one thing that its module exports. */
const modules: Readonly<Record<PresetId, () => Promise<Readonly<Record<string, Protocol>>>>> = {
  'fmpm-iv': () => import('./presets/fmpm-iv.ts'),
  'standard-iv': () => import('./presets/standard-iv.ts'),
  'mass-mind-iv': () => import('./presets/mass-mind-iv.ts'),
  'six-infusions-iv': () => import('./presets/six-infusions-iv.ts'),
  'weight-based-iv': () => import('./presets/weight-based-iv.ts'),
  'weight-based-im': () => import('./presets/weight-based-im.ts'),
  sublingual: () => import('./presets/sublingual.ts'),
  esketamine: () => import('./presets/esketamine.ts'),
  'spravato-label-trd': () => import('./presets/spravato-label-trd.ts'),
  'composite-iv': () => import('./presets/composite-iv.ts'),
};

/** The protocol of this id. It rejects where it cannot be had, and can then be asked for again. */
export async function loadPreset(id: PresetId): Promise<Protocol> {
  const [preset] = Object.values(await modules[id]());
  if (preset === undefined) throw new Error(`There is no protocol in "${id}".`);
  return preset;
}
