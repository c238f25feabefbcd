import {expect} from '@open-wc/testing';
import {comparedSources, questions, tallyOf, type QuestionId} from '../../src/protocol/comparison.ts';
import {sourceOf} from '../../src/protocol/sources.ts';
import {allPresets} from '../support/a-protocol.ts';
import {sourceFacts} from '../support/source-facts.ts';

const everySaying = questions.flatMap(({id, answers}) => comparedSources.flatMap((source) => answers[source].map((saying) => ({id, source, ...saying}))));
const reasons = allPresets.flatMap(({because}) => Object.values(because));
const reached = new Set(reasons.flatMap(({src, also = []}) => [src, ...also]));

describe('The comparison of the sources', () => {
  it('asks each question once, of the five articles and the label', () => {
    expect(new Set(questions.map(({id}) => id)).size).to.equal(questions.length);
    expect(comparedSources).to.have.length(6);
  });

  it('answers from facts of the document itself', () => {
    expect(everySaying.filter(({facts, source}) => facts.length === 0 || facts.some((fact) => sourceOf(fact)?.id !== source))).to.deep.equal([]);
  });

  it('answers from facts that a preset rests on too', () => {
    expect(everySaying.flatMap(({facts}) => facts.filter((fact) => !reached.has(fact)))).to.deep.equal([]);
  });

  it('gives the figures that those facts state', () => {
    const stray = everySaying.filter(({source, facts, values}) => source !== 'SPRAVATO-US' && values.some((value) => !facts.some((fact) => sourceFacts[fact]?.figures.includes(value))));
    expect(stray.map(({id, source}) => `${id} ${source}`)).to.deep.equal([]);
  });

  it('counts who agrees and who is silent', () => {
    const tally = (id: QuestionId): unknown => questions.filter((question) => question.id === id).map((question) => Object.values(tallyOf(question)));
    expect([tally('sessions'), tally('weeks'), tally('interval'), tally('reliefOne')]).to.deep.equal([[[3, 1, 5]], [[4, 0, 5]], [[1, 1, 5]], [[1, 4, 5]]]);
  });

  it('leaves empty what a document does not say', () => {
    const silent = questions.flatMap(({id, answers}) => (answers.S4.length === 0 ? [id] : []));
    expect(silent).to.deep.equal(['sessions', 'interval', 'reliefSeries', 'response']);
  });
});
