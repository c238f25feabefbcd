import {expect} from '@open-wc/testing';
import type {Weekday} from '../../../../src/dates/weekday.ts';
import {stepsOf, type Answers, type Offer, type Question} from '../../../../src/elements/calculator/questions/questions.ts';
import {presets, type PresetId} from '../../../../src/protocol/presets.ts';
import type {Protocol} from '../../../../src/protocol/protocol.ts';
import {anInduction, aProtocol} from '../../../support/a-protocol.ts';

const offerOf = (protocol: Protocol, clinicDays?: readonly Weekday[]): Offer => ({protocols: [protocol], clinicDays});
const asked = (id: PresetId, answers: Answers = {}): readonly string[] => stepsOf(offerOf(presets[id]), answers).map(({name}) => name);
const question = (name: string, offer: Offer, answers: Answers = {}): Question | undefined => {
  const step = stepsOf(offer, answers).find((candidate) => candidate.name === name);
  return step?.kind === 'gate' ? undefined : step;
};

describe('Questions', () => {
  it('come one at a time, danger first and health before any date', () => {
    expect(asked('standard-iv')).to.deep.equal(['safety', 'visit', 'topic', 'severity', 'also', 'metabolism', 'health', 'pace', 'start', 'days']);
  });

  it('are about factors only where the protocol has a say on them', () => {
    const factors = (id: PresetId): readonly string[] => asked(id).slice(3, asked(id).indexOf('health'));
    expect([factors('mass-mind-iv'), factors('composite-iv'), factors('fmpm-iv')]).to.deep.equal([['severity', 'also', 'years'], ['severity', 'also', 'metabolism', 'years'], []]);
    expect(question('severity', offerOf(presets['mass-mind-iv']))?.choices).to.deep.equal(['moderate', 'severe-or-panic']);
  });

  it('do not ask about the topic a second time', () => {
    const also = ['ptsd', 'depression', 'anxiety'].map((topic) => question('also', offerOf(presets['standard-iv']), {topic: [topic]})?.choices);
    expect(also).to.deep.equal([['depression', 'chronic-pain', 'none'], ['ptsd', 'chronic-pain', 'none'], ['ptsd', 'depression', 'chronic-pain', 'none']]);
  });

  it('are about a day only where the source gives a number of sessions, and about a pace only where it offers two', () => {
    expect(asked('weight-based-iv').at(-1)).to.equal('health');
    expect(asked('spravato-label-trd').slice(-2)).to.deep.equal(['start', 'days']);
  });

  it('offer the days of the week on which the clinic is open, Monday first, where there is a choice', () => {
    const days = (clinicDays?: readonly Weekday[]): readonly string[] | undefined => question('days', offerOf(presets['standard-iv'], clinicDays))?.choices;
    expect([days(), days(['sat', 'tue']), days(['mon'])]).to.deep.equal([['mon', 'tue', 'wed', 'thu', 'fri'], ['tue', 'sat'], undefined]);
  });

  it('ask for the way of treatment only where the clinic offers more than one', () => {
    const several = {protocols: [presets.esketamine, presets['standard-iv'], presets['fmpm-iv'], presets.sublingual], clinicDays: undefined} as const;
    expect(question('route', several)?.choices).to.deep.equal(['esketamine', 'iv', 'sl', 'unsure']);
    expect(question('route', {...several, protocols: [presets['standard-iv'], presets['fmpm-iv']]})).to.equal(undefined);
  });

  it('follow the protocol that the answers choose', () => {
    const several: Offer = {protocols: [presets['standard-iv'], presets['weight-based-im']], clinicDays: undefined};
    const names = (route: string): readonly string[] => stepsOf(several, {route: [route]}).map(({name}) => name);
    expect(names('im')).to.deep.equal(['safety', 'visit', 'topic', 'route', 'health']);
    expect(names('iv')).to.include('severity');
    expect(names('unsure')).to.deep.equal(names('iv'));
  });

  it('name the slowest and the fastest pace of a protocol as they are', () => {
    const pace = (perWeek: readonly number[]): Question | undefined => {
      const spacing = {minDays: 1, maxDays: 8, stated: true, patterns: perWeek.map((times) => ({id: `${times}`, perWeek: times}))};
      return question('pace', offerOf(aProtocol({phases: [anInduction({spacing})]})));
    };
    expect([pace([2, 3])?.labels, pace([5, 1, 2])?.labels, pace([1])?.labels, pace([])?.labels]).to.deep.equal([['2-a-week', '3-a-week'], ['1-a-week', '5-a-week'], undefined, undefined]);
    expect(pace([5, 1])?.choices).to.deep.equal(['standard', 'compact']);
  });

  it('ask those who come back how relief went, and for the days only when it ended', () => {
    expect(asked('standard-iv', {visit: ['returning']})).to.deep.equal(['safety', 'visit', 'topic', 'relief', 'interval', 'lastSession', 'health']);
    expect(asked('standard-iv', {visit: ['returning'], relief: ['returned']}).slice(3, 5)).to.deep.equal(['relief', 'reliefDays']);
  });

  it('can be skipped where they are optional', () => {
    const required = (answers: Answers): readonly string[] => stepsOf(offerOf(presets['composite-iv']), answers).filter(({isRequired}) => isRequired).map(({name}) => name);
    expect([required({}), required({visit: ['returning'], relief: ['returned']})]).to.deep.equal([['safety', 'visit', 'topic', 'health'], ['safety', 'visit', 'topic', 'relief', 'reliefDays', 'health']]);
  });
});
