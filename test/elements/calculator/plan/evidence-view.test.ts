import {expect} from '@open-wc/testing';
import {evidenceCards, type EvidenceCard} from '../../../../src/elements/calculator/plan/evidence-view.ts';
import {calculatePlan} from '../../../../src/protocol/calculate-plan.ts';

const cards = (condition: string): readonly EvidenceCard[] => evidenceCards(calculatePlan({protocolId: 'standard-iv', condition}).evidence ?? []);
const cardOf = (author: string, condition: string): EvidenceCard | undefined => cards(condition).find(({study}) => study.label.startsWith(author));

describe('Evidence cards', () => {
  it('tell who, how many, by which measure, when and how far to lean on it', () => {
    const {facts, results, remarks} = cardOf('Oliver', 'depression') ?? {};
    expect(facts?.map(({term, text}) => [term, text])).to.deep.equal([
      ['Who', 'People with depression that other treatment had not helped'], ['How many', '424 people'], ['Measure', 'PHQ-9, nine questions about depression that people answer themselves'],
    ]);
    expect(results?.map(({when, shares}) => [when, ...shares.map(({text}) => text)])).to.deep.equal([
      ['Within six weeks', '50 in 100 had responded.', '20 in 100 had hardly any symptoms left.'], ['After 10 infusions', '72 in 100 had responded.', '38 in 100 had hardly any symptoms left.'],
    ]);
    expect(remarks).to.deep.equal(['There was no comparison, so nobody knows how many would have felt better anyway.', 'These figures are often quoted for anxiety. The study measured depression.']);
  });

  it('set a group beside the one it was compared with', () => {
    expect(cardOf('Taylor', 'anxiety')?.results.flatMap(({shares}) => shares)).to.deep.equal([
      {group: 'With ketamine', of100: 33, text: '33 in 100 had responded.'}, {group: 'With the dummy', of100: 0, text: '0 in 100 had responded.'},
    ]);
  });

  it('give the fall of a score as a percentage, so that nobody reads it as people', () => {
    expect(cardOf('Oliver', 'anxiety')?.results.flatMap(({texts}) => texts)).to.deep.equal(['Anxiety scores fell by about 30% on average.']);
  });

  it('say how wide the range of an odds ratio is', () => {
    expect(cardOf('Whittaker', 'anxiety')?.results.flatMap(({texts}) => texts)[0]).to.equal('The odds of a response were 28.9 times those of the comparison. With so few people it could be 3.5 times or 243 times, so nobody knows how large the effect is.');
  });

  it('never give the shares of a study of depression under anxiety', () => {
    const people = cards('anxiety').filter(({results}) => results.some(({shares}) => shares.length > 0)).flatMap(({facts}) => facts.filter(({term}) => term === 'Who').map(({text}) => text));
    expect(people).to.deep.equal(['People with social anxiety']);
  });
});
