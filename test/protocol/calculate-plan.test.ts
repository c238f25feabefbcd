import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {addDays, daysBetween, localDate, weekdayOf} from '../../src/dates/local-date.ts';
import {calculatePlan} from '../../src/protocol/calculate-plan.ts';
import {factorIds} from '../../src/protocol/factors.ts';
import type {Plan, PlanInput} from '../../src/protocol/plan.ts';
import {isPresetId, presetIds, presets} from '../../src/protocol/presets.ts';
import {aMaintenance, anInduction, aProtocol} from '../support/a-protocol.ts';
import {expectationHolds} from '../support/expectation-holds.ts';
import {planInputs} from '../support/plan-inputs.ts';
import {readPath} from '../support/read-path.ts';
import {goldenCases, type GoldenCase} from './golden-cases.ts';

const monday = localDate('2026-03-02');

describe('the golden cases', () => {
  it('are forty-two, each with something to hold', () => {
    expect(goldenCases.map(({id}) => id)).to.deep.equal(Array.from({length: 42}, (_, index) => `G${String(index + 1).padStart(2, '0')}`));
    expect(goldenCases.reduce((sum, golden) => sum + golden.expect.length, 0)).to.equal(134);
    expect(goldenCases.filter((golden) => golden.expect.length === 0)).to.deep.equal([]);
  });

  for (const golden of goldenCases) {
    it(`${golden.id}: ${golden.title}`, () => {
      for (const [path, op, value] of golden.expect) {
        const actual = readGolden(golden, path);
        expect(expectationHolds(op, actual, value), `${path} ${op} ${JSON.stringify(value)}, but is ${JSON.stringify(actual)}`).to.equal(true);
      }
    });
  }
});

function readGolden({input}: GoldenCase, path: string): unknown {
  if (!isPresetId(input.protocolId)) throw new Error(`no preset ${input.protocolId}`);
  return readPath(calculatePlan(input), presets[input.protocolId], path);
}

