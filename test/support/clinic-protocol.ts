import {parseProtocol} from '../../src/protocol/parse-protocol.ts';
import type {Protocol} from '../../src/protocol/protocol.ts';

/** A clinic's own protocol as it would write it, with every part that patients are told of. */
export const clinicProtocol = {
  schema: 'regimen-protocol/1',
  id: 'northgate-iv',
  version: '2026-03',
  kind: 'clinic',
  title: {es: 'El plan de Northgate', en: 'The Northgate plan'},
  conditions: ['anxiety', 'depression'],
  route: 'iv',
  setting: ['in-clinic'],
  consultationFirst: {stated: true, minutes: {min: 45, max: 60}},
  session: {
    treatmentMinutes: {min: 40, max: 50},
    recovery: {stated: true, minutes: 45},
    observationMinMinutes: 30,
    effectsWearOffMinutes: {min: 60, max: 90},
    driverHome: {required: true, basis: 'clinic'},
  },
  phases: [
    {
      id: 'start',
      kind: 'induction',
      count: {min: 3, max: 5, planned: 4, couldExtendTo: 6},
      window: {minWeeks: 2, maxWeeks: 4},
      spacing: {minDays: 3, maxDays: 8, patterns: [{id: 'calm', perWeek: 1}, {id: 'usual', perWeek: 2}], stated: true},
      checkpoints: [{afterSession: 2, type: 'phone-call', stated: true}, {afterSession: 2, type: 'questionnaire', stated: true}, {afterSession: 'last', type: 'talk', stated: true}],
    },
    {id: 'ease-off', kind: 'taper', count: {min: 1, max: 1, planned: 1}, everyDays: 14, fromWeek: 6, toWeek: 6},
    {id: 'later', kind: 'maintenance', need: 'may', interval: {min: 5, max: 8, unit: 'week', interpreted: ['max']}, adapt: {tightenTo: {min: 3, max: 4, unit: 'week'}, floorDays: 21, ceilDays: 70}},
  ],
  factors: ['ptsd', 'mild-or-secondary'],
  factorStep: 1,
  firstBenefit: {text: {en: 'Many of our patients tell us of a change by the third visit.', es: 'Tercera visita.'}},
  evaluationOffsetDays: 5,
  sources: ['S1', 'https://northgate.example/protocol', 'Northgate staff handbook, 2026'],
  because: {'phases.start.count.min': {basis: 'source', src: 'S1-025'}},
};

/** Only what the format requires: everything else is silence. */
export const barestProtocol = {
  schema: 'regimen-protocol/1',
  id: 'northgate-im',
  version: '1',
  kind: 'clinic',
  conditions: ['depression'],
  route: 'im',
  setting: ['in-clinic'],
  session: {recovery: {stated: false}, driverHome: {required: false, basis: 'clinic'}},
  phases: [{id: 'start', kind: 'induction', checkpoints: []}],
  factors: [],
  factorStep: 0,
  sources: [],
};

/** The protocol with its first series changed. */
export function withSeries(changes: object): object {
  const [series, ...others] = clinicProtocol.phases;
  return {...clinicProtocol, phases: [{...series, ...changes}, ...others]};
}

/** The protocol that `value` is in the format for. */
export function parsed(value: unknown): Protocol {
  const reading = parseProtocol(value);
  if (reading.kind === 'invalid') throw new Error(reading.issues.map(({path, message}) => `${path} ${message}`).join('; '));
  return reading.protocol;
}
