import {derived, policy, preset, stated} from '../cite.ts';
import {factorIds} from '../factors.ts';
import {earlyLook, statedSpacing} from './parts.ts';

/** What the five articles say together: the widest published ends, the count and interval that most of them share. */
export const compositeIv = preset({
  id: 'composite-iv',
  kind: 'composite',
  sources: ['S0', 'S1', 'S2', 'S3', 'S4'],
  conditions: ['anxiety'],
  route: 'iv',
  setting: ['in-clinic'],
  consultationFirst: {stated: true},
  session: {
    treatmentMinutes: stated('S2-058', {min: 40, max: 60}),
    recovery: {stated: true},
    effectsWearOffMinutes: stated('S2-076', {min: 60, max: 120}),
    driverHome: {required: true, basis: 'source'},
  },
  phases: [
    {
      id: 'induction',
      kind: 'induction',
      count: {min: stated('S1-025', 4), max: stated('S2-084', 8), planned: stated('S3-094', 6), couldExtendTo: stated('S2-061', 12)},
      window: {minWeeks: stated('S1-026', 2), maxWeeks: stated('S4-110', 4)},
      spacing: statedSpacing,
      checkpoints: [earlyLook, stated('S2-060', {afterSession: 6, type: 'evaluation', stated: true})],
    },
    {
      id: 'maintenance',
      kind: 'maintenance',
      need: 'varies',
      interval: {min: stated('S2-062', 2), max: derived('S3-101', 13), unit: 'week'},
      commonGround: {weeks: derived('S2-062', 4)},
      adapt: {floorDays: derived('S2-062', 14), ceilDays: derived('S3-101', 91)},
    },
  ],
  firstBenefit: {bySession: {min: stated('S0-013', 1), max: stated('S2-060', 6)}},
  factorStep: policy(2),
  factors: factorIds,
});
