import {derived, policy, preset, stated} from '../cite.ts';
import {claimOfS2, derivedSpacing, driverHomeOfS2, sideEffectsOfS2} from './parts.ts';

/** Source S2, which gives three counts for one phase: six, six to eight, and up to twelve. */
export const massMindIv = preset({
  id: 'mass-mind-iv',
  kind: 'source-preset',
  sources: [claimOfS2],
  conditions: stated('S2-055', ['anxiety']),
  route: stated('S2-057', 'iv'),
  setting: stated('S2-081', ['in-clinic']),
  session: {
    treatmentMinutes: stated('S2-058', {min: 40, max: 60}),
    recovery: stated('S2-077', {stated: true}),
    effectsWearOffMinutes: stated('S2-076', {min: 60, max: 120}),
    driverHome: driverHomeOfS2,
    vitals: stated(['S2-082', 'S2-059'], ['blood-pressure', 'oxygen', 'heart-rate']),
    sideEffects: sideEffectsOfS2,
  },
  phases: [
    {
      id: 'induction',
      kind: 'induction',
      count: stated('S2-055', {min: 6, max: stated('S2-084', 8), planned: 6, couldExtendTo: stated(['S2-061', 'S2-064'], 12)}),
      window: stated('S2-056', {minWeeks: 2, maxWeeks: 3}),
      spacing: derivedSpacing('S2-056'),
      checkpoints: [
        stated(['S2-070', 'S2-083'], {afterSession: 'each', type: 'review', stated: true}),
        stated('S2-060', {afterSession: 6, type: 'evaluation', stated: true}),
      ],
    },
    {
      id: 'maintenance',
      kind: 'maintenance',
      need: stated('S2-085', 'may'),
      interval: stated('S2-062', {min: 2, max: 4, unit: 'week'}),
      adapt: derived('S2-062', {floorDays: 14, ceilDays: 28}),
    },
  ],
  firstBenefit: stated('S2-060', {text: 'after-first-series'}),
  factorStep: policy(2),
  factors: [derived(['S2-065', 'S1-034'], 'severe-or-panic'), derived(['S2-067', 'S1-040'], 'ptsd'), derived(['S2-067', 'S1-040'], 'depression'), stated('S2-066', 'years-with-symptoms')],
});
