import {policy, preset, stated} from '../cite.ts';
import {derivedSpacing} from './parts.ts';

/** Source S0. "Every few months" is read as three: our rule. */
export const fmpmIv = preset({
  id: 'fmpm-iv',
  kind: 'source-preset',
  sources: ['S0'],
  conditions: ['anxiety'],
  route: 'iv',
  setting: ['in-clinic'],
  session: {
    treatmentMinutes: stated('S0-011', {min: 45, max: 60}),
    recovery: {stated: true},
    driverHome: {required: true, basis: 'policy'},
  },
  phases: [
    {
      id: 'induction',
      kind: 'induction',
      count: stated('S0-008', {min: 6, max: 6, planned: 6}),
      window: stated('S0-009', {minWeeks: 2, maxWeeks: 3}),
      spacing: derivedSpacing('S0-009'),
      checkpoints: [stated('S0-014', {afterSession: 6, type: 'review', stated: true})],
    },
    {
      id: 'maintenance',
      kind: 'maintenance',
      need: 'required-by-this-source',
      interval: {min: stated('S0-017', 1), max: policy(3, 'S0-017'), unit: 'month', interpreted: ['max']},
      adapt: policy({floorDays: 28, ceilDays: 91}),
    },
  ],
  firstBenefit: {bySession: stated('S0-013', {min: 1, max: 2})},
  factorStep: policy(0),
  factors: [],
});
