import {expect} from '@open-wc/testing';
import {localDate} from '../../../src/dates/local-date.ts';
import {answerProblems, parseDays} from '../../../src/elements/calculator/answer-problems.ts';
import {stepsOf, type Answers, type StepName} from '../../../src/elements/calculator/questions.ts';
import {presets} from '../../../src/protocol/presets.ts';

const problems = (name: StepName, answers: Answers): object => {
  const step = stepsOf({protocol: presets['standard-iv'], clinicDays: undefined}, answers).find((candidate) => candidate.name === name);
  return step ? answerProblems(step, answers, localDate('2026-03-20')) : {};
};

describe('Answer problems', () => {
  it('asks for what is required and for nothing else', () => {
    expect(problems('visit', {})).to.deep.equal({visit: 'missing'});
    expect(problems('topic', {topic: ['ptsd']})).to.deep.equal({});
    expect(problems('about', {})).to.deep.equal({});
    expect(problems('health', {})).to.deep.equal({health: 'missing'});
    expect(problems('relief', {visit: ['returning'], relief: ['returned']})).to.deep.equal({reliefDays: 'not-days'});
  });

  it('takes a start from today on, up to 12 months ahead', () => {
    const found = ['2026-03-19', '2026-03-20', '2027-03-20', '2027-03-21', ''].map((day) => problems('timing', {start: day === '' ? [] : [day]}));
    expect(found).to.deep.equal([{start: 'past'}, {}, {}, {start: 'too-late'}, {}]);
  });

  it('takes a last session up to today and an interval in whole days', () => {
    const answers = {visit: ['returning'], relief: ['unsure'], lastSession: ['2026-03-21'], interval: ['2.5']};
    expect(problems('relief', answers)).to.deep.equal({lastSession: 'future', interval: 'not-interval'});
    expect(problems('relief', {...answers, lastSession: ['2026-03-20'], interval: ['28']})).to.deep.equal({});
  });

  it('reads days from 1 to 365', () => {
    expect(['1', '365', ' 28 ', '0', '366', '-3', '1e2', '', undefined].map(parseDays)).to.deep.equal([1, 365, 28, undefined, undefined, undefined, undefined, undefined, undefined]);
  });
});
