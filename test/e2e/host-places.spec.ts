import {expect, type Page} from '@playwright/test';
import {booking, contact as contactWords} from '../../src/i18n/en/booking.ts';
import {plan} from '../../src/i18n/en/plan.ts';
import {calculator} from '../../src/i18n/en/questions.ts';
import {axeFindingsInside} from './support/axe.ts';
import {test} from './support/clinic.ts';
import {classicScript, include, loaderScript, moduleScript, openHostPage, scheduler, scriptTag, widgets} from './support/host-page.ts';
import {bookedRows} from './support/records.ts';
import {complaintsOf, Traffic} from './support/traffic.ts';
import {answerFirst, pickTime} from './support/use-widgets.ts';
import {Visitor} from './support/visitor.ts';

test('an element that the page moves, takes away and puts back keeps what was done, and books once', async ({page, clinic}) => {
  const complaints = complaintsOf(page);
  const traffic = new Traffic(page);
  const visitor = new Visitor(page);
  await openHostPage(page, clinic.origin, {body: `<div id="here">${scheduler}</div><div id="there"></div>`});
  await include(page);
  await visitor.getPlan();
  await move(page, '#there');
  await visitor.press(plan.seeTimes(6));
  await move(page, '#here');
  await visitor.getReview();
  const reviewed = await visitor.shownSessions();
  await page.locator('regimen-scheduler').evaluate((element) => {
    element.remove();
    return new Promise((resolve) => setTimeout(() => resolve(document.querySelector('#there')?.append(element)), 300));
  });
  await expect(visitor.heading(booking.check)).toBeVisible();
  expect(await visitor.shownSessions()).toEqual(reviewed);

  const release = await holdBookings(page);
  await visitor.press(booking.bookSessions(6));
  await move(page, '#here');
  await move(page, '#there');
  release();
  await expect(visitor.heading(booking.booked(6))).toBeVisible();
  expect(bookedRows(clinic.database)).toHaveLength(6);
  expect((await traffic.sent()).filter(({method, url}) => method === 'POST' && url.pathname.endsWith('/bookings'))).toHaveLength(1);
  expect(complaints).toEqual([]);
});

test('elements that the page throws away leave nothing behind', async ({page, clinic}) => {
  await openHostPage(page, clinic.origin, {body: widgets});
  await include(page);
  await pickTime(page);
  await page.evaluate(() => {
    const elements = [...document.querySelectorAll('regimen-calculator, regimen-calendar')];
    Object.assign(globalThis, {left: elements.map((element) => new WeakRef(element))});
    elements.forEach((element) => element.remove());
  });
  await expect(async () => {
    await page.requestGC();
    expect(await page.evaluate<number>('left.filter((element) => element.deref()).length')).toBe(0);
  }).toPass();
});

test('in a dialog that takes the size of its content the widget has room, loads when it is opened, and keeps what was answered', async ({page, clinic}) => {
  const complaints = complaintsOf(page);
  for (const [width, least] of [[360, 280], [1200, 600]] as const) {
    await page.setViewportSize({width, height: 800});
    await openHostPage(page, clinic.origin, {head: scriptTag(loaderScript), body: `<button id="book">Book</button><dialog aria-label="Book a visit">${widgets}</dialog>`});
    await page.evaluate("document.querySelector('#book').onclick = () => document.querySelector('dialog').showModal()");
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate("customElements.get('regimen-calculator')")).toBeUndefined();
    await page.getByRole('button', {name: 'Book', exact: true}).click();
    await answerFirst(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', {name: 'Book', exact: true}).click();
    await expect(page.getByRole('heading', {name: calculator.questions.visit.legend})).toBeVisible();
    await pickTime(page);
    expect(await axeFindingsInside(page)).toEqual([]);
    expect((await page.locator('regimen-calendar').boundingBox())?.width).toBeGreaterThanOrEqual(least);
    expect(await page.locator('dialog').evaluate(({scrollWidth, clientWidth}) => scrollWidth - clientWidth)).toBe(0);
  }
  expect(complaints).toEqual([]);
});

const places: Readonly<Record<string, (widget: string) => string>> = {
  'a row that shares its width by content': (widget) => `<div style="display: flex; gap: 1rem"><p>Beside it</p>${widget}</div>`,
  'a grid that does': (widget) => `<div style="display: grid; grid-template-columns: auto 1fr; gap: 1rem; justify-items: start"><p>Aside</p>${widget}</div>`,
  'a column that centers its content': (widget) => `<div style="display: flex; flex-direction: column; align-items: center">${widget}</div>`,
  'a float': (widget) => `<style>main > * {float: left}</style>${widget}`,
  'a cell of a table': (widget) => `<table><tr><td>${widget}</td></tr></table>`,
  ...Object.fromEntries(['inline', 'inline-block', 'flex', 'inline-flex', 'grid', 'inline-grid'].map((display) => [
    `an element that the page makes ${display}`, (widget: string) => `<style>regimen-calculator {display: ${display}}</style>${widget}`,
  ])),
};

