import {expect} from '@open-wc/testing';
import {CalculatorPage} from '../../../support/calculator-page.ts';
import {settled} from '../../../support/fake-endpoint.ts';

const returning = {visit: 'returning'};

async function costOf(page: CalculatorPage): Promise<HTMLElement> {
  // An event about a slot comes with the next turn of the browser's own queue.
  await settled();
  await page.settle();
  return page.find('slot[name=cost]').closest('section') as HTMLElement;
}

describe('Cost on the plan', () => {
  it('is accessible, with the clinic’s prices and its words', async () => {
    const page = await CalculatorPage.open({'price-session': '450', currency: 'USD'});
    const words = document.createElement('p');
    Object.assign(words, {slot: 'cost', textContent: 'We bill after each visit.'});
    page.host.append(words);
    await page.walk();
    const section = await costOf(page);
    await expect(page.host).to.be.accessible();
    expect([section.hidden, words.assignedSlot?.name, section.textContent.includes('$1,800 to $2,700')]).to.deep.equal([false, 'cost', true]);
  });

  it('is not there when neither prices nor words have anything to say', async () => {
    const page = await CalculatorPage.open();
    await page.walk(returning);
    expect((await costOf(page)).hidden).to.equal(true);
    const words = document.createElement('p');
    words.slot = 'cost';
    page.host.append(words);
    expect((await costOf(page)).hidden).to.equal(false);
    words.remove();
    expect((await costOf(page)).hidden).to.equal(true);
  });

  it('is refused, and nothing else shown, where a price is wrong', async () => {
    const page = await CalculatorPage.open({'price-session': '-450', currency: 'USD'});
    expect([page.has('.screen'), page.text.includes('price-session must be a number of 0 or more')]).to.deep.equal([false, true]);
  });
});
