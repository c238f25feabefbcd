import {policy, preset, stated} from '../cite.ts';
import {s4Session, silentInduction} from './parts.ts';

/** Source S4, injections into a muscle. It gives neither number nor weeks. */
export const weightBasedIm = preset({
  id: 'weight-based-im',
  kind: 'source-preset',
  sources: ['S4'],
  conditions: ['anxiety'],
  route: 'im',
  setting: ['in-clinic'],
  consultationFirst: {stated: true},
  session: s4Session,
  dose: stated('S4-114', {unit: 'mg/kg', min: 0.75, max: 1.5, visibility: 'clinician-only'}),
  phases: [silentInduction],
  firstBenefit: {text: 'hours'},
  factorStep: policy(0),
  factors: [],
});
