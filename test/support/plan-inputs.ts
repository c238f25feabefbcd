import fc from 'fast-check';
import {fromEpochDay, type LocalDate} from '../../src/dates/local-date.ts';
import {weekdays} from '../../src/dates/weekday.ts';
import {factorIds} from '../../src/protocol/factors.ts';
import type {PlanInput} from '../../src/protocol/plan.ts';
import {presetIds} from '../../src/protocol/presets.ts';

/** Days of the years 2025 to 2029. */
export const someDays: fc.Arbitrary<LocalDate> = fc.integer({min: 20_089, max: 21_914}).map(fromEpochDay);

const relief: fc.Arbitrary<PlanInput['relief']> = fc.oneof(
  fc.record({status: fc.constant('returned' as const), days: fc.nat({max: 400})}),
  fc.record({status: fc.constantFrom('still-well' as const, 'no-relief' as const, 'unsure' as const)}),
);

/** Any valid answers to any preset, with every member present or absent. */
export const planInputs: fc.Arbitrary<PlanInput & {protocolId: string}> = fc.record(
  {
    protocolId: fc.constantFrom(...presetIds),
    mode: fc.constantFrom('new' as const, 'returning' as const),
    condition: fc.constantFrom('anxiety', 'depression', 'ptsd', 'unsure', 'something else'),
    view: fc.constantFrom('patient' as const, 'clinician' as const),
    weightKg: fc.integer({min: 30, max: 250}),
    flags: fc.boolean(),
    factors: fc.subarray([...factorIds]),
    pace: fc.constantFrom('standard' as const, 'compact' as const),
    startDate: someDays,
    clinicDays: fc.subarray([...weekdays]),
    closures: fc.array(someDays, {maxLength: 60}),
    prices: fc.record({consult: fc.nat({max: 900}), session: fc.nat({max: 900})}, {requiredKeys: []}),
    reviewer: fc.constantFrom('', 'Dr Lee'),
    currentIntervalDays: fc.integer({min: 1, max: 400}),
    lastSessionDate: someDays,
    relief,
  },
  {requiredKeys: ['protocolId']},
);
