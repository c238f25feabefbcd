import {expect, type Page} from '@playwright/test';
import {booking} from '../../src/i18n/en/booking.ts';
import {safety} from '../../src/i18n/en/start.ts';
import {test} from './support/clinic.ts';
import {classicScript, include, loaderScript, moduleScript, openHostPage, scheduler, scriptTag, widgets} from './support/host-page.ts';
import {pageState} from './support/page-state.ts';
import {complaintsOf} from './support/traffic.ts';
import {answerFirst, pickTime} from './support/use-widgets.ts';
import {Visitor} from './support/visitor.ts';

test('a whole course is booked beside a library that extends and replaces what is built in', async ({page, clinic}) => {
  const complaints = complaintsOf(page);
  await openHostPage(page, clinic.origin, {head: '<script src="/host/old-library.js"></script>', body: scheduler});
  const before = await pageState(page);
  await include(page);
  const visitor = new Visitor(page);
  await visitor.getCourses();
  await visitor.getReview();
  await visitor.press(booking.bookSessions(6));
  await expect(visitor.heading(booking.booked(6))).toBeVisible();
  expect(await pageState(page)).toEqual(before);
  expect(complaints).toEqual([]);
});

test('jQuery, which has given its names away, moves the widget with all that was answered, and makes it anew', async ({page, clinic}) => {
  const complaints = complaintsOf(page);
  await openHostPage(page, clinic.origin, {
    head: `<script src="/host/jquery.js"></script><script>window.jq = jQuery.noConflict(true); window.$ = 'somebody else’s';</script>`,
    body: `<div id="here">${widgets}</div><div id="there"></div>`,
  });
  const before = await pageState(page);
  await include(page);
  await expect(page.getByRole('heading', {name: safety.crisisQuestion})).toBeVisible();
  expect(await pageState(page)).toEqual(before);

  await answerFirst(page);
  await page.evaluate("jq('regimen-calculator').appendTo('#there').wrap('<section>').parent().hide().fadeIn(0)");
  await pickTime(page);
  await expect(page.getByRole('heading', {name: safety.crisisQuestion})).toHaveCount(0);
  await page.evaluate("jq('#there').append(jq('regimen-calendar').detach())");
  await expect(page.locator('#there').getByLabel('First name')).toBeVisible();

  await page.evaluate(`jq('#here').html(jq('#there').html() + '${scriptTag(classicScript)}')`);
  await answerFirst(page.locator('#here'));
  await pickTime(page.locator('#here'));
  expect(complaints).toEqual([]);
});

for (const script of [moduleScript, loaderScript, classicScript]) {
  test(`${script.url} leaves no name on the window, and nothing else of the page changed`, async ({page, clinic}) => {
    await openHostPage(page, clinic.origin, {body: widgets});
    const before = await pageState(page);
    await include(page, script);
    await answerFirst(page);
    await pickTime(page);
    expect(await pageState(page)).toEqual(before);
  });
}

const inclusions: Readonly<Record<string, {readonly head?: string; readonly end?: string}>> = {
  'before the elements': {head: scriptTag(moduleScript)},
  'after the elements': {end: scriptTag(moduleScript)},
  'twice': {head: scriptTag(moduleScript), end: scriptTag(moduleScript)},
  'twice, the second time from another address': {head: scriptTag(moduleScript), end: scriptTag({...moduleScript, url: '/regimen/regimen.js?again'})},
  'as a classic script before the elements': {head: scriptTag(classicScript)},
  'as a classic script after the elements, twice': {end: scriptTag(classicScript) + scriptTag(classicScript)},
  'as text that an optimizer of scripts runs': {end: `<script>fetch('${classicScript.url}').then((file) => file.text()).then((text) => (0, eval)(text));</script>`},
  'as a module and as a classic script': {head: scriptTag(moduleScript) + scriptTag(classicScript)},
  'as one file, by the loader, and by the file of one element': {
    head: ['regimen', 'loader', 'regimen-calendar'].map((name) => scriptTag({...moduleScript, url: `/regimen/${name}.js`})).join(''),
  },
};

for (const [how, {head = '', end = ''}] of Object.entries(inclusions)) {
  test(`the widget works when the script is included ${how}`, async ({page, clinic}) => {
    const complaints = complaintsOf(page);
    await openHostPage(page, clinic.origin, {head, body: widgets + end});
    await answerFirst(page);
    await pickTime(page);
    expect(complaints).toEqual([]);
  });
}

const otherQuestion = 'In the words of another version: are you in danger?';

for (const [name, first] of [['this one', '/regimen/'], ['the other one', '/other-version/']] as const) {
  test(`of two versions on a page, ${name} is the one that speaks when it comes first, and nothing breaks`, async ({page, clinic}) => {
    const complaints = complaintsOf(page);
    await serveOtherVersion(page, clinic.origin);
    const second = first === '/regimen/' ? '/other-version/' : '/regimen/';
    await openHostPage(page, clinic.origin, {head: scriptTag({...moduleScript, url: `${first}regimen.js`}) + scriptTag({...moduleScript, url: `${second}regimen.js`}), body: widgets});
    const question = first === '/regimen/' ? safety.crisisQuestion : otherQuestion;
    await expect(page.getByRole('heading', {name: question})).toBeVisible();
    await answerFirst(page);
    await pickTime(page);

    await openHostPage(page, clinic.origin, {head: scriptTag({...moduleScript, url: `${first}loader.js`}) + scriptTag({...moduleScript, url: `${second}loader.js`}), body: widgets});
    await answerFirst(page);
    await pickTime(page);
    expect(complaints).toEqual([]);
  });
}

test('an element of one version works inside an element of another', async ({page, clinic}) => {
  const complaints = complaintsOf(page);
  await serveOtherVersion(page, clinic.origin);
  await openHostPage(page, clinic.origin, {head: scriptTag({...moduleScript, url: '/other-version/regimen-calculator.js'}) + scriptTag(moduleScript), body: scheduler});
  const visitor = new Visitor(page);
  await expect(visitor.heading(otherQuestion)).toBeVisible();
  await visitor.getCourses();
  await visitor.getReview();
  await expect(visitor.heading(booking.check)).toBeVisible();
  expect(complaints).toEqual([]);
});

/** The same files once more below `/other-version/`, which ask the first question in words of their own. */
async function serveOtherVersion(page: Page, origin: string): Promise<void> {
  await page.route(`${origin}/other-version/**`, async (route) => {
    const response = await route.fetch({url: route.request().url().replace('/other-version/', '/regimen/')});
    await route.fulfill({response, body: (await response.text()).replaceAll(safety.crisisQuestion, otherQuestion)});
  });
}
