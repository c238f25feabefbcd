import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {addDays, daysBetween, localDate, weekdayOf} from '../../../../src/dates/local-date.ts';
import {weekdays} from '../../../../src/dates/weekday.ts';
import type {Answers} from '../../../../src/elements/calculator/questions/questions.ts';
import {calculatePlan} from '../../../../src/protocol/calculate-plan.ts';
import {factorIds} from '../../../../src/protocol/factors.ts';
import {maintenanceOf} from '../../../../src/protocol/phase.ts';
import type {Notice, Plan, PlanInput} from '../../../../src/protocol/plan.ts';
import type {Protocol} from '../../../../src/protocol/protocol.ts';
import {allPresets} from '../../../support/a-protocol.ts';
import {anyProtocol} from '../../../support/any-protocol.ts';
import {planInputs} from '../../../support/plan-inputs.ts';
import {planOf, screenOf, someSettings} from '../../../support/rendered-plan.ts';
import {textBlocks} from '../../../support/text-blocks.ts';
import {textFaults} from '../../../support/text-faults.ts';
import {wordingLint} from '../../../support/wording-lint.ts';

const protocols: fc.Arbitrary<Protocol> = fc.oneof(fc.constantFrom(...allPresets), anyProtocol);
const inputs: fc.Arbitrary<PlanInput & {protocol: Protocol}> = fc.tuple(planInputs, protocols).map(([input, protocol]) => ({...input, protocol}));

const today = localDate('2026-03-20');
const someDay = (from: number, to: number): fc.Arbitrary<string> => fc.integer({min: from, max: to}).map((days) => addDays(today, days));
const typed = (text: fc.Arbitrary<string>): fc.Arbitrary<string[]> => text.map((one) => [one]);
const days = typed(fc.integer({min: 1, max: 365}).map(String));

/** Anything that a patient can answer, each question answered or skipped. */
const answers: fc.Arbitrary<Answers> = fc.record({
  visit: typed(fc.constantFrom('new', 'returning')), topic: typed(fc.constantFrom('anxiety', 'depression', 'ptsd', 'unsure')), health: typed(fc.constantFrom('none', 'some')),
  severity: typed(fc.constantFrom('mild-or-secondary', 'moderate', 'severe-or-panic', 'unsaid')), also: fc.subarray(['ptsd', 'depression', 'chronic-pain']), metabolism: typed(fc.constantFrom('yes', 'no')),
  years: typed(fc.constantFrom('under-1', '1-to-5', 'over-5', 'unsaid')), relief: typed(fc.constantFrom('returned', 'still-well', 'no-relief', 'unsure')), reliefDays: days, interval: days, lastSession: typed(someDay(-400, 0)),
  pace: typed(fc.constantFrom('standard', 'compact')), start: typed(someDay(0, 365)), days: fc.subarray([...weekdays]),
}, {requiredKeys: ['visit', 'topic', 'health']});

const prices: fc.Arbitrary<Record<string, string>> = fc.constantFrom<Record<string, string>[]>({}, {'price-session': '450', currency: 'USD'}, {'price-session': '399.50', 'price-consult': '150', currency: 'EUR'}, {'price-session': '0', currency: 'JPY'});

/** Anything that a clinic can write on the element, besides its protocol. */
const attributes: fc.Arbitrary<Record<string, string>> = fc.tuple(prices, fc.record({
  'clinic-days': fc.subarray([...weekdays], {minLength: 1}).map((open) => open.join(',')), closures: fc.array(someDay(0, 60), {minLength: 1, maxLength: 40}).map((closed) => [...new Set(closed)].join(',')),
  reviewer: fc.constant('Dr. Okafor'), 'reviewed-on': someDay(-2_000, 0), pace: fc.constantFrom('standard', 'compact'), 'start-date': someDay(-30, 300),
}, {requiredKeys: []})).map(([priced, others]) => ({...priced, ...others}));

/** Why a plan has no series or no interval, or why nothing of it may be booked. */
const reasons: readonly Notice[] = ['COUNT_NOT_STATED', 'INTERVAL_NOT_STATED', 'NO_OPEN_DAYS', 'NON_RESPONSE', 'RELIEF_SHORTER_THAN_PUBLISHED_RANGE', 'CONTACT_CLINIC_FIRST', 'FDA_COMPOUNDED_WARNING'];

