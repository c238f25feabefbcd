import {expect} from '@open-wc/testing';
import {presetIds} from '../../../src/protocol/presets.ts';
import {CalculatorPage, type CalculatorAnswers} from '../../support/calculator-page.ts';

performance.setResourceTimingBufferSize(5_000);

const loaded = (): string[] => performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname);
const visits = ['anxiety', 'depression', 'ptsd', 'unsure'].flatMap((topic): CalculatorAnswers[] => [{visit: 'new', topic}, {visit: 'returning', topic, relief: 'returned', reliefDays: '30'}]);

describe('The patient view', () => {
  for (const protocol of presetIds) {
    it(`shows no milligram, asks no weight and never loads the clinician view: ${protocol}`, async () => {
      for (const answers of visits) {
        const page = await CalculatorPage.open({protocol});
        await page.walk(answers);
        expect(page.text).not.to.match(/\d ?mg\b|milligram|\bweigh/i);
        expect(page.has('#weight')).to.equal(false);
        page.host.remove();
      }
      expect(loaded().filter((path) => path.endsWith('/asking.ts'))).to.have.length(1);
      expect(loaded().filter((path) => path.includes('/clinician-'))).to.deep.equal([]);
    });
  }
});
