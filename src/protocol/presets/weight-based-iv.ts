import {policy, preset, stated} from '../cite.ts';
import {conditionsOfS4, consultationOfS4, s4Session, silentInduction} from './parts.ts';

/** Source S4, infusions. It gives no number of sessions. */
export const weightBasedIv = preset({
  id: 'weight-based-iv',
  kind: 'source-preset',
  sources: ['S4'],
  conditions: conditionsOfS4,
  route: stated('S4-109', 'iv'),
  setting: stated('S4-110', ['in-clinic']),
  consultationFirst: consultationOfS4,
  session: s4Session,
  dose: stated('S4-112', {unit: 'mg/kg', min: 0.5, max: 1, overMinutes: {min: 40, max: 60}, visibility: 'clinician-only'}),
  phases: [{...silentInduction, window: stated('S4-110', {minWeeks: 2, maxWeeks: 4})}],
  firstBenefit: stated(['S4-111', 'S4-107'], {text: 'hours'}),
  factorStep: policy(0),
  factors: stated('S4-118', []),
});
