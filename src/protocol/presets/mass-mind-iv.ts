import {derived, policy, preset, stated} from '../cite.ts';
import {derivedSpacing} from './parts.ts';

/** Source S2, which gives three counts for one phase: six, six to eight, and up to twelve. */
export const massMindIv = preset({
  id: 'mass-mind-iv',
  kind: 'source-preset',
  sources: ['S2'],
  conditions: ['anxiety'],
  route: 'iv',
  setting: ['in-clinic'],
  session: {
    treatmentMinutes: stated('S2-058', {min: 40, max: 60}),
    recovery: {stated: true},
    effectsWearOffMinutes: stated('S2-076', {min: 60, max: 120}),
    driverHome: {required: true, basis: 'source'},
    vitals: ['blood-pressure', 'oxygen', 'heart-rate'],
  },
  phases: [
    {
      id: 'induction',
      kind: 'induction',
      count: stated('S2-055', {min: 6, max: stated('S2-084', 8), planned: 6, couldExtendTo: stated('S2-061', 12)}),
      window: stated('S2-056', {minWeeks: 2, maxWeeks: 3}),
      spacing: derivedSpacing('S2-056'),
      checkpoints: [
        {afterSession: 'each', type: 'review', stated: true},
        stated('S2-060', {afterSession: 6, type: 'evaluation', stated: true}),
      ],
    },
    {
      id: 'maintenance',
      kind: 'maintenance',
      need: 'may',
      interval: stated('S2-062', {min: 2, max: 4, unit: 'week'}),
      adapt: derived('S2-062', {floorDays: 14, ceilDays: 28}),
    },
  ],
  firstBenefit: {text: 'after-first-series'},
  factorStep: policy(2),
  factors: ['severe-or-panic', 'ptsd', 'depression', 'years-with-symptoms'],
});
