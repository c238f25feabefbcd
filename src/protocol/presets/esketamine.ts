import {derived, label, policy, preset, stated} from '../cite.ts';
import {twiceWeekly} from './parts.ts';

/** Source S4 on the nasal spray; what must be watched is from the label. It gives no schedule after the first month. */
export const esketamine = preset({
  id: 'esketamine',
  kind: 'source-preset',
  evaluationOffsetDays: policy(1),
  sources: ['S4', 'SPRAVATO-US'],
  conditions: ['depression', 'anxiety-off-label'],
  route: 'esketamine',
  setting: ['in-clinic'],
  consultationFirst: {stated: true},
  session: label({observationMinMinutes: 120, recovery: {stated: true, minutes: 120}, driverHome: {required: true, basis: 'label'}}),
  dose: stated('S4-122', {unit: 'mg', options: [56, 84], visibility: 'clinician-only'}),
  phases: [
    {
      id: 'induction',
      kind: 'induction',
      count: derived('S4-123', {min: 8, max: 8, planned: 8}),
      window: derived('S4-123', {minWeeks: 4, maxWeeks: 4}),
      spacing: twiceWeekly(stated('S4-123', 2)),
      checkpoints: [{afterSession: 'last', type: 'evaluation', stated: true}],
    },
  ],
  firstBenefit: {text: 'hours'},
  factorStep: policy(0),
  factors: [],
});
