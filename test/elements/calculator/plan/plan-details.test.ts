import {expect, waitUntil} from '@open-wc/testing';
import {evidence} from '../../../../src/i18n/en/evidence.ts';
import {CalculatorPage, type CalculatorAnswers} from '../../../support/calculator-page.ts';

/** A schedule of each kind: an article's, all of them together, one whose source is silent, and a label. */
const kinds: Readonly<Record<string, CalculatorAnswers>> = {
  'standard-iv': {}, 'composite-iv': {}, 'weight-based-iv': {}, 'spravato-label-trd': {topic: 'depression'},
};
const parts = {evidence: '.study', why: '.why', comparison: '.compared-list'};

async function planBy(protocol: string): Promise<CalculatorPage> {
  const page = await CalculatorPage.open({protocol, reviewer: 'Dr. Okafor', 'price-session': '450', currency: 'USD'});
  await page.walk(kinds[protocol]);
  return page;
}

/** Until the content of the part is there; of a label there are no studies, which it says. */
async function loaded(page: CalculatorPage, part: keyof typeof parts): Promise<void> {
  await waitUntil(() => page.has(`#${part} ${parts[part]}`) || (part === 'evidence' && page.text.includes(evidence.none)), `${part} should load`, {interval: 5, timeout: 20_000});
  await page.settle();
}

describe('The parts of a plan that are loaded on demand', () => {
  for (const protocol of Object.keys(kinds)) {
    it(`are accessible with their content, by ${protocol}`, async () => {
      const page = await planBy(protocol);
      for (const part of ['evidence', 'why', 'comparison'] as const) {
        page.find(`#${part} > summary`).click();
        await loaded(page, part);
      }
      page.all('#why details, #comparison details').forEach((details) => details.setAttribute('open', ''));
      await expect(page.host).to.be.accessible();
    });
  }

  for (const part of ['evidence', 'why', 'comparison'] as const) {
    it(`bring all that they say, also where no other was opened before: ${part}`, async () => {
      const page = await planBy('standard-iv');
      page.find(`#${part} > summary`).click();
      await loaded(page, part);
      expect(page.has(`#${part} ${parts[part]}`)).to.be.true;
    });
  }

  it('open and close by keyboard, and keep the focus while their content arrives', async () => {
    const page = await planBy('standard-iv');
    const heading = page.find('#why > summary');
    heading.focus();
    await page.keys('Enter');
    await loaded(page, 'why');
    expect(page.focused).to.equal(heading);
    await page.keys('Tab', 'Enter');
    const [first] = page.all('#why details.why');
    expect([page.focused, first?.hasAttribute('open')]).to.deep.equal([first?.querySelector('summary'), true]);
    heading.focus();
    await page.keys('Enter');
    expect([page.focused, page.find('#why').hasAttribute('open')]).to.deep.equal([heading, false]);
  });
});
