import {derived, policy, preset, stated} from '../cite.ts';
import {claimOfS2, claimOfS3, conditionsOfS4, consultationOfS4, driverHomeOfS2, earlyLook, sideEffectsOfS2, statedFactors, statedSpacing} from './parts.ts';

/** What the five articles say together: the widest published ends, the count and interval that most of them share. */
export const compositeIv = preset({
  id: 'composite-iv',
  kind: 'composite',
  sources: ['S0', stated('S1-029', 'S1'), claimOfS2, claimOfS3, 'S4'],
  conditions: conditionsOfS4,
  route: stated(['S4-109', 'S0-005', 'S1-025', 'S2-057'], 'iv'),
  setting: stated('S2-081', ['in-clinic']),
  consultationFirst: consultationOfS4,
  session: {
    treatmentMinutes: stated('S2-058', {min: 40, max: 60}),
    recovery: stated(['S2-077', 'S0-012'], {stated: true}),
    effectsWearOffMinutes: stated('S2-076', {min: 60, max: 120}),
    driverHome: driverHomeOfS2,
    sideEffects: sideEffectsOfS2,
  },
  phases: [
    {
      id: 'induction',
      kind: 'induction',
      count: {min: stated('S1-025', 4), max: stated('S2-084', 8), planned: stated(['S3-094', 'S0-008', 'S2-055'], 6), couldExtendTo: stated(['S2-061', 'S2-064'], 12)},
      window: {minWeeks: stated('S1-026', 2), maxWeeks: stated('S4-110', 4)},
      spacing: statedSpacing,
      checkpoints: [earlyLook, stated('S2-060', {afterSession: 6, type: 'evaluation', stated: true})],
    },
    {
      id: 'maintenance',
      kind: 'maintenance',
      need: derived(['S0-016', 'S1-042', 'S2-085', 'S3-100'], 'varies'),
      interval: {min: stated('S2-062', 2), max: derived('S3-101', 13), unit: 'week'},
      commonGround: {weeks: derived(['S2-062', 'S0-017', 'S1-044', 'S3-101'], 4)},
      adapt: {floorDays: derived('S2-062', 14), ceilDays: derived('S3-101', 91)},
    },
  ],
  firstBenefit: {bySession: {min: stated('S0-013', 1), max: stated('S2-060', 6)}},
  factorStep: policy(2),
  factors: [...statedFactors, stated('S2-066', 'years-with-symptoms')],
});
