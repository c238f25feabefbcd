import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import {safety as german} from '../../src/i18n/de/start.ts';
import {safety as english} from '../../src/i18n/en/start.ts';
import {safety as arabic} from '../../src/i18n/ar/start.ts';
import {locales} from '../../src/i18n/locales.ts';
// What reads the clinic's messages is there, so that the patience with them never runs out on a busy machine.
import '../../src/elements/load-messages.ts';
import type {RegimenElement} from '../../src/elements/regimen-element.ts';
import {CalculatorPage} from '../support/calculator-page.ts';
import {CalendarPage, threeSessions} from '../support/calendar-page.ts';
import {ElementPage} from '../support/element-page.ts';
import {FakeEndpoint, json, settled} from '../support/fake-endpoint.ts';
import {recordEvents} from '../support/recorded-events.ts';

async function shown(markup: ReturnType<typeof html>): Promise<RegimenElement[]> {
  const main = await fixture<HTMLElement>(markup);
  const elements = [...main.querySelectorAll<RegimenElement>('regimen-calculator')];
  await Promise.all(elements.map((element) => element.updateComplete));
  return elements;
}

const headingOf = (element: RegimenElement | undefined): string => (element === undefined ? '' : new ElementPage(element).heading);

describe('The language of an element', () => {
  it('is that of its place on the page, so that two can differ', async () => {
    const elements = await shown(html`<main><div lang="de-AT"><regimen-calculator></regimen-calculator></div><regimen-calculator></regimen-calculator><regimen-calculator lang="ar"></regimen-calculator></main>`);
    expect(elements.map(headingOf)).to.deep.equal([german.crisisQuestion, english.crisisQuestion, arabic.crisisQuestion]);
    for (const element of elements) await expect(element).to.be.accessible();
  });

  it('stays that of the element whichever is pressed', async () => {
    const elements = await shown(html`<main><regimen-calculator lang="de"></regimen-calculator><regimen-calculator lang="en"></regimen-calculator></main>`);
    for (const element of elements) await new CalculatorPageOf(element).press();
    expect(elements.map((element) => element.renderRoot.querySelector('.crisis-text')?.textContent.includes('988'))).to.deep.equal([true, true]);
    expect(headingOf(elements[0])).to.equal(german.crisisHeading);
  });

  it('follows its own attribute, and that of what is around it', async () => {
    const [element] = await shown(html`<main lang="de"><regimen-calculator></regimen-calculator></main>`);
    element?.parentElement?.setAttribute('lang', 'en');
    await settled();
    await element?.updateComplete;
    expect(headingOf(element)).to.equal(english.crisisQuestion);
    element?.setAttribute('lang', 'ar');
    await element?.updateComplete;
    expect(headingOf(element)).to.equal(arabic.crisisQuestion);
    expect(element?.renderRoot.querySelector('[dir="rtl"]')).not.to.equal(null);
  });

  it('is the one that the page turns to while the first words are still on their way', async () => {
    const main = await fixture<HTMLElement>(html`<main></main>`);
    const element = document.createElement('regimen-calculator');
    main.append(element);
    await Promise.resolve();
    element.setAttribute('lang', 'ar');
    await element.updateComplete;
    expect(headingOf(element)).to.equal(arabic.crisisQuestion);
  });

  for (const lang of locales) {
    it(`carries a visitor from the first question to the plan: ${lang}`, async () => {
      const page = await CalculatorPage.open({lang, 'clinic-name': 'Northgate', 'price-session': '450', currency: 'USD'});
      await page.stroll({}, () => expect(page.text).not.to.match(/undefined|NaN|\[object|\{\d\}/));
      expect(page.host.renderRoot.querySelector(`[lang="${lang}"]`)).not.to.equal(null);
      expect(page.has('.headline')).to.equal(true);
      await expect(page.host).to.be.accessible();
    });

    it(`shows a course and its times: ${lang}`, async () => {
      const page = await CalendarPage.open({...threeSessions, lang});
      for (const way of ['.answers button', 'input[type="radio"]', '.actions .primary']) await page.click(page.host.renderRoot.querySelector<HTMLElement>(way) ?? page.host);
      expect(page.host.renderRoot.querySelector('[data-result]')).not.to.equal(null);
      expect(page.host.renderRoot.textContent).not.to.match(/undefined|NaN|\[object|\{\d\}/);
      await expect(page.host).to.be.accessible();
    });
  }
});

describe('The messages of a clinic', () => {
  const {fetch} = globalThis;
  const events = recordEvents();

  afterEach(() => {
    globalThis.fetch = fetch;
  });

  it('come before the first words', async () => {
    globalThis.fetch = new FakeEndpoint(json({'safety.crisisQuestion': 'Are you safe right now?'})).fetch;
    const [element] = await shown(html`<main><regimen-calculator messages-src="/messages.json"></regimen-calculator></main>`);
    expect(headingOf(element)).to.equal('Are you safe right now?');
  });

  it('that cannot be read are told to the page, and ours stay', async () => {
    globalThis.fetch = new FakeEndpoint(json({'safety.crisisQuestion': 5, 'safty.notInCrisis': 'x', 'safety.notInCrysis': 'x'})).fetch;
    const [element] = await shown(html`<main><regimen-calculator messages-src="/messages.json"></regimen-calculator></main>`);
    expect(headingOf(element)).to.equal(english.crisisQuestion);
    expect(JSON.stringify(events())).to.include('messages-src').and.to.include('safety.notInCrysis').and.to.include('safty.notInCrisis').and.to.include('must be a text');
  });
});

/** Presses the answer of danger. */
class CalculatorPageOf {
  private readonly element: RegimenElement;

  constructor(element: RegimenElement) {
    this.element = element;
  }

  async press(): Promise<void> {
    this.element.renderRoot.querySelectorAll<HTMLElement>('.answers button')[1]?.click();
    await this.element.updateComplete;
  }
}
