import {expect} from '@open-wc/testing';
import {CalculatorPage, type CalculatorAnswers} from '../../support/calculator-page.ts';

const telling: CalculatorAnswers = {visit: 'new', topic: 'ptsd', severity: 'severe-or-panic', also: ['depression', 'chronic-pain'], metabolism: 'yes', start: '2026-04-06'};
const eventNames = ['regimen-plan', 'regimen-step', 'regimen-submit', 'regimen-booked', 'regimen-error'];

describe('Privacy of the calculator', () => {
  it('leaves no trace in the address, history, title, cookies, storage, databases or caches', async () => {
    const before = await tracesOfPage();
    await answerEverything(telling);
    expect(await tracesOfPage()).to.deep.equal(before);
  });

  it('sends nothing while questions are answered', async () => {
    const page = await CalculatorPage.open();
    const requests = await recordRequests(() => page.walk(telling));
    expect(requests).to.deep.equal([]);
  });

  it('tells the page only stages that everybody passes', async () => {
    const lists = [await eventsOf(telling), await eventsOf({topic: 'anxiety', health: 'some'}), await eventsOf({visit: 'returning', relief: 'no-relief'})];
    const neutral = [['regimen-step', {step: 'question'}], ['regimen-step', {step: 'plan'}], ['regimen-plan', null]];
    expect(lists).to.deep.equal([neutral, neutral, neutral]);
  });

  it('tells the page nothing of a crisis', async () => {
    const page = await CalculatorPage.open();
    const events = await recordEvents(() => page.press('Yes'));
    expect(events).to.deep.equal([]);
  });

  it('writes no answer into attributes of the element', async () => {
    const page = await answerEverything(telling);
    expect(page.host.outerHTML).to.equal('<regimen-calculator today="2026-03-20"></regimen-calculator>');
  });

  it('offers a calendar only counts, gaps and a window', async () => {
    const page = await answerEverything(telling);
    const {need} = page.host;
    expect(Object.keys(need ?? {}).filter((key) => !['sessions', 'gap', 'windowDays', 'minWindowDays', 'maxPerWeek'].includes(key))).to.deep.equal([]);
    expect(JSON.stringify(need)).not.to.match(/ptsd|severe|standard|2026/);
  });

  it('turns off autocomplete on every input and referrers on every link', async () => {
    const page = await CalculatorPage.open();
    await page.press('No');
    const wrong: string[] = [];
    while (page.has('form')) {
      wrong.push(...page.all('input:not([autocomplete=off])').map((input) => input.outerHTML));
      await page.walk(telling, page.all('input')[0]?.getAttribute('name') === 'visit' ? 'topic' : 'the plan');
    }
    expect(wrong).to.deep.equal([]);
    expect(page.all('a').filter((link) => link.getAttribute('href')?.startsWith('http') && !link.getAttribute('rel')?.includes('noreferrer'))).to.deep.equal([]);
  });

  it('forgets all answers on request, and a fresh element knows none', async () => {
    const page = await answerEverything(telling);
    await page.press('Clear my answers');
    expect([page.heading, page.host.choice, page.host.need]).to.deep.equal(['Are you in danger, or thinking about ending your life, right now?', undefined, undefined]);
    await page.press('No');
    expect(page.answers).to.deep.equal({});
    expect((await CalculatorPage.open()).heading).to.equal('Are you in danger, or thinking about ending your life, right now?');
  });
});

async function answerEverything(answers: CalculatorAnswers): Promise<CalculatorPage> {
  const page = await CalculatorPage.open();
  await page.walk(answers);
  const course = page.buttons.find((label) => label.startsWith('See times'));
  await page.press(course ?? 'Book a consultation only');
  return page;
}

async function tracesOfPage(): Promise<object> {
  return {
    address: location.href, entries: history.length, state: history.state as unknown, title: document.title, cookies: document.cookie,
    local: Object.entries(localStorage), session: Object.entries(sessionStorage), databases: await indexedDB.databases(), caches: await caches.keys(),
  };
}

async function eventsOf(answers: CalculatorAnswers): Promise<unknown[]> {
  return recordEvents(() => answerEverything(answers));
}

async function recordEvents(run: () => Promise<unknown>): Promise<unknown[]> {
  const seen: unknown[] = [];
  const listen = (event: Event): number => seen.push([event.type, (event as CustomEvent<unknown>).detail]);
  const messages = (event: MessageEvent): number => seen.push(['message', event.data]);
  eventNames.forEach((name) => document.addEventListener(name, listen));
  window.addEventListener('message', messages);
  await run();
  eventNames.forEach((name) => document.removeEventListener(name, listen));
  window.removeEventListener('message', messages);
  return seen;
}

async function recordRequests(run: () => Promise<unknown>): Promise<unknown[]> {
  const seen: unknown[] = [];
  const {XMLHttpRequest} = window;
  const fetch = window.fetch.bind(window);
  const beacon = navigator.sendBeacon.bind(navigator);
  window.fetch = (...request) => (seen.push(request), fetch(...request));
  window.XMLHttpRequest = class extends XMLHttpRequest { constructor() { super(); seen.push('XMLHttpRequest'); } };
  navigator.sendBeacon = (...message) => (seen.push(message), beacon(...message));
  await run();
  Object.assign(window, {fetch, XMLHttpRequest});
  navigator.sendBeacon = beacon;
  return seen;
}
