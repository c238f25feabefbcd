import {expect} from '@open-wc/testing';
import {presetIds} from '../../src/protocol/presets.ts';
import {clinicProtocol} from '../support/clinic-protocol.ts';
import {messageTexts} from '../support/message-texts.ts';
import {hardest, readingLevel} from '../support/reading-level.ts';
import {ownPlan, screenOf, somePlan} from '../support/rendered-plan.ts';
import {textBlocks} from '../support/text-blocks.ts';

/** Clinical.md 4.4: US grade 8. */
const mostGrade = 8;

const files = Object.entries(import.meta.glob('../../src/i18n/en/*.ts', {eager: true}))
  .map(([path, exported]) => ({name: path.split('/').at(-1) ?? '', texts: messageTexts(exported)}))
  .filter(({name, texts}) => name !== 'clinician.ts' && readingLevel(texts).sentences > 0);

const topics = ['anxiety', 'depression', 'ptsd', 'unsure'];

describe('The reading level of what patients read', () => {
  for (const {name, texts} of files) {
    it(`is US grade 8 or below in ${name}`, () => {
      const {grade} = readingLevel(texts);
      expect(grade, hardest(texts).join('\n')).to.be.at.most(mostGrade);
    });
  }

  for (const protocol of presetIds) {
    it(`is US grade 8 or below in the whole plan of ${protocol}, for every topic, new and returning`, () => {
      const plans = topics.flatMap((topic) => [{topic: [topic]}, {topic: [topic], visit: ['returning'], relief: ['returned'], reliefDays: ['30'], interval: ['40']}]);
      for (const answers of plans) {
        const texts = textBlocks(screenOf(somePlan(answers, {protocol, reviewer: 'Dr. Okafor', 'reviewed-on': '2026-02-10'})));
        expect(readingLevel(texts).grade, `${JSON.stringify(answers)}\n${hardest(texts).join('\n')}`).to.be.at.most(mostGrade);
      }
    });
  }

  it('is US grade 8 or below in the plan of a clinic’s own', () => {
    const texts = textBlocks(screenOf(ownPlan(clinicProtocol)));
    expect(readingLevel(texts).grade, hardest(texts).join('\n')).to.be.at.most(mostGrade);
  });

  it('is measured as it is known: Flesch and Kincaid grade plain and difficult words apart', () => {
    expect(readingLevel(['The cat sat on the mat.', 'A label', 'Session']).sentences).to.equal(1);
    expect(readingLevel(['The cat sat on the mat.']).grade).to.be.below(1);
    expect(readingLevel(['Pharmacological interventions necessitate comprehensive individualised evaluation.']).grade).to.be.above(20);
  });
});
