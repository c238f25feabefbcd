import {derived, policy, preset, stated} from '../cite.ts';
import {earlyLook, statedSpacing} from './parts.ts';

/** Source S1. It gives no longest interval: the ceiling is S3's. */
export const standardIv = preset({
  id: 'standard-iv',
  kind: 'source-preset',
  sources: ['S1'],
  conditions: ['anxiety'],
  route: 'iv',
  setting: ['in-clinic'],
  session: {recovery: {stated: false}, driverHome: {required: true, basis: 'policy'}},
  phases: [
    {
      id: 'induction',
      kind: 'induction',
      count: stated('S1-025', {min: 4, max: 6, planned: policy(6, 'S1-025'), couldExtendTo: stated('S1-033', 7)}),
      window: stated('S1-026', {minWeeks: 2, maxWeeks: 3}),
      spacing: statedSpacing,
      checkpoints: [earlyLook, {afterSession: 'last', type: 'formal-evaluation', stated: true}],
    },
    {
      id: 'maintenance',
      kind: 'maintenance',
      need: 'typical',
      interval: stated('S1-044', {min: 4, max: 8, unit: 'week'}),
      adapt: {
        tightenTo: stated('S1-047', {min: 2, max: 3, unit: 'week'}),
        floorDays: derived('S1-047', 14),
        ceilDays: derived('S3-101', 91),
      },
    },
  ],
  firstBenefit: {text: 'hours-or-days'},
  factorStep: policy(1),
  factors: ['severe-or-panic', 'mild-or-secondary', 'ptsd', 'chronic-pain', 'depression', 'fast-metabolism', 'oral-or-nasal-route'],
});
