import {derived, policy, preset, stated} from '../cite.ts';
import {derivedSpacing} from './parts.ts';

/** Source S0. "Every few months" is read as three: our rule. */
export const fmpmIv = preset({
  id: 'fmpm-iv',
  kind: 'source-preset',
  sources: ['S0'],
  conditions: stated(['S0-002', 'S0-003'], ['anxiety']),
  route: stated('S0-005', 'iv'),
  setting: derived('S0-005', ['in-clinic']),
  session: {
    treatmentMinutes: stated('S0-011', {min: 45, max: 60}),
    recovery: stated('S0-012', {stated: true}),
    driverHome: policy({required: true, basis: 'policy'}),
  },
  phases: [
    {
      id: 'induction',
      kind: 'induction',
      count: stated('S0-008', {min: 6, max: 6, planned: 6}),
      window: stated('S0-009', {minWeeks: 2, maxWeeks: 3}),
      spacing: derivedSpacing('S0-009'),
      checkpoints: [stated(['S0-014', 'S0-015'], {afterSession: 6, type: 'review', stated: true})],
    },
    {
      id: 'maintenance',
      kind: 'maintenance',
      need: stated('S0-016', 'required-by-this-source'),
      interval: {min: stated(['S0-017', 'S0-018'], 1), max: policy(3, 'S0-017'), unit: 'month', interpreted: ['max']},
      adapt: policy({floorDays: 28, ceilDays: 91}),
    },
  ],
  firstBenefit: {bySession: stated(['S0-013', 'S0-006'], {min: 1, max: 2})},
  factorStep: policy(0),
  factors: [],
});