describe('calculatePlan', () => {
  it('gives nothing but the crisis line after a crisis answer, even without a protocol', () => {
    const nothing = {status: 'crisis', notices: ['CRISIS_LINE'], consultationFirst: true, bookingOffered: false};
    expect(calculatePlan({crisis: true})).to.deep.equal(nothing);
    fc.assert(fc.property(planInputs, (input) => {
      expect(calculatePlan({...input, crisis: true})).to.deep.equal(nothing);
    }));
  });

  it('names the accepted ids for a protocol or a factor it does not know', () => {
    for (const protocolId of ['standard', 'constructor', '']) {
      expect(() => calculatePlan({protocolId})).to.throw(RangeError, `"${protocolId}" is not a protocol. Accepted as protocolId: fmpm-iv, standard-iv,`);
    }
    expect(() => calculatePlan({})).to.throw(RangeError, 'No protocol is given. Accepted as protocolId: fmpm-iv');
    expect(() => calculatePlan({protocolId: 'standard-iv', factors: ['toString']})).to.throw(RangeError, '"toString" is not a factor. Accepted: severe-or-panic,');
  });

  it('takes a clinic’s own protocol as it takes a preset', () => {
    const plan = calculatePlan({protocol: aProtocol(), startDate: monday});
    expect({sessions: plan.sessions, totals: plan.totals, visit: plan.visitMinutes, booking: plan.bookingOffered}).to.deep.equal({
      sessions: {min: 4, max: 6, planned: 5, couldExtendTo: 8, lean: 'middle'},
      totals: {treatmentMinutesSeries: {min: 200, max: 250}, visits12m: {min: 12, max: 19}},
      visit: {min: 70, max: 80},
      booking: true,
    });
    expect(plan.timeline?.map(({n, phase, week, date}) => [n, phase, week, date])).to.deep.equal([
      [1, 'first', 1, '2026-03-02'], [2, 'first', 1, '2026-03-05'], [3, 'first', 2, '2026-03-09'], [4, 'first', 2, '2026-03-12'], [5, 'first', 3, '2026-03-16'],
      [6, 'weekly', 4, '2026-03-23'], [7, 'weekly', 5, '2026-03-30'],
    ]);
  });

  it('says so when the clinic has no open day for a year, and keeps the offsets', () => {
    const closures = Array.from({length: 60}, (_, week) => addDays(monday, 7 * week));
    const plan = calculatePlan({protocolId: 'standard-iv', clinicDays: ['mon'], startDate: monday, closures});
    expect(plan.timeline).to.deep.equal(calculatePlan({protocolId: 'standard-iv'}).timeline);
    expect(plan.notices).to.include('NO_OPEN_DAYS');
    expect([plan.bookingOffered, plan.evaluationDate, plan.firstBoosterWindow]).to.deep.equal([false, undefined, undefined]);
  });

  it('reads empty clinic days as Monday to Friday', () => {
    const input: PlanInput = {protocolId: 'standard-iv', startDate: localDate('2026-03-07')};
    expect(calculatePlan({...input, clinicDays: []})).to.deep.equal(calculatePlan(input));
    expect(calculatePlan(input).timeline?.[0]?.date).to.equal('2026-03-09');
  });

  it('books a protocol that nobody here has reviewed only for a clinic that names its reviewer', () => {
    const offers = (reviewer?: string) => {
      const {reviewed, bookingOffered} = calculatePlan({protocolId: 'spravato-label-trd', ...(reviewer === undefined ? {} : {reviewer})});
      return [reviewed, bookingOffered];
    };
    expect([offers(), offers(' '), offers('Dr Lee')]).to.deep.equal([[false, false], [false, false], [true, true]]);
  });

  it('offers booking of whole series only where count and spacing are stated', () => {
    const offered = presetIds.filter((protocolId) => calculatePlan({protocolId}).bookingOffered);
    expect(offered).to.deep.equal(['fmpm-iv', 'standard-iv', 'mass-mind-iv', 'six-infusions-iv', 'esketamine', 'composite-iv']);
  });

  it('marks every use off-label but esketamine for depression', () => {
    const onLabel = presetIds.flatMap((protocolId) =>
      ['anxiety', 'depression', 'ptsd', 'unsure', 'suicidal-ideation']
        .filter((condition) => !calculatePlan({protocolId, condition}).notices.includes('OFF_LABEL'))
        .map((condition) => `${protocolId}: ${condition}`));
    expect(onLabel).to.deep.equal(['esketamine: depression', 'spravato-label-trd: depression']);
  });

  it('gives a returning patient the interval and no series', () => {
    const plan = calculatePlan({protocolId: 'standard-iv', mode: 'returning', lastSessionDate: monday, currentIntervalDays: 35, relief: {status: 'returned', days: 24}});
    expect(plan.next).to.deep.equal({minDays: 17, maxDays: 24, from: '2026-03-19', to: '2026-03-26'});
    expect(['sessions', 'timeline', 'induction', 'adjustments', 'cost'].filter((part) => part in plan)).to.deep.equal([]);
    expect([plan.status, plan.direction, plan.bookingOffered]).to.deep.equal(['plan', 'sooner', true]);
  });

  it('sends a returning patient to the clinic where the source gives no interval', () => {
    const plan = calculatePlan({protocolId: 'weight-based-im', mode: 'returning'});
    expect([plan.status, plan.direction, plan.next, plan.bookingOffered]).to.deep.equal(['contact-clinic', 'none', undefined, false]);
    expect(plan.notices).to.include('INTERVAL_NOT_STATED');
  });

  it('has an outlook of three rows: relief lasts long, as stated, short', () => {
    const rows = (protocolId: string) => calculatePlan({protocolId}).outlook?.map(({relief, boosters12m}) => [relief, boosters12m.min, boosters12m.max]);
    expect(rows('standard-iv')).to.deep.equal([['long', 6, 6], ['usual', 12, 12], ['short', 16, 24]]);
    expect(rows('fmpm-iv')).to.deep.equal([['long', 3, 3], ['usual', 3, 11], ['short', 11, 11]]);
    expect(rows('composite-iv')).to.deep.equal([['long', 3, 3], ['usual', 12, 12], ['short', 24, 24]]);
  });

  it('counts the first year of each preset', () => {
    const visits = Object.fromEntries(presetIds.map((protocolId) => [protocolId, calculatePlan({protocolId}).totals?.visits12m]));
    expect(visits).to.deep.equal({
      'fmpm-iv': {min: 9, max: 17},
      'standard-iv': {min: 10, max: 18},
      'mass-mind-iv': {min: 18, max: 32},
      'six-infusions-iv': {min: 9, max: 17},
      'weight-based-iv': undefined,
      'weight-based-im': undefined,
      sublingual: undefined,
      esketamine: undefined,
      'spravato-label-trd': {min: 34, max: 56},
      'composite-iv': {min: 7, max: 32},
    });
  });

  it('clamps calendar months to the end of a short one', () => {
    const plan = calculatePlan({protocolId: 'six-infusions-iv', startDate: localDate('2026-01-14'), clinicDays: ['wed', 'sat']});
    expect([plan.timeline?.at(-1)?.date, plan.firstBoosterWindow]).to.deep.equal(['2026-01-31', {from: '2026-02-28', to: '2026-04-30'}]);
  });

  it('carries the correction with the figures that are quoted for anxiety', () => {
    for (const protocolId of presetIds) {
      for (const condition of ['anxiety', 'depression', 'ptsd', 'unsure']) {
        const {evidence = [], notices} = calculatePlan({protocolId, condition});
        const quoted = evidence.filter(({responsePct, remissionPct}) => responsePct === 72 || remissionPct === 38);
        expect(quoted.every(({correction, population}) => correction !== undefined && population.includes('depression'))).to.equal(true);
        expect(notices.includes('STAT_CORRECTED')).to.equal(quoted.length > 0);
      }
    }
  });
});

