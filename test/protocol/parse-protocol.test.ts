import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Issue} from '../../src/parsing/issue.ts';
import {calculatePlan} from '../../src/protocol/calculate-plan.ts';
import {parseProtocol} from '../../src/protocol/parse-protocol.ts';
import {aMaintenance, anInduction, aProtocol, aTaper} from '../support/a-protocol.ts';
import {mutated, mutationsOf} from '../support/protocol-mutations.ts';

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

  const factors = 'severe-or-panic, mild-or-secondary, ptsd, chronic-pain, depression, fast-metabolism, years-with-symptoms, oral-or-nasal-route';
  const broken: readonly (readonly [string, unknown, readonly (readonly [string, string])[]])[] = [
    ['another format', {...aProtocol(), schema: 'regimen-protocol/2'}, [['schema', 'must be regimen-protocol/1, but is "regimen-protocol/2"']]],
    ['a mistyped member', {...aProtocol(), titel: 'Ours'}, [['titel', 'is not a member of the format (did you mean title?); accepted here: $schema, schema, id, version, kind, title, conditions, route, setting, consultationFirst, session, dose, phases, factors, factorStep, firstBenefit, evaluationOffsetDays, bookable, reviewed, policy, sources, because']]],
    ['a mistyped member deep inside', withInduction({chekpoints: []}), [['phases[0].chekpoints', 'is not a member of the format (did you mean checkpoints?); accepted here: id, kind, count, window, spacing, checkpoints']]],
    ['a member of another format', withInduction({color: 'red'}), [['phases[0].color', 'is not a member of the format; accepted here: id, kind, count, window, spacing, checkpoints']]],
    ['a mistyped value', {...aProtocol(), factors: ['ptsd', 'cronic-pain']}, [['factors[1]', `must be one of ${factors}, but is "cronic-pain" (did you mean chronic-pain?)`]]],
    ['a value in capitals', {...aProtocol(), route: 'IV'}, [['route', 'must be one of iv, im, sc, sl, esketamine, but is "IV" (did you mean iv?)']]],
    ['a value that is nothing like the others', {...aProtocol(), route: 'oral'}, [['route', 'must be one of iv, im, sc, sl, esketamine, but is "oral"']]],
    ['an unknown topic and place', {...aProtocol(), conditions: ['anxeity'], setting: ['home']}, [
      ['conditions[0]', 'must be one of anxiety, depression, ptsd, anxiety-off-label, but is "anxeity" (did you mean anxiety?)'],
      ['setting[0]', 'must be one of in-clinic, rems-certified-clinic, at-home-supervised, but is "home"'],
    ]],
    ['an unknown kind of phase', aProtocol({phases: [{...anInduction(), kind: 'loading' as never}]}), [['phases[0].kind', 'must be one of induction, taper, maintenance, but is "loading"']]],
    ['missing members', {schema: 'regimen-protocol/1', ...without(aProtocol(), 'session', 'sources', 'schema')}, [['session', 'must be an object, but is missing'], ['sources', 'must be a list, but is missing']]],
    ['an empty list', {...aProtocol(), conditions: []}, [['conditions', 'must have at least one entry, but is empty']]],
    ['numbers written as text, in halves and out of bounds', withInduction({count: {min: '4', max: 5.5, planned: 60}}), [
      ['phases[0].count.min', 'must be a whole number from 1 to 24, but is "4"'],
      ['phases[0].count.max', 'must be a whole number from 1 to 24, but is 5.5'],
      ['phases[0].count.planned', 'must be a whole number from 1 to 24, but is 60'],
    ]],
    ['a flag as text', {...aProtocol(), bookable: 'no'}, [['bookable', 'must be true or false, but is "no"']]],
    ['texts without a language', {...aProtocol(), title: {}, firstBenefit: {text: {english: 'Soon.'}}}, [
      ['title', 'must have a text for at least one language, such as {"en": "..."}, but is an object'],
      ['firstBenefit.text.english', 'is not the tag of a language; accepted are tags such as en, es or pt-BR'],
    ]],
    ['a checkpoint at no session', withInduction({checkpoints: [{afterSession: 'final', type: 'talk', stated: true}]}), [['phases[0].checkpoints[0].afterSession', 'must be the number of a session, each or last, but is "final"']]],
    ['a review on no day', {...aProtocol(), reviewed: {by: 'Dr. Okafor', on: 'May 2026'}}, [['reviewed.on', 'must be a day written YYYY-MM-DD, but is "May 2026"']]],
    ['rules beyond their bounds', {...aProtocol(), factorStep: 3, policy: {returningWindowDays: 8, lengtheningStepDays: 6, shortLengtheningStepDays: 15}}, [
      ['factorStep', 'must be a whole number from 0 to 2, but is 3'],
      ['policy.returningWindowDays', 'must be a whole number from 1 to 7, but is 8'],
      ['policy.lengtheningStepDays', 'must be a whole number from 7 to 28, but is 6'],
      ['policy.shortLengtheningStepDays', 'must be a whole number from 3 to 14, but is 15'],
    ]],
    ['a gap below what any source states', withInduction({spacing: {minDays: 1, maxDays: 5, patterns: [], stated: true}}), [['phases[0].spacing.minDays', 'must be a whole number from 2 to 28, but is 1']]],
    ['counts that descend', withInduction({window: {minWeeks: 2, maxWeeks: 4}, count: {min: 6, max: 5, planned: 7, couldExtendTo: 4}, checkpoints: [{afterSession: 5, type: 'talk', stated: true}]}), [
      ['phases[0].count.max', 'must be at least min (6), but is 5'],
      ['phases[0].count.planned', 'must be from min (6) to max (5), but is 7'],
      ['phases[0].count.couldExtendTo', 'must be at least max (5), but is 4'],
      ['phases[0].checkpoints[0].afterSession', 'must be at most the longest series (4), but is 5'],
    ]],
    ['weeks that descend', withInduction({count: null, window: {minWeeks: 4, maxWeeks: 3}}), [['phases[0].window.maxWeeks', 'must be at least minWeeks (4), but is 3']]],
    ['a target outside its gaps', withInduction({spacing: {minDays: 2, maxDays: 3, patterns: [], targetDays: 4, stated: true}}), [['phases[0].spacing.targetDays', 'must be from minDays (2) to maxDays (3), but is 4']]],
    ['two things that set the pace', withInduction({spacing: {...anInduction().spacing!, targetDays: 3}}), [['phases[0].spacing.targetDays', 'must be left out where patterns set the pace']]],
    ['a pace that breaks the gaps and the weeks', withInduction({spacing: {minDays: 2, maxDays: 5, patterns: [{id: 'slow', perWeek: 1}], stated: true}}), [
      ['phases[0].spacing.patterns[0].perWeek', 'puts sessions 7 days apart, but minDays (2) to maxDays (5) does not allow that'],
      ['phases[0].spacing.patterns[0]', 'brings the 5 planned sessions to an end in week 5, but the window is week 2 to 3: change the pace, the count or the window'],
    ]],
    ['a count without weeks and gaps', withInduction({window: null, spacing: null}), [['phases[0]', 'has a count but no window and no spacing: a series is booked by its weeks and gaps']]],
    ['phases out of order', aProtocol({phases: [aMaintenance(), anInduction()]}), [['phases', 'must be one induction, then any tapers, then at most one maintenance, but is maintenance, induction']]],
    ['phases that share an id and a week', aProtocol({phases: [anInduction(), aTaper({id: 'first', fromWeek: 3})]}), [
      ['phases', 'must each have an id of their own, but are first, first'],
      ['phases[1].fromWeek', 'must be after week 3, in which the phase before it ends, but is 3'],
    ]],
    ['follow-ups that begin in the taper', aProtocol({phases: [anInduction(), aTaper(), aMaintenance({fromWeek: 5})]}), [['phases[2].fromWeek', 'must be after week 5, in which the phase before it ends, but is 5']]],
    ['a taper longer than its weeks', aProtocol({phases: [anInduction(), aTaper({toWeek: 4})]}), [['phases[1].toWeek', 'must be at least the week of the last planned session (5), but is 4']]],
    ['an interval that descends', aProtocol({phases: [anInduction(), aMaintenance({interval: {min: 6, max: 4, unit: 'week'}})]}), [['phases[1].interval.max', 'must be at least min (6), but is 4']]],
    ['follow-ups beyond floor and ceiling', aProtocol({phases: [anInduction(), aMaintenance({adapt: {floorDays: 30, ceilDays: 40, tightenTo: {min: 2, max: 3, unit: 'week'}}})]}), [
      ['phases[1].interval', 'is 28 to 42 days, but adapt.floorDays (30) to adapt.ceilDays (40) does not allow that'],
      ['phases[1].adapt.tightenTo', 'begins at 14 days, but floorDays (30) does not allow that'],
    ]],
    ['a tightened interval that is no shorter', aProtocol({phases: [anInduction(), aMaintenance({adapt: {floorDays: 14, ceilDays: 56, tightenTo: {min: 4, max: 5, unit: 'week'}}})]}), [
      ['phases[1].adapt.tightenTo', 'begins at 28 days, but must begin sooner than the interval itself (28 days)'],
    ]],
    ['half a dose', aProtocol({dose: {unit: 'mg', min: 5, visibility: 'clinician-only'}}), [['dose', 'must have min and max, or options']]],
    ['a dose in mg that is called one by weight', aProtocol({dose: {unit: 'mg/kg', min: 35, max: 70, visibility: 'clinician-only'}}), [['dose', 'must be at most 5 where the unit is mg/kg, but goes up to 70']]],
    ['a dose in mg with what belongs to weight', aProtocol({dose: {unit: 'mg', min: 5, max: 4, weightBasis: 'actual', capMg: 80, visibility: 'clinician-only'}}), [
      ['dose.max', 'must be at least min (5), but is 4'],
      ['dose.weightBasis', 'must be left out where the unit is mg'],
      ['dose.capMg', 'must be left out where the unit is mg'],
    ]],
    ['esketamine without its watching', aProtocol({route: 'esketamine'}), [['session.observationMinMinutes', 'must be 120 or more for esketamine, but is missing']]],
    ['rest that is and is not stated', aProtocol({session: {...aProtocol().session, recovery: {stated: false, minutes: 30}}}), [['session.recovery.minutes', 'must be left out where recovery is not stated']]],
    ['sessions at home that can be booked', aProtocol({setting: ['at-home-supervised']}), [['bookable', 'must be false where a setting is at-home-supervised']]],
    ['a reason for a number that is not there', aProtocol({because: {'phases.first.count.mim': {basis: 'clinic'}}}), [['because.phases.first.count.mim', 'must name a member of this protocol (did you mean phases.first.count.min?)']]],
    ['a reason on no basis', {...aProtocol(), because: {factorStep: {basis: 'hearsay'}}}, [['because.factorStep.basis', 'must be one of source, derived, policy, clinic, label, but is "hearsay"']]],
    ['something wrong in each of several places, and between members', {...(withInduction({count: {min: 4, max: 6, planned: 7}}) as object), version: 3}, [
      ['version', 'must be a text that is not empty, but is 3'], ['phases[0].count.planned', 'must be from min (4) to max (6), but is 7'],
    ]],
  ];
  for (const [name, value, issues] of broken) {
    it(`says what is wrong with ${name}`, () => {
      expect(issuesOf(value).map(({path, message}) => [path, message])).to.deep.equal(issues);
    });
  }

  it('leaves the pace to a target where there are no patterns', () => {
    expect(issuesOf(withInduction({spacing: {minDays: 2, maxDays: 5, targetDays: 3, patterns: [], stated: true}}))).to.deep.equal([]);
  });

  it('compares nothing with what could not be read', () => {
    expect(pathsOf(aProtocol({phases: [anInduction({window: {minWeeks: 0, maxWeeks: 3}}), aTaper({fromWeek: 1, toWeek: 2})]}))).to.deep.equal(['phases[0].window.minWeeks']);
  });

  it('reads the review, the rules and the name of the schema that a clinic adds', () => {
    const reading = parseProtocol({...aProtocol(), $schema: '/regimen/protocol.schema.json', reviewed: {by: 'Dr. Okafor', on: '2026-02-10'}, policy: {returningWindowDays: 5}});
    if (reading.kind !== 'ok') throw new Error(JSON.stringify(reading.issues));
    expect([reading.protocol.reviewed, reading.protocol.policy, '$schema' in reading.protocol]).to.deep.equal([{by: 'Dr. Okafor', on: '2026-02-10'}, {returningWindowDays: 5}, false]);
    expect(reading.protocol.because['policy.returningWindowDays']).to.deep.equal({basis: 'clinic'});
  });

  it('refuses whatever is not a protocol, without throwing', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => parseProtocol(value).kind === 'invalid'));
    expect(issuesOf(undefined)).to.deep.equal([{path: '', message: 'must be an object, but is missing'}]);
  });

  it('lets through only what calculates, whatever is spoilt', () => {
    const given: unknown = JSON.parse(JSON.stringify(aProtocol()));
    fc.assert(fc.property(mutationsOf(given, [null, -1, 0, 1.5, 1e9, '', 'x', [], {}, true, 2, 7, 14]), (mutations) => {
      const reading = parseProtocol(mutations.reduce(mutated, given));
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

/** The protocol with only its first series, changed as a file may be. */
function withInduction(changes: object): unknown {
  return {...aProtocol(), phases: [{...anInduction(), ...changes}]};
}

function without(value: object, ...names: readonly string[]): object {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));
}
