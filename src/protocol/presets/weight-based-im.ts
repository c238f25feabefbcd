import {derived, policy, preset, stated} from '../cite.ts';
import {conditionsOfS4, consultationOfS4, s4Session, silentInduction} from './parts.ts';

/** Source S4, injections into a muscle. It gives neither number nor weeks. */
export const weightBasedIm = preset({
  id: 'weight-based-im',
  kind: 'source-preset',
  sources: ['S4'],
  conditions: conditionsOfS4,
  route: stated('S4-114', 'im'),
  setting: derived('S4-114', ['in-clinic']),
  consultationFirst: consultationOfS4,
  session: s4Session,
  dose: stated('S4-114', {unit: 'mg/kg', min: 0.75, max: 1.5, visibility: 'clinician-only'}),
  phases: [silentInduction],
  firstBenefit: stated('S4-107', {text: 'hours'}),
  factorStep: policy(0),
  factors: stated('S4-118', []),
});
