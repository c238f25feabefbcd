import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import type {Attributes} from '../support/open-host.ts';
import {CalendarPage} from '../support/calendar-page.ts';

const crisisPart = (page: CalendarPage): HTMLElement => page.host.renderRoot.querySelector('[part=crisis-line]') as HTMLElement;

async function crisisLine(attributes: Attributes): Promise<object> {
  const page = await CalendarPage.open(attributes);
  return {text: crisisPart(page).textContent.replaceAll('\u00a0', ' '), links: page.crisisLinks};
}

describe('Crisis line', () => {
  it('calls and texts 988, and calls 911, at a tap', async () => {
    expect(await crisisLine({})).to.deep.equal({
      text: 'In crisis? Call or text 988 at any time. In danger, call 911.',
      links: {'Call 988': 'tel:988', 'text 988': 'sms:988', 'call 911': 'tel:911'},
    });
  });

  it('calls the number of the clinic’s country', async () => {
    expect(await crisisLine({'crisis-phone': '116 123'})).to.deep.equal({
      text: 'In crisis? Call 116 123 at any time.',
      links: {'Call 116 123': 'tel:116123'},
    });
  });

  it('is that of the country that the page names', async () => {
    expect(await crisisLine({country: 'IE'})).to.deep.equal({
      text: 'In crisis? Call 116 123 (Samaritans) at any time. In danger, call 112.',
      links: {'Call 116 123': 'tel:116123', 'call 112': 'tel:112'},
    });
  });

  it('asks for the clinic’s own where the country is not known, and promises no number meanwhile', async () => {
    const page = await CalendarPage.open({country: 'DE'});
    expect(page.text).to.include('country must be one of US, CA, GB, IE, AU, NZ; for any other country set crisis-text or crisis-phone').and.to.include('Call the emergency number of your country.').and.not.to.include('988');
    page.host.crisisPhone = '0800 111 0 111';
    await page.settle();
    expect(page.text).to.include('In crisis? Call 0800 111 0 111 at any time.').and.not.to.include('must be one of');
  });

  it('says the clinic’s own words, with its number when there is one', async () => {
    const words = {'crisis-text': 'In an emergency, go to the nearest hospital.'};
    expect(await crisisLine(words)).to.deep.equal({text: words['crisis-text'], links: {}});
    expect(await crisisLine({...words, 'crisis-phone': '112'})).to.deep.equal({text: `${words['crisis-text']} Call 112.`, links: {'Call 112': 'tel:112'}});
  });

  it('has links in the colour of the text, high enough for a finger, that tell nobody where they were followed', async () => {
    const links = [...crisisPart(await CalendarPage.open()).querySelectorAll('a')];
    expect(links.every((link) => getComputedStyle(link).color === getComputedStyle(document.body).color)).to.equal(true);
    expect(links.every((link) => link.getBoundingClientRect().height >= 24)).to.equal(true);
    expect(links.map(({rel}) => rel)).to.deep.equal(['noreferrer', 'noreferrer', 'noreferrer']);
  });
});

describe('Links in a message', () => {
  it('are high enough for a finger', async () => {
    const page = await CalendarPage.open();
    await page.toDetails();
    await page.click(page.submitButton);
    const heights = [...page.host.renderRoot.querySelectorAll('.status li a')].map((link) => link.getBoundingClientRect().height);
    expect([heights.length, heights.filter((height) => height < 24)]).to.deep.equal([4, []]);
  });
});

describe('Words in English', () => {
  it('say so, and keep their direction, on a page of another language', async () => {
    const host = document.createElement('regimen-calendar');
    await fixture(html`<div lang="he" dir="rtl">${host}</div>`);
    await host.updateComplete;
    const line = host.renderRoot.querySelector('[part=crisis-line]') as HTMLElement;
    expect([line.closest('[lang]')?.getAttribute('lang'), getComputedStyle(line).direction]).to.deep.equal(['en', 'ltr']);
  });
});
