import {derived, policy, preset, stated} from '../cite.ts';
import {consultationOfS4, labelSession, sideEffectsOfS4, twiceWeekly} from './parts.ts';

/** Source S4 on the nasal spray; what must be watched is from the label. It gives no schedule after the first month. */
export const esketamine = preset({
  id: 'esketamine',
  kind: 'source-preset',
  evaluationOffsetDays: policy(1),
  sources: ['S4', 'SPRAVATO-US'],
  conditions: stated('S4-120', ['depression', 'anxiety-off-label']),
  route: stated('S4-120', 'esketamine'),
  setting: stated('S4-121', ['in-clinic']),
  consultationFirst: consultationOfS4,
  session: {...labelSession, sideEffects: sideEffectsOfS4},
  dose: stated('S4-122', {unit: 'mg', options: [56, 84], visibility: 'clinician-only'}),
  phases: [
    {
      id: 'induction',
      kind: 'induction',
      count: derived('S4-123', {min: 8, max: 8, planned: 8}),
      window: derived('S4-123', {minWeeks: 4, maxWeeks: 4}),
      spacing: twiceWeekly(stated('S4-123', 2)),
      checkpoints: [derived('S4-123', {afterSession: 'last', type: 'evaluation', stated: true})],
    },
  ],
  firstBenefit: stated('S4-107', {text: 'hours'}),
  factorStep: policy(0),
  factors: [],
});
