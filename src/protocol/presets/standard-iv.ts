import {derived, policy, preset, stated} from '../cite.ts';
import {earlyLook, statedFactors, statedSpacing} from './parts.ts';

/** Source S1. It gives no longest interval: the ceiling is S3's. */
export const standardIv = preset({
  id: 'standard-iv',
  kind: 'source-preset',
  sources: [stated('S1-029', 'S1')],
  conditions: stated('S1-023', ['anxiety']),
  route: stated('S1-025', 'iv'),
  setting: derived('S1-025', ['in-clinic']),
  session: {recovery: {stated: false}, driverHome: policy({required: true, basis: 'policy'})},
  phases: [
    {
      id: 'induction',
      kind: 'induction',
      count: stated('S1-025', {min: 4, max: 6, planned: policy(6, 'S1-025'), couldExtendTo: stated('S1-033', 7)}),
      window: stated('S1-026', {minWeeks: 2, maxWeeks: 3}),
      spacing: statedSpacing,
      checkpoints: [earlyLook, stated(['S1-030', 'S1-041'], {afterSession: 'last', type: 'formal-evaluation', stated: true})],
    },
    {
      id: 'maintenance',
      kind: 'maintenance',
      need: stated(['S1-042', 'S1-043'], 'typical'),
      interval: stated('S1-044', {min: 4, max: 8, unit: 'week'}),
      principle: stated(['S1-049', 'S1-045', 'S1-048'], 'least-frequent-that-keeps-response'),
      adapt: {
        tightenTo: stated(['S1-047', 'S1-046'], {min: 2, max: 3, unit: 'week'}),
        floorDays: derived('S1-047', 14),
        ceilDays: derived('S3-101', 91),
      },
    },
  ],
  firstBenefit: stated('S1-024', {text: 'hours-or-days'}),
  factorStep: policy(1),
  factors: statedFactors,
});
