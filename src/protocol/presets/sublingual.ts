import {policy, preset, stated} from '../cite.ts';
import {s4Session, silentInduction} from './parts.ts';

/** Source S4, lozenges taken at home. Shown with the warning of the FDA (FDA2023), never booked as a series. */
export const sublingual = preset({
  id: 'sublingual',
  kind: 'source-preset',
  sources: ['S4'],
  conditions: ['anxiety'],
  route: 'sl',
  setting: ['at-home-supervised'],
  consultationFirst: {stated: true},
  session: {...s4Session, peakMinutes: stated('S4-119', {min: 30, max: 45}), driverHome: {required: false, basis: 'at-home'}},
  dose: stated('S4-117', {unit: 'mg', min: 100, max: 300, visibility: 'clinician-only'}),
  bookable: false,
  phases: [silentInduction],
  firstBenefit: {text: 'slower-than-injection'},
  factorStep: policy(0),
  factors: ['oral-or-nasal-route'],
});