describe('every plan', () => {
  it('is sound for each preset, mode, pace and set of factors', () => {
    for (const protocolId of presetIds) {
      for (const mode of ['new', 'returning'] as const) {
        for (const pace of ['standard', 'compact'] as const) {
          for (const factors of subsetsOf(factorIds)) expectSound({protocolId, mode, pace, factors});
        }
      }
    }
  });

  it('is sound for any answers on any calendar', () => {
    fc.assert(fc.property(planInputs, expectSound), {numRuns: 1000});
  });

  it('is the same for the same input, and leaves the input as it was', () => {
    fc.assert(fc.property(planInputs, (input) => {
      const before = JSON.stringify(input);
      expect(calculatePlan(input)).to.deep.equal(calculatePlan(JSON.parse(before) as PlanInput));
      expect(JSON.stringify(input)).to.equal(before);
    }));
  });

  it('never goes down for one more upward factor, and plans the same', () => {
    fc.assert(fc.property(planInputs, fc.constantFrom(...factorIds.filter((id) => id !== 'mild-or-secondary')), (input, factor) => {
      const before = calculatePlan({...input, mode: 'new'}).sessions;
      const after = calculatePlan({...input, mode: 'new', factors: [...(input.factors ?? []), factor]}).sessions;
      expect(after?.planned).to.equal(before?.planned);
      expect(after?.min).to.equal(before?.min);
      expect((after?.max ?? 0) >= (before?.max ?? 0)).to.equal(true);
    }));
  });

  it('lays the published timeline of either pace out within the limits it is booked by', () => {
    for (const protocol of [...Object.values(presets), aProtocol({phases: [anInduction(), aMaintenance()]})]) {
      for (const pace of ['standard', 'compact'] as const) expectWithinLimits(calculatePlan({protocol, pace}));
    }
  });
});

function expectSound(input: PlanInput): void {
  const plan = calculatePlan(input);
  expect(numbersIn(plan).every(Number.isFinite), 'no number is missing').to.equal(true);
  expect(plan.notices).to.include.members(['CONSULT_FIRST', 'MAY_NOT_RESPOND']);
  expect(new Set(plan.notices).size).to.equal(plan.notices.length);
  expect(plan.consultationFirst).to.equal(true);
  expect(plan.dose !== undefined && input.view !== 'clinician').to.equal(false);
  expect(input.flags === true && (plan.bookingOffered || plan.status !== 'contact-clinic')).to.equal(false);
  expectOrdered(plan);
  expectOnOpenDays(plan, input);
}

function expectOrdered({sessions, next, timeline = [], induction}: Plan): void {
  if (sessions) expect(sessions.min <= sessions.planned && sessions.planned <= sessions.max && sessions.max <= (sessions.couldExtendTo ?? sessions.max)).to.equal(true);
  if (next) expect(next.minDays <= next.maxDays && next.minDays > 0).to.equal(true);
  const gaps = timeline.slice(1).map(({dayOffset}, index) => dayOffset - timeline[index]!.dayOffset);
  expect(gaps.every((gap) => gap >= (induction?.gapDays?.min ?? 2))).to.equal(true);
}

function expectOnOpenDays({timeline = [], notices, evaluationDate}: Plan, {startDate, clinicDays, closures = []}: PlanInput): void {
  if (startDate === undefined || notices.includes('NO_OPEN_DAYS')) return;
  const open = clinicDays?.length ? clinicDays : ['mon', 'tue', 'wed', 'thu', 'fri'];
  const dates = [...timeline.map(({date}) => date!), ...(evaluationDate === undefined ? [] : [evaluationDate])];
  expect(dates.filter((date) => closures.includes(date) || !open.includes(weekdayOf(date)))).to.deep.equal([]);
  expect(timeline.every(({date, dayOffset}) => daysBetween(timeline[0]!.date!, date!) === dayOffset)).to.equal(true);
  expect(dates.every((date) => date >= startDate)).to.equal(true);
}

function expectWithinLimits({timeline, induction, sessions}: Plan): void {
  if (!timeline || !induction || !sessions) return;
  const days = timeline.slice(0, sessions.planned).map(({dayOffset}) => dayOffset);
  const length = days.at(-1)! + 1;
  expect(days.slice(1).map((day, index) => day - days[index]!)).to.deep.equal(induction.targetGaps);
  expect(length >= induction.minWindowDays && length <= induction.windowDays).to.equal(true);
  for (const day of days) {
    const sameWeek = days.filter((other) => Math.floor(other / 7) === Math.floor(day / 7)).length;
    expect(sameWeek <= (induction.maxPerWeek ?? Infinity)).to.equal(true);
  }
}

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

function subsetsOf(ids: readonly string[]): string[][] {
  return ids.reduce<string[][]>((subsets, id) => [...subsets, ...subsets.map((subset) => [...subset, id])], [[]]);
}