for (const [name, around] of Object.entries(places)) {
  test(`in ${name} the widget has room, and takes no more than there is`, async ({page, clinic}) => {
    for (const [width, least] of [[360, 220], [1200, 600]] as const) {
      await page.setViewportSize({width, height: 800});
      await openHostPage(page, clinic.origin, {body: around('<regimen-calculator></regimen-calculator>')});
      await include(page);
      await answerFirst(page);
      expect((await page.locator('regimen-calculator').boundingBox())?.width).toBeGreaterThanOrEqual(least);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}

test('an element that the page hides stays hidden, even where its sheets unset everything', async ({page, clinic}) => {
  await openHostPage(page, clinic.origin, {head: '<link rel="stylesheet" href="/host/all-unset.css">', body: '<regimen-calculator hidden><p>Call us.</p></regimen-calculator>'});
  await include(page);
  const calculatorElement = page.locator('regimen-calculator');
  await expect(calculatorElement.getByRole('button', {includeHidden: true}).first()).toBeAttached();
  await expect(calculatorElement).toBeHidden();
  await calculatorElement.evaluate((element) => element.removeAttribute('hidden'));
  await answerFirst(page);
});

test('in a tab that is hidden at first the loader fetches the widget when the tab is shown, and hiding it again loses nothing', async ({page, clinic}) => {
  const complaints = complaintsOf(page);
  await openHostPage(page, clinic.origin, {
    head: `${scriptTag(loaderScript)}<style>[role='tabpanel'] {display: none} [role='tabpanel'].shown {display: block}</style>`,
    body: `<div role="tablist"><button role="tab" aria-controls="visits" aria-selected="false">Visits</button></div><div role="tabpanel" id="visits" aria-label="Visits">${widgets}</div>`,
  });
  await page.evaluate("document.querySelector('[role=tab]').onclick = () => document.querySelector('#visits').classList.toggle('shown')");
  const tab = page.getByRole('tab', {name: 'Visits'});
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate("customElements.get('regimen-calculator')")).toBeUndefined();
  await tab.click();
  await answerFirst(page);
  await pickTime(page);
  await tab.click();
  await expect(page.locator('regimen-calculator')).toBeHidden();
  await tab.click();
  await expect(page.getByRole('heading', {name: calculator.questions.visit.legend})).toBeVisible();
  await expect(page.getByRole('heading', {name: contactWords.heading})).toBeVisible();
  expect(complaints).toEqual([]);
});

for (const [name, attributes, script] of [['a frame', '', moduleScript], ['a frame that may run scripts and nothing else', 'sandbox="allow-scripts"', classicScript]] as const) {
  test(`a whole course is planned and its times are chosen in ${name}`, async ({page, clinic}) => {
    // A frame of an origin of its own may reach this machine only from a page that comes from it.
    await page.goto(`${clinic.origin}/regimen/loader.js`, {waitUntil: 'networkidle'});
    const complaints = complaintsOf(page);
    await page.setContent(`<iframe title="Book" ${attributes} style="inline-size: 100%; block-size: 700px"></iframe>`);
    await page.locator('iframe').evaluate((frame, content) => frame.setAttribute('srcdoc', content), `<!doctype html><html lang="en">${scriptTag(script)}${scheduler}`);
    const visitor = new Visitor(page.frameLocator('iframe'));
    await visitor.getCourses();
    await visitor.getReview();
    await expect(visitor.heading(booking.check)).toBeVisible();
    expect(complaints).toEqual([]);
  });
}

test('twenty widgets on one page can each be used, load their code once, and do not storm the endpoint', async ({page, clinic}) => {
  const complaints = complaintsOf(page);
  const traffic = new Traffic(page);
  await openHostPage(page, clinic.origin, {head: scriptTag(loaderScript), body: Array.from({length: 10}, () => widgets).join('')});
  for (let pair = 0; pair < 10; pair += 1) {
    await page.locator('regimen-calculator').nth(pair).scrollIntoViewIfNeeded();
    await answerFirst(page.locator('regimen-calculator').nth(pair));
    // Each its own: what one calendar holds, the others offer no more.
    await pickTime(page.locator('regimen-calendar').nth(pair), pair);
  }
  expect(await axeFindingsInside(page)).toEqual([]);
  const sent = (await traffic.sent()).map(({method, url}) => `${method} ${url.pathname}${url.search}`);
  const code = sent.filter((request) => request.includes('/regimen/'));
  expect(code).toEqual([...new Set(code)]);
  const times = sent.filter((request) => request.includes('/availability'));
  expect(times).toEqual([...new Set(times)]);
  expect(complaints).toEqual([]);
});

async function move(page: Page, to: string): Promise<void> {
  await page.locator('regimen-scheduler').evaluate((element, place) => document.querySelector(place)?.append(element), to);
}

/** Lets bookings wait until they are released. */
async function holdBookings(page: Page): Promise<() => void> {
  let release: () => void = () => undefined;
  const isReleased = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/api/bookings', (route) => isReleased.then(() => route.continue()));
  return () => release();
}
