import {expect} from '@open-wc/testing';
import {css, html} from 'lit';
import {printAlone, type PrintJob} from '../../../../src/elements/calculator/plan/print-alone.ts';

const job: PrintJob = {content: html`<p class="told">The plan</p>`, styles: [css`.told { color: rgb(1, 2, 3); }`], title: 'A plan from Northgate', fontFamily: 'monospace', lang: 'en', dir: 'ltr'};
const frames = (): number => document.querySelectorAll('iframe[aria-hidden]').length;

describe('printAlone', () => {
  it('prints a page that holds the content and its sheets, and nothing else', () => {
    let printed: Record<string, unknown> = {};
    printAlone(job, ({document: page}) => {
      const told = page.body.firstElementChild?.shadowRoot?.querySelector('.told');
      printed = {title: page.title, lang: page.documentElement.lang, text: told?.textContent, font: page.body.style.fontFamily, color: told && getComputedStyle(told).color, inline: page.querySelectorAll('style').length};
    });
    expect(printed).to.deep.equal({title: 'A plan from Northgate', lang: 'en', text: 'The plan', font: 'monospace', color: 'rgb(1, 2, 3)', inline: 0});
  });

  it('leaves nothing behind once the dialog is closed', () => {
    const before = frames();
    let page: Window | undefined;
    printAlone(job, (shown) => {
      page = shown;
    });
    expect(frames()).to.equal(before + 1);
    page?.dispatchEvent(new Event('afterprint'));
    expect(frames()).to.equal(before);
  });
});
