import {derived, policy, preset, stated} from '../cite.ts';
import {conditionsOfS4, consultationOfS4, s4Session, silentInduction} from './parts.ts';

/** Source S4, lozenges taken at home. Shown with the warning of the FDA (FDA2023), never booked as a series. */
export const sublingual = preset({
  id: 'sublingual',
  kind: 'source-preset',
  sources: ['S4'],
  conditions: conditionsOfS4,
  route: stated('S4-116', 'sl'),
  setting: stated('S4-116', ['at-home-supervised']),
  consultationFirst: consultationOfS4,
  session: {...s4Session, peakMinutes: stated('S4-119', {min: 30, max: 45}), driverHome: derived('S4-116', {required: false, basis: 'at-home'})},
  dose: stated('S4-117', {unit: 'mg', min: 100, max: 300, visibility: 'clinician-only'}),
  bookable: false,
  phases: [silentInduction],
  firstBenefit: stated('S4-119', {text: 'slower-than-injection'}),
  factorStep: policy(0),
  factors: [stated(['S1-037', 'S1-036', 'S1-038'], 'oral-or-nasal-route')],
});
