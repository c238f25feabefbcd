import {aTimeout, expect} from '@open-wc/testing';
import {takeAlong} from '../../../src/i18n/en/outlook.ts';
import {CalculatorPage, type CalculatorAnswers} from '../../support/calculator-page.ts';

const telling: CalculatorAnswers = {visit: 'new', topic: 'ptsd', severity: 'severe-or-panic', also: ['depression', 'chronic-pain'], metabolism: 'yes', pace: 'compact', start: '2026-04-06', days: ['mon', 'wed', 'fri']};
const comesBack: CalculatorAnswers = {visit: 'returning', topic: 'ptsd', relief: 'returned', reliefDays: '24', interval: '35', lastSession: '2026-03-01'};
const eventNames = ['regimen-plan', 'regimen-step', 'regimen-submit', 'regimen-booked', 'regimen-error'];

describe('Privacy of the calculator', () => {
  it('leaves no trace in the address, history, title, cookies, storage, databases or caches', async () => {
    const before = await tracesOfPage();
    for (const answers of [telling, comesBack]) {
      const page = await CalculatorPage.open();
      await page.stroll(answers, async () => expect(await tracesOfPage(), page.heading).to.deep.equal(before));
    }
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

  it('writes no answer into data attributes on any screen', async () => {
    const written = new Set<string>();
    for (const answers of [telling, comesBack]) {
      const page = await CalculatorPage.open();
      await page.stroll(answers, () => page.all('*').flatMap(({dataset}) => Object.values(dataset)).forEach((value) => written.add(value ?? '')));
    }
    expect([...written]).to.deep.equal(['']);
  });

  it('turns off autocomplete on every input of every screen, and referrers on every link', async () => {
    const inputs: string[] = [];
    const wrong: string[] = [];
    for (const answers of [telling, comesBack]) {
      const page = await CalculatorPage.open();
      await page.stroll(answers, () => {
        inputs.push(...page.all('form input').map((input) => input.getAttribute('name') ?? ''));
        wrong.push(...page.all('form:not([autocomplete=off]), input:not([autocomplete=off]), a[href^=http]:not([rel~=noreferrer])').map((element) => element.outerHTML));
      });
    }
    expect([new Set(inputs).size, wrong]).to.deep.equal([13, []]);
  });

  it('lets an error in any step carry no answer into a report', async () => {
    const reports: string[] = [];
    for (const answers of [telling, comesBack]) {
      const page = await CalculatorPage.open({today: ''});
      const next = (): Promise<void> => (page.has('form') ? page.submit() : page.press(page.buttons.filter((label) => label !== takeAlong.print).at(-1) ?? ''));
      await page.stroll({...answers, start: '', lastSession: ''}, async () => reports.push(await reportOf(next, page.heading)));
    }
    expect(reports.filter((report) => /ptsd|severe|panic|depress|chronic|pain|metabol|returning|relief|compact|\b24\b|\b35\b|2026/i.test(report))).to.deep.equal([]);
    expect(reports.length).to.equal(18);
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

/** What an error handler of the page would report while the clock is broken; the visitor's own step is what throws. */
async function reportOf(step: () => Promise<unknown>, screen: string): Promise<string> {
  const reports: string[] = [];
  const report = (event: ErrorEvent | PromiseRejectionEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    const error = ('reason' in event ? event.reason : event.error) as Error;
    reports.push(JSON.stringify([error.message, error.cause, Object.entries(error), 'reason' in event ? '' : event.message, stackNames(error)]));
  };
  const {Date, onerror} = window;
  const logError = console.error;
  // The test runner listens there, and logs what it hears.
  window.onerror = null;
  console.error = (...logged: unknown[]) => reports.push(logged.map((entry) => (entry instanceof Error ? entry.message : JSON.stringify(entry))).join(' '));
  const reporting = new AbortController();
  for (const kind of ['error', 'unhandledrejection'] as const) window.addEventListener(kind, report, {capture: true, signal: reporting.signal});
  window.Date = class extends Date { constructor() { super(); throw new Error('The clock is broken.'); } } as DateConstructor;
  await step().catch(() => undefined);
  window.Date = Date;
  await aTimeout(0);
  reporting.abort();
  window.onerror = onerror;
  console.error = logError;
  expect(reports.join(), screen).to.include('The clock is broken.');
  return reports.join('\n');
}

/** The functions on the stack, without the files and lines they are in. */
function stackNames({stack = ''}: Error): string[] {
  return [...stack.matchAll(/^\s+at (?:async )?([\w.$ ]+) \(/gm)].map(([, name = '']) => name);
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
