import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Issue} from '../../src/parsing/issue.ts';
import {calculatePlan} from '../../src/protocol/calculate-plan.ts';
import {parseProtocol} from '../../src/protocol/parse-protocol.ts';
import {aMaintenance, anInduction, aProtocol, aTaper} from '../support/a-protocol.ts';

describe('parseProtocol', () => {
  it('reads a clinic’s own protocol, its texts in each language, and takes its numbers for the clinic’s setting', () => {
    const reading = parseProtocol(JSON.parse(JSON.stringify(aProtocol({because: {factorStep: {basis: 'policy'}, 'phases.first.count.min': {basis: 'source', src: 'S1-025'}}}))));
    if (reading.kind !== 'ok') throw new Error(JSON.stringify(reading.issues));
    const {because} = reading.protocol;
    expect({...reading.protocol, because: {}}).to.deep.equal(aProtocol());
    expect([because.factorStep, because['phases.first.count.min'], because['phases.weekly.everyDays'], Object.keys(because).length]).to.deep.equal([
      {basis: 'policy'}, {basis: 'source', src: 'S1-025'}, {basis: 'clinic'}, 24,
    ]);
  });

  it('takes null for silence', () => {
    const silent = {...aProtocol(), because: undefined, title: null, dose: null, firstBenefit: null, session: {treatmentMinutes: null, recovery: {stated: false, minutes: null}, driverHome: {required: false, basis: 'at-home'}},
      phases: [{id: 'first', kind: 'induction', count: null, window: null, spacing: null, checkpoints: []}]};
    const reading = parseProtocol(silent);
    if (reading.kind !== 'ok') throw new Error(JSON.stringify(reading.issues));
    expect(reading.protocol.phases).to.deep.equal([{id: 'first', kind: 'induction', checkpoints: []}]);
    expect('title' in reading.protocol).to.equal(false);
    expect(calculatePlan({protocol: reading.protocol}).notices).to.include('COUNT_NOT_STATED');
  });

  it('says where each member is wrong, and what is accepted', () => {
    expect(issuesOf({...aProtocol(), schema: 'regimen-protocol/2', route: 'oral', conditions: [], factors: ['ptsd', 'wealth'], factorStep: 9, bookable: 'no'})).to.deep.equal([
      {path: 'schema', message: 'must be one of regimen-protocol/1, but is "regimen-protocol/2"'},
      {path: 'conditions', message: 'must not be empty, but is a list'},
      {path: 'route', message: 'must be one of iv, im, sc, sl, esketamine, but is "oral"'},
      {path: 'factors[1]', message: 'must be one of severe-or-panic, mild-or-secondary, ptsd, chronic-pain, depression, fast-metabolism, years-with-symptoms, oral-or-nasal-route, but is "wealth"'},
      {path: 'factorStep', message: 'must be a whole number from 0 to 4, but is 9'},
      {path: 'bookable', message: 'must be true or false, but is "no"'},
    ]);
  });

  it('finds typing mistakes by naming the members there are', () => {
    expect(issuesOf({...aProtocol(), phases: [{...anInduction(), chekpoints: []}]})).to.deep.equal([
      {path: 'phases[0].chekpoints', message: 'is not a member of the format; accepted here: id, kind, count, window, spacing, checkpoints'},
    ]);
  });

  it('names the kinds of phases', () => {
    expect(issuesOf(aProtocol({phases: [{...anInduction(), kind: 'loading' as never}]}))).to.deep.equal([
      {path: 'phases[0].kind', message: 'must be one of induction, taper, maintenance, but is "loading"'},
    ]);
  });

  it('wants counts, weeks and gaps to ascend', () => {
    expect(pathsOf(withInduction({window: {minWeeks: 2, maxWeeks: 4}, count: {min: 6, max: 5, planned: 7, couldExtendTo: 4}, checkpoints: [{afterSession: 5, type: 'talk', stated: true}]}))).to.deep.equal([
      'phases[0].count.max', 'phases[0].count.planned', 'phases[0].count.couldExtendTo', 'phases[0].checkpoints[0].afterSession',
    ]);
    expect(issuesOf(withInduction({window: {minWeeks: 4, maxWeeks: 3}}))[0]).to.deep.equal({path: 'phases[0].window.maxWeeks', message: 'must be at least minWeeks, 4, but is 3'});
    expect(issuesOf(withInduction({spacing: {minDays: 5, maxDays: 2, patterns: [], targetDays: 3, stated: true}})).slice(0, 2)).to.deep.equal([
      {path: 'phases[0].spacing.maxDays', message: 'must be at least minDays, 5, but is 2'},
      {path: 'phases[0].spacing.targetDays', message: 'must be from minDays to maxDays, 5 to 2, but is 3'},
    ]);
  });

  it('wants each pace to keep the gaps and to end in the weeks given', () => {
    const spacing = (perWeek: number) => ({minDays: 2, maxDays: 5, patterns: [{id: 'one-pace', perWeek}], stated: true});
    expect(issuesOf(withInduction({spacing: spacing(1)}))).to.deep.equal([
      {path: 'phases[0].spacing.patterns[0]', message: 'must keep its gaps from minDays to maxDays, 2 to 5, but is 7 to 7'},
      {path: 'phases[0].spacing.patterns[0]', message: 'must bring the 5 planned sessions to an end in week 2 to 3, but they end in week 5'},
    ]);
    expect(pathsOf(withInduction({spacing: spacing(3), window: {minWeeks: 3, maxWeeks: 3}}))).to.deep.equal(['phases[0].spacing.patterns[0]']);
  });

  it('wants one thing to set the pace', () => {
    expect(issuesOf(withInduction({spacing: {...anInduction().spacing!, targetDays: 3}}))).to.deep.equal([
      {path: 'phases[0].spacing.targetDays', message: 'must be left out where patterns set the pace'},
    ]);
    expect(issuesOf(withInduction({spacing: {minDays: 2, maxDays: 5, targetDays: 3, patterns: [], stated: true}}))).to.deep.equal([]);
  });

  it('wants weeks and gaps for a count, so that it can be booked', () => {
    expect(pathsOf(aProtocol({phases: [anInduction({spacing: undefined})]}))).to.deep.equal(['phases[0]']);
  });

  it('wants phases in order, each after the one before', () => {
    expect(issuesOf(aProtocol({phases: [aMaintenance(), anInduction()]}))).to.deep.equal([
      {path: 'phases', message: 'must be one induction, then any tapers, then at most one maintenance, but is maintenance, induction'},
    ]);
    expect(issuesOf(aProtocol({phases: [anInduction(), aTaper({id: 'first', fromWeek: 3})]}))).to.deep.equal([
      {path: 'phases', message: 'must each have an id of their own, but are first, first'},
      {path: 'phases[1].fromWeek', message: 'must be after week 3, in which the phase before it ends, but is 3'},
    ]);
    expect(pathsOf(aProtocol({phases: [anInduction(), aTaper(), aMaintenance({fromWeek: 5})]}))).to.deep.equal(['phases[2].fromWeek']);
  });

  it('wants a taper to fit its weeks', () => {
    expect(issuesOf(aProtocol({phases: [anInduction(), aTaper({toWeek: 4})]}))).to.deep.equal([
      {path: 'phases[1].toWeek', message: 'must be at least the week of the last planned session, 5, but is 4'},
    ]);
  });

  it('wants follow-ups between floor and ceiling', () => {
    const later = aMaintenance({adapt: {floorDays: 30, ceilDays: 40, tightenTo: {min: 2, max: 3, unit: 'week'}}});
    expect(issuesOf(aProtocol({phases: [anInduction(), later]}))).to.deep.equal([
      {path: 'phases[1].interval', message: 'must stay, in days, from adapt.floorDays to adapt.ceilDays, 30 to 40, but is 28 to 42'},
      {path: 'phases[1].adapt.tightenTo', message: 'must begin, in days, from floorDays to ceilDays, 30 to 40, but is 14'},
    ]);
    expect(pathsOf(aProtocol({phases: [anInduction(), aMaintenance({interval: {min: 6, max: 4, unit: 'week'}})]}))).to.deep.equal(['phases[1].interval.max']);
  });

  it('wants a dose to be a range or a choice', () => {
    expect(issuesOf(aProtocol({dose: {unit: 'mg', min: 5, visibility: 'clinician-only'}}))).to.deep.equal([{path: 'dose', message: 'must have min and max, or options'}]);
    expect(issuesOf(aProtocol({dose: {unit: 'mg', min: 5, max: 4, visibility: 'clinician-only'}}))).to.deep.equal([{path: 'dose.max', message: 'must be at least min, 5, but is 4'}]);
  });

  it('wants two hours of watching for esketamine', () => {
    expect(issuesOf(aProtocol({route: 'esketamine'}))).to.deep.equal([{path: 'session.observationMinMinutes', message: 'must be 120 or more for esketamine, but is 0'}]);
  });

  it('wants reasons for numbers that are there, on a basis there is', () => {
    expect(issuesOf(aProtocol({because: {'phases.first.count.mim': {basis: 'clinic'}}}))).to.deep.equal([
      {path: 'because.phases.first.count.mim', message: 'must name a member of this protocol, such as phases.induction.count.min'},
    ]);
    expect(pathsOf({...aProtocol(), because: {factorStep: {basis: 'hearsay'}}})).to.deep.equal(['because.factorStep.basis']);
  });

  it('refuses whatever is not a protocol, without throwing', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => parseProtocol(value).kind === 'invalid'));
    expect(issuesOf(undefined)).to.deep.equal([{path: '', message: 'must be an object, but is missing'}]);
  });

  it('lets through only what calculates, when any one member is spoilt', () => {
    const given = JSON.parse(JSON.stringify(aProtocol())) as Record<string, unknown>;
    fc.assert(fc.property(fc.constantFrom(...memberPaths(given)), fc.constantFrom(null, -1, 0, 1.5, 1e9, '', 'x', [], {}, true), (path, spoilt) => {
      const reading = parseProtocol(replaced(given, path, spoilt));
      if (reading.kind === 'invalid') expect(reading.issues.length).to.be.greaterThan(0);
      else expect(calculatePlan({protocol: reading.protocol}).status).to.equal('plan');
    }), {numRuns: 600});
  });
});

function issuesOf(value: unknown): readonly Issue[] {
  const reading = parseProtocol(value);
  return reading.kind === 'invalid' ? reading.issues : [];
}

function pathsOf(value: unknown): string[] {
  return issuesOf(value).map(({path}) => path);
}

function withInduction(changes: Parameters<typeof anInduction>[0]): unknown {
  return aProtocol({phases: [anInduction(changes)]});
}

function memberPaths(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, member]) => memberPaths(member, [...path, key]))];
}

function replaced(value: unknown, [key, ...rest]: readonly string[], spoilt: unknown): unknown {
  if (key === undefined) return spoilt;
  const members = value as Record<string, unknown>;
  const copy = Array.isArray(value) ? [...(value as unknown[])] : {...members};
  return Object.assign(copy, {[key]: replaced(members[key], rest, spoilt)});
}
