import {policy, preset, stated} from '../cite.ts';
import {claimOfS3, derivedSpacing} from './parts.ts';

/** Source S3, written by a patient. */
export const sixInfusionsIv = preset({
  id: 'six-infusions-iv',
  kind: 'source-preset',
  sources: [claimOfS3],
  conditions: stated('S3-087', ['anxiety', 'depression']),
  route: stated('S3-103', 'iv'),
  setting: policy(['in-clinic']),
  session: {recovery: {stated: false}, driverHome: policy({required: true, basis: 'policy'})},
  phases: [
    {
      id: 'induction',
      kind: 'induction',
      count: stated('S3-094', {min: 6, max: 6, planned: 6}),
      window: stated('S3-095', {minWeeks: 2, maxWeeks: 3}),
      spacing: derivedSpacing('S3-095'),
      checkpoints: [],
    },
    {
      id: 'maintenance',
      kind: 'maintenance',
      need: stated(['S3-100', 'S3-099'], 'many'),
      interval: stated(['S3-101', 'S3-102'], {min: 1, max: 3, unit: 'month'}),
      adapt: policy({floorDays: 28, ceilDays: 91}),
    },
  ],
  firstBenefit: {bySession: {min: stated(['S3-096', 'S3-097', 'S3-098'], 1)}},
  factorStep: policy(0),
  factors: stated('S3-088', []),
});
