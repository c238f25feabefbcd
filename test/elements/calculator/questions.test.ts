import {expect} from '@open-wc/testing';
import type {Weekday} from '../../../src/dates/weekday.ts';
import {stepsOf, type Answers, type Offer, type Question} from '../../../src/elements/calculator/questions.ts';
import {presets, type PresetId} from '../../../src/protocol/presets.ts';
import type {Protocol} from '../../../src/protocol/protocol.ts';
import {anInduction, aProtocol} from '../../support/a-protocol.ts';

const offerOf = (protocol: Protocol, clinicDays?: readonly Weekday[]): Offer => ({protocol, clinicDays});
const asked = (id: PresetId, answers: Answers = {}): Record<string, string[]> =>
  Object.fromEntries(stepsOf(offerOf(presets[id]), answers).map(({name, questions}) => [name, questions.map((question) => question.name)]));

describe('Questions', () => {
  it('asks about danger first and about health before any date', () => {
    expect(asked('standard-iv')).to.deep.equal({
      safety: [], visit: ['visit'], topic: ['topic'], about: ['severity', 'also', 'metabolism'], health: [], timing: ['pace', 'start', 'days'],
    });
  });

  it('asks only for factors that the protocol has a say on', () => {
    expect(asked('mass-mind-iv').about).to.deep.equal(['severity', 'also', 'years']);
    expect(asked('composite-iv').about).to.deep.equal(['severity', 'also', 'metabolism', 'years']);
    expect(Object.keys(asked('fmpm-iv'))).to.deep.equal(['safety', 'visit', 'topic', 'health', 'timing']);
    const severity = stepsOf(offerOf(presets['mass-mind-iv']), {}).flatMap(({questions}) => questions).find(({name}) => name === 'severity');
    expect(severity?.choices).to.deep.equal(['moderate', 'severe-or-panic', 'unsaid']);
  });

  it('does not ask about the topic a second time', () => {
    const also = (topic: string): readonly string[] | undefined =>
      stepsOf(offerOf(presets['standard-iv']), {topic: [topic]}).flatMap(({questions}) => questions).find(({name}) => name === 'also')?.choices;
    expect([also('ptsd'), also('depression'), also('anxiety')]).to.deep.equal([['depression', 'chronic-pain'], ['ptsd', 'chronic-pain'], ['ptsd', 'depression', 'chronic-pain']]);
  });

  it('asks for a day only where the source gives a number of sessions, and for a pace only where it offers two', () => {
    expect(asked('weight-based-iv')).not.to.have.property('timing');
    expect(asked('spravato-label-trd').timing).to.deep.equal(['start', 'days']);
  });

  it('offers the days of the week on which the clinic is open, Monday first, and asks only where there is a choice', () => {
    const days = (clinicDays?: readonly Weekday[]): readonly string[] | undefined =>
      stepsOf(offerOf(presets['standard-iv'], clinicDays), {}).flatMap(({questions}) => questions).find(({name}) => name === 'days')?.choices;
    expect([days(), days(['sat', 'tue']), days(['mon'])]).to.deep.equal([['mon', 'tue', 'wed', 'thu', 'fri'], ['tue', 'sat'], undefined]);
  });

  it('names the slowest and the fastest pace of a protocol as they are', () => {
    const pace = (perWeek: readonly number[]): Question | undefined => {
      const spacing = {minDays: 1, maxDays: 8, stated: true, patterns: perWeek.map((times) => ({id: `${times}`, perWeek: times}))};
      return stepsOf(offerOf(aProtocol({phases: [anInduction({spacing})]})), {}).flatMap(({questions}) => questions).find(({name}) => name === 'pace');
    };
    expect([pace([2, 3])?.labels, pace([5, 1, 2])?.labels, pace([1])?.labels, pace([])?.labels]).to.deep.equal([['2-a-week', '3-a-week'], ['1-a-week', '5-a-week'], undefined, undefined]);
    expect(pace([5, 1])?.choices).to.deep.equal(['standard', 'compact']);
  });

  it('asks those who come back how relief went, and for the days only when it ended', () => {
    expect(asked('standard-iv', {visit: ['returning']})).to.deep.equal({
      safety: [], visit: ['visit'], topic: ['topic'], relief: ['relief', 'interval', 'lastSession'], health: [],
    });
    expect(asked('standard-iv', {visit: ['returning'], relief: ['returned']}).relief).to.deep.equal(['relief', 'reliefDays', 'interval', 'lastSession']);
  });
});
