import type {CssCustomProperty} from 'custom-elements-manifest/schema.d.ts';

/** How a person sets a custom property. */
export type StyleControl = {readonly kind: 'color' | 'text'} | {readonly kind: 'range'; readonly min: number; readonly max: number; readonly step: number; readonly unit: string};

/** The measures that can be drawn along a scale, with what is sensible of each. */
export const scales: Readonly<Record<string, Omit<StyleControl & {readonly kind: 'range'}, 'kind'>>> = {
  '--regimen-radius': {min: 0, max: 24, step: 1, unit: 'px'},
  '--regimen-space': {min: 0.75, max: 2, step: 0.125, unit: 'rem'},
  '--regimen-density': {min: 0.75, max: 1.25, step: 0.05, unit: ''},
  '--regimen-heading-weight': {min: 400, max: 800, step: 50, unit: ''},
  '--regimen-max-width': {min: 30, max: 64, step: 1, unit: 'em'},
};

/** The right control for a custom property; whatever says that it is a colour is one. */
export function styleControl({name, description = ''}: CssCustomProperty): StyleControl {
  const scale = scales[name];
  if (scale !== undefined) return {kind: 'range', ...scale};
  return {kind: description.startsWith('Colour') || name === '--regimen-surface' ? 'color' : 'text'};
}
