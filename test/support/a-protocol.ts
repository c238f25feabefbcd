import {presets} from '../../src/protocol/presets.ts';
import type {InductionPhase, MaintenancePhase, Protocol, TaperPhase} from '../../src/protocol/protocol.ts';

/** A clinic's own protocol: 4 to 6 infusions over 2 to 3 weeks, a weekly taper, then monthly follow-ups. Consistent in itself. */
export function aProtocol(changes: Partial<Protocol> = {}): Protocol {
  return {
    schema: 'regimen-protocol/1',
    id: 'our-way',
    version: '3',
    kind: 'clinic',
    title: {en: 'Our way', es: 'A nuestra manera'},
    conditions: ['anxiety'],
    route: 'iv',
    setting: ['in-clinic'],
    session: {treatmentMinutes: {min: 40, max: 50}, recovery: {stated: true, minutes: 30}, driverHome: {required: true, basis: 'clinic'}},
    phases: [anInduction(), aTaper(), aMaintenance()],
    factors: ['ptsd', 'mild-or-secondary', 'years-with-symptoms'],
    factorStep: 1,
    sources: ['S1'],
    because: {},
    ...changes,
  };
}

export function anInduction(changes: Partial<InductionPhase> = {}): InductionPhase {
  return {
    id: 'first',
    kind: 'induction',
    count: {min: 4, max: 6, planned: 5, couldExtendTo: 8},
    window: {minWeeks: 2, maxWeeks: 3},
    spacing: {minDays: 2, maxDays: 5, patterns: [{id: 'two', perWeek: 2}, {id: 'three', perWeek: 3}], stated: true},
    checkpoints: [{afterSession: 'last', type: 'talk', stated: true}],
    ...changes,
  };
}

export function aTaper(changes: Partial<TaperPhase> = {}): TaperPhase {
  return {id: 'weekly', kind: 'taper', count: {min: 1, max: 2, planned: 2}, everyDays: 7, fromWeek: 4, toWeek: 5, ...changes};
}

export function aMaintenance(changes: Partial<MaintenancePhase> = {}): MaintenancePhase {
  return {id: 'later', kind: 'maintenance', need: 'may', interval: {min: 4, max: 6, unit: 'week'}, adapt: {floorDays: 14, ceilDays: 56}, ...changes};
}

/** The presets, for tests that hold for each. */
export const allPresets: readonly Protocol[] = Object.values(presets);
