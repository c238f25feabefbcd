import {label, policy, preset} from '../cite.ts';
import {labelSession, twiceWeekly} from './parts.ts';

/**
 * The label's schedule for treatment-resistant depression, from five secondary copies that agree. Nobody here has read
 * section 2 of the label itself: hence `reviewed: false`. The label's other indication, depression with
 * acute suicidal thoughts, is a crisis and has no preset.
 */
export const spravatoLabelTrd = preset({
  id: 'spravato-label-trd',
  kind: 'label',
  evaluationOffsetDays: policy(1),
  sources: ['SPRAVATO-US'],
  conditions: label(['depression']),
  route: label('esketamine'),
  setting: label(['rems-certified-clinic']),
  consultationFirst: label({stated: true}),
  session: labelSession,
  dose: label({unit: 'mg', options: [56, 84], day1: 56, visibility: 'clinician-only'}),
  phases: [
    {
      id: 'induction',
      kind: 'induction',
      count: label({min: 8, max: 8, planned: 8}),
      window: label({minWeeks: 4, maxWeeks: 4}),
      spacing: twiceWeekly(label(2)),
      checkpoints: [label({afterSession: 'last', type: 'label-evaluation-of-benefit', stated: true})],
    },
    label({id: 'weeks5-8', kind: 'taper', count: {min: 4, max: 4, planned: 4}, everyDays: 7, fromWeek: 5, toWeek: 8}),
    label({
      id: 'week9on',
      kind: 'maintenance',
      need: label('if-benefit'),
      fromWeek: 9,
      interval: {min: 1, max: 2, unit: 'week'},
      principle: label('least-frequent-that-keeps-response'),
      adapt: {floorDays: 7, ceilDays: 14},
    }),
  ],
  factorStep: policy(0),
  factors: [],
  reviewed: false,
});
