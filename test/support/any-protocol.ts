import fc from 'fast-check';
import {factorIds} from '../../src/protocol/factors.ts';
import type {DoseRange, InductionPhase, Interval, Phase, Protocol, Route} from '../../src/protocol/protocol.ts';
import {parsed} from './clinic-protocol.ts';

const count = (min: number, max: number): fc.Arbitrary<number> => fc.integer({min, max});
const maybe = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(some, {nil: undefined});
const minutes = fc.tuple(count(1, 200), count(1, 200)).map(([one, other]) => ({min: Math.min(one, other), max: Math.max(one, other)}));
const text = fc.constantFrom('Our way', 'A calm plan.', 'Ein sehr langes Wort: Behandlungsplanungsunterlagen');

/** A first series that ends in its own weeks at its one pace; what comes after follows its last week. */
const series: fc.Arbitrary<InductionPhase> = fc.record({perWeek: count(1, 3), planned: count(1, 12), fewer: count(0, 4), more: count(0, 4), further: maybe(count(0, 6)), early: count(0, 2), late: count(0, 3), stated: fc.boolean(), looks: fc.subarray(['each', 'last', 1] as const)})
  .map(({perWeek, planned, fewer, more, further, early, late, stated, looks}) => {
    const endWeek = 1 + Math.floor(Math.floor(((planned - 1) * 7) / perWeek) / 7);
    const max = planned + more;
    return {
      id: 'start', kind: 'induction',
      count: {min: Math.max(1, planned - fewer), max, planned, ...(further === undefined ? {} : {couldExtendTo: max + further})},
      window: {minWeeks: Math.max(1, endWeek - early), maxWeeks: endWeek + late},
      spacing: {minDays: Math.max(2, Math.floor(7 / perWeek) - 1), maxDays: Math.ceil(7 / perWeek) + 2, patterns: [{id: 'pace', perWeek}], stated},
      checkpoints: looks.map((afterSession) => ({afterSession, type: 'talk', stated: true})),
    };
  });

const silentSeries: InductionPhase = {id: 'start', kind: 'induction', checkpoints: []};

const interval: fc.Arbitrary<Interval> = fc.oneof(
  fc.tuple(count(7, 90), count(0, 60)).map(([min, more]) => ({min, max: min + more, unit: 'day' as const})),
  fc.tuple(count(1, 12), count(0, 12)).map(([min, more]) => ({min, max: min + more, unit: 'week' as const})),
  fc.tuple(count(1, 2), count(0, 2)).map(([min, more]) => ({min, max: min + more, unit: 'month' as const})),
);

const maintenance: fc.Arbitrary<Phase> = fc.record({interval, interpreted: fc.boolean(), shared: maybe(count(1, 12))}).map(({interval: every, interpreted, shared}) => ({
  id: 'later', kind: 'maintenance', need: 'may', interval: {...every, ...(interpreted ? {interpreted: ['max'] as const} : {})},
  ...(shared === undefined ? {} : {commonGround: {weeks: shared}}), adapt: {floorDays: 7, ceilDays: 182},
}));

const phases: fc.Arbitrary<readonly Phase[]> = fc.record({first: fc.oneof({weight: 4, arbitrary: series}, {weight: 1, arbitrary: fc.constant(silentSeries)}), tapers: count(0, 2), every: count(2, 30), later: maybe(maintenance)})
  .map(({first, tapers, every, later}) => {
    const end = first.window?.maxWeeks ?? 0;
    const eased = Array.from({length: tapers}, (_, index): Phase => ({id: `ease-${index}`, kind: 'taper', count: {min: 1, max: 2, planned: 1}, everyDays: every, fromWeek: end + 1 + index, toWeek: end + 1 + index}));
    return [first, ...eased, ...(later ? [later] : [])];
  });

const doses: fc.Arbitrary<DoseRange> = fc.oneof(
  fc.tuple(count(1, 20), count(0, 20), maybe(count(20, 200))).map(([min, more, capMg]): DoseRange => ({unit: 'mg/kg', min: min / 10, max: (min + more) / 10, ...(capMg === undefined ? {} : {capMg}), visibility: 'clinician-only'})),
  fc.uniqueArray(count(10, 300), {minLength: 1, maxLength: 3}).map((options): DoseRange => ({unit: 'mg', options, visibility: 'clinician-only'})),
);

/** Any protocol that a clinic may write: each is read by the parser before it is used. */
export const anyProtocol: fc.Arbitrary<Protocol> = fc.record({
  title: maybe(text), route: fc.constantFrom<Route>('iv', 'im', 'sc', 'sl', 'esketamine'), atHome: fc.boolean(), conditions: fc.subarray(['anxiety', 'depression', 'ptsd', 'anxiety-off-label'], {minLength: 1}),
  treatment: maybe(minutes), wearOff: maybe(minutes), rest: maybe(count(1, 200)), watched: maybe(count(1, 300)), driver: fc.boolean(), dose: maybe(doses), phases, factors: fc.subarray([...factorIds]), factorStep: count(0, 2),
  benefit: maybe(text), checkIn: maybe(count(0, 31)), bookable: maybe(fc.boolean()), reviewed: fc.constantFrom(undefined, false, {by: 'Dr. Lee', on: '2023-02-10'}),
  policy: maybe(fc.record({returningWindowDays: count(1, 7), lengtheningStepDays: count(7, 28), shortLengtheningStepDays: count(3, 14)}, {requiredKeys: []})), sources: fc.subarray(['S1', 'MCINNES2022', 'Our handbook, 2026', 'https://clinic.example/plan']),
}).map((any) => parsed({
  schema: 'regimen-protocol/1', id: 'ours', version: '1', kind: 'clinic', title: any.title, conditions: any.conditions, route: any.route, setting: [any.atHome ? 'at-home-supervised' : 'in-clinic'],
  session: {treatmentMinutes: any.treatment, effectsWearOffMinutes: any.wearOff, recovery: {stated: any.rest !== undefined, minutes: any.rest}, observationMinMinutes: any.route === 'esketamine' ? 120 + (any.watched ?? 0) : any.watched, driverHome: {required: any.driver, basis: 'clinic'}},
  dose: any.dose, phases: any.phases, factors: any.factors, factorStep: any.factorStep, firstBenefit: any.benefit === undefined ? undefined : {text: any.benefit}, evaluationOffsetDays: any.checkIn,
  bookable: any.atHome ? false : any.bookable, reviewed: any.reviewed, policy: any.policy, sources: any.sources,
}));
