import {expect} from '@open-wc/testing';
import {localDate} from '../../../../src/dates/local-date.ts';
import {answerProblem, parseDays} from '../../../../src/elements/calculator/questions/answer-problem.ts';
import {stepsOf, type Answers, type StepName} from '../../../../src/elements/calculator/questions/questions.ts';
import {presets} from '../../../../src/protocol/presets.ts';

const returning: Answers = {visit: ['returning'], relief: ['returned']};
const problem = (name: StepName, answers: Answers = {}): string | undefined => {
  const step = stepsOf({protocols: [presets['composite-iv'], presets.esketamine], clinicDays: undefined}, answers).find((candidate) => candidate.name === name);
  if (step === undefined) throw new Error(`${name} is not asked.`);
  return answerProblem(step, answers, localDate('2026-03-20'));
};

describe('Answer problem', () => {
  it('asks for what is required', () => {
    expect((['visit', 'topic', 'route', 'health'] as const).map((name) => problem(name))).to.deep.equal(['missing', 'missing', 'missing', 'missing']);
    expect([problem('relief', {visit: ['returning']}), problem('reliefDays', returning)]).to.deep.equal(['missing', 'not-days']);
    expect([problem('topic', {topic: ['ptsd']}), problem('health', {health: ['some']})]).to.deep.equal([undefined, undefined]);
  });

  it('asks for nothing else', () => {
    expect((['severity', 'also', 'metabolism', 'years', 'pace', 'start', 'days'] as const).map((name) => problem(name))).to.deep.equal(Array(7).fill(undefined));
    expect((['interval', 'lastSession'] as const).map((name) => problem(name, returning))).to.deep.equal([undefined, undefined]);
  });

  it('leaves the question about danger to its own buttons', () => {
    expect(problem('safety')).to.equal(undefined);
  });

  it('takes a start from today on, up to 12 months ahead', () => {
    const found = ['2026-03-19', '2026-03-20', '2027-03-20', '2027-03-21', ''].map((day) => problem('start', {start: day === '' ? [] : [day]}));
    expect(found).to.deep.equal(['past', undefined, undefined, 'too-late', undefined]);
  });

  it('takes a last session up to today and an interval in whole days', () => {
    expect([problem('lastSession', {...returning, lastSession: ['2026-03-21']}), problem('interval', {...returning, interval: ['2.5']})]).to.deep.equal(['future', 'not-interval']);
    expect([problem('lastSession', {...returning, lastSession: ['2026-03-20']}), problem('interval', {...returning, interval: ['28']})]).to.deep.equal([undefined, undefined]);
  });

  it('reads days from 1 to 365', () => {
    expect(['1', '365', ' 28 ', '0', '366', '-3', '1e2', '', undefined].map(parseDays)).to.deep.equal([1, 365, 28, undefined, undefined, undefined, undefined, undefined, undefined]);
  });
});