describe('Every plan', () => {
  it('is a plan, or says why not: any protocol, answers, days and prices', () => {
    fc.assert(fc.property(inputs, (input) => {
      const plan = calculatePlan(input);
      const hasReason = plan.ceilingReached === true || plan.notices.some((notice) => reasons.includes(notice));
      if (plan.sessions === undefined && plan.next === undefined) expect(hasReason, JSON.stringify(plan.notices)).to.equal(true);
      if (!plan.bookingOffered) expect(hasReason || input.protocol.bookable === false || plan.reviewed === false, JSON.stringify(plan.notices)).to.equal(true);
      expect(faultyValues(plan)).to.deep.equal([]);
    }), {numRuns: 800});
  });

  it('keeps what must always hold, for a protocol of a clinic’s own too', () => {
    fc.assert(fc.property(inputs, (input) => {
      const plan = calculatePlan(input);
      expect(calculatePlan(input)).to.deep.equal(plan);
      expectOrdered(plan);
      expectOnOpenDays(plan, input);
      if (input.view !== 'clinician') expect('dose' in plan).to.equal(false);
    }), {numRuns: 800});
  });

  it('never plans more, or ends lower, for a factor more', () => {
    fc.assert(fc.property(inputs, fc.constantFrom(...factorIds), (input, factor) => {
      const [less, more] = [calculatePlan(input).sessions, calculatePlan({...input, factors: [...(input.factors ?? []), factor]}).sessions];
      expect([more?.min, more?.planned]).to.deep.equal([less?.min, less?.planned]);
      expect((more?.max ?? 0) >= (less?.max ?? 0)).to.equal(true);
    }), {numRuns: 400});
  });

  it('never lets a next session come before the shortest interval of its protocol', () => {
    fc.assert(fc.property(inputs, (input) => {
      const plan = calculatePlan({...input, mode: 'returning'});
      const adapt = maintenanceOf(input.protocol)?.adapt;
      if (plan.next && adapt) expect(plan.next.minDays >= Math.min(adapt.floorDays, plan.next.maxDays) && plan.next.minDays <= plan.next.maxDays).to.equal(true);
    }), {numRuns: 400});
  });

  it('reads as text for people: no value that is none, no code, no empty or broken sentence, no dose, and the agreed wording', () => {
    fc.assert(fc.property(protocols, answers, attributes, (protocol, given, written) => {
      const some = planOf({...someSettings(written), protocols: [protocol], protocol}, given);
      const screen = screenOf(some);
      const blocks = textBlocks(screen);
      const faults = [...blocks.flatMap(faultsOf), ...emptyParts(screen)];
      expect(faults.join('\n')).to.equal('');
    }), {numRuns: 500, includeErrorInReport: true, interruptAfterTimeLimit: 45_000});
  });

  it('finds the faults that it looks for', () => {
    const faulty = ['NaN sessions', 'See COUNT_NOT_STATED', 'Because of severe-or-panic', 'Wait , please', 'Done..', 'Well,. then', 'An ()', 'every', 'on 2026-03-02', '1 weeks', 'Over 0 weeks', ', then', '2½ to 2½ hours'];
    expect(faulty.filter((text) => textFaults(text).length === 0)).to.deep.equal([]);
    expect(['Used off-label: 4 to 6 sessions over 2 to 3 weeks.', 'In 100 people, 1,247 did so …', 'Every other day'].flatMap(textFaults)).to.deep.equal([]);
  });
});

/** Most plans share most of their texts: each text is read once. */
const readBefore = new Map<string, readonly string[]>();

function faultsOf(text: string): readonly string[] {
  const faults = readBefore.get(text) ?? [...textFaults(text), ...wordingLint(text)];
  readBefore.set(text, faults);
  return faults;
}

function faultyValues(value: unknown, path = 'plan'): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
  if (value === null || value === '' || (value === undefined && path !== 'plan')) return [path];
  return typeof value === 'object' ? Object.entries(value).flatMap(([key, member]) => faultyValues(member, `${path}.${key}`)) : [];
}

function expectOrdered({sessions, timeline = []}: Plan): void {
  if (sessions) {
    const {min, planned, max, couldExtendTo = Infinity} = sessions;
    expect(min <= planned && planned <= max && max <= couldExtendTo, JSON.stringify(sessions)).to.equal(true);
  }
  const gaps = timeline.slice(1).map(({dayOffset}, index) => dayOffset - (timeline[index]?.dayOffset ?? 0));
  expect(gaps.filter((gap, index) => gap < (timeline[index + 1]?.phase === timeline[0]?.phase ? 2 : 1))).to.deep.equal([]);
}

function expectOnOpenDays({timeline = []}: Plan, {clinicDays, closures = [], startDate}: PlanInput): void {
  const dates = timeline.flatMap(({date}) => date ?? []);
  const open = clinicDays?.length ? clinicDays : weekdays.slice(0, 5);
  expect(dates.filter((date) => !open.includes(weekdayOf(date)) || closures.includes(date))).to.deep.equal([]);
  if (startDate && dates[0]) expect(daysBetween(startDate, dates[0])).to.be.at.least(0);
}

/** Parts of a screen that are there to say something, and say nothing. */
function emptyParts(screen: Element): string[] {
  const parts = [...screen.querySelectorAll('p:not([role=status]), li, dd, dt, h2, h3, h4, button, summary, th, caption, a, legend')];
  return parts.filter(({textContent}) => textContent.trim() === '').map(({outerHTML}) => outerHTML);
}
