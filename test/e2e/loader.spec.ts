import {readFileSync} from 'node:fs';
import {expect, type Page, type Route} from '@playwright/test';
import {calculator as questions} from '../../src/i18n/en/questions.ts';
import {onDemand, safety, shared} from '../../src/i18n/en/start.ts';
import {calendar} from '../../src/i18n/en/times.ts';
import {asksAgain} from './support/asks-again.ts';
import {axeFindings} from './support/axe.ts';
import {test} from './support/clinic.ts';
import {courseCalendar, openOwnPage} from './support/own-page.ts';

const hashes = JSON.parse(readFileSync(new URL('../../dist/sri.json', import.meta.url), 'utf8')) as Record<string, string>;
const loader = '<script type="module" src="/regimen/loader.js"></script>';
const calculator = '<regimen-calculator><a href="tel:5550142">Call us</a></regimen-calculator>';
const farBelow = (widget: string): string => `<div style="block-size: 6000px"></div>${widget}`;
const firstQuestion = (page: Page) => page.getByRole('heading', {name: safety.crisisQuestion});

/** The files of the widget that the page has asked for. */
function widgetFiles(page: Page): string[] {
  const files: string[] = [];
  page.on('request', (request) => {
    const {pathname} = new URL(request.url());
    if (pathname.startsWith('/regimen/')) files.push(pathname.slice('/regimen/'.length));
  });
  return files;
}

test('the loader fetches an element’s code when it comes near, and nothing before', async ({page, clinic}) => {
  const files = widgetFiles(page);
  await openOwnPage(page, clinic.origin, farBelow(calculator), loader);
  await page.waitForLoadState('networkidle');
  expect(files).toEqual(['loader.js']);
  const fallback = page.getByRole('link', {name: 'Call us'});
  await expect(fallback).toBeVisible();
  await page.mouse.wheel(0, 5600);
  await expect(firstQuestion(page)).toBeVisible();
  await expect(fallback).toBeHidden();
  expect(files.filter((file) => /calendar|scheduler/.test(file))).toEqual([]);
});

test('the loader fetches at once what is eager, and what a visitor reaches by keyboard', async ({page, clinic}) => {
  const files = widgetFiles(page);
  await openOwnPage(page, clinic.origin, farBelow(calculator.replace('>', ' loading="eager">')), loader);
  await expect(firstQuestion(page)).toBeAttached();
  await page.waitForLoadState('networkidle');

  files.length = 0;
  await openOwnPage(page, clinic.origin, farBelow(calculator), loader);
  await page.waitForLoadState('networkidle');
  expect(files).toEqual(['loader.js']);
  await page.getByRole('link', {name: 'Call us'}).focus();
  await expect(firstQuestion(page)).toBeAttached();
});

test('the loader fetches at once what becomes eager later, and in whatever letters that is written', async ({page, clinic}) => {
  const files = widgetFiles(page);
  await openOwnPage(page, clinic.origin, farBelow(calculator), loader);
  await page.waitForLoadState('networkidle');
  expect(files).toEqual(['loader.js']);
  await page.locator('regimen-calculator').evaluate((element) => element.setAttribute('loading', 'Eager'));
  await expect(firstQuestion(page)).toBeAttached();
});

test('the loader works when it is included twice, and before the page adds, moves or shows an element', async ({page, clinic}) => {
  const problems: string[] = [];
  page.on('pageerror', ({message}) => problems.push(message));
  await openOwnPage(page, clinic.origin, '<div id="tab" hidden></div>', loader + loader.replace('loader.js', 'loader.js?again'));
  await page.waitForLoadState('networkidle');
  await page.locator('#tab').evaluate((tab) => tab.append(document.createElement('regimen-calculator')));
  await page.locator('#tab').evaluate((tab) => tab.removeAttribute('hidden'));
  await expect(firstQuestion(page)).toBeVisible();
  await page.locator('#tab').evaluate((tab) => document.querySelector('main')?.prepend(tab));
  await expect(firstQuestion(page)).toBeVisible();
  expect(problems).toEqual([]);
});

test('one file alone serves one element, and a classic script serves sites that have no modules', async ({page, clinic}) => {
  await openOwnPage(page, clinic.origin, calculator, '<script type="module" src="/regimen/regimen-calculator.js"></script>');
  await expect(firstQuestion(page)).toBeVisible();
  await openOwnPage(page, clinic.origin, calculator, '<script src="/regimen/regimen.classic.js" defer></script>');
  await expect(firstQuestion(page)).toBeVisible();
  expect(await page.evaluate("'regimen' in window")).toBe(false);
});

test('every file of the build has a hash that a browser accepts', async ({page, clinic}) => {
  expect(Object.keys(hashes)).toEqual(expect.arrayContaining(['loader.js', 'regimen.js', 'regimen.classic.js', 'regimen-calculator.js', 'regimen-calendar.js', 'regimen-scheduler.js']));
  await openOwnPage(page, clinic.origin, calculator, `<script type="module" src="/regimen/regimen.js" integrity="${hashes['regimen.js'] ?? ''}"></script>`);
  await expect(firstQuestion(page)).toBeVisible();
  await openOwnPage(page, clinic.origin, calculator, `<script type="module" src="/regimen/regimen.js" integrity="${hashes['loader.js'] ?? ''}"></script>`);
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('link', {name: 'Call us'})).toBeVisible();
  for (const file of Object.keys(hashes).filter((name) => name.startsWith('chunks/'))) {
    expect((await page.request.get(`${clinic.origin}/regimen/${file}`)).status(), file).toBe(200);
  }
});

const widgets = [
  {name: 'the calculator', widget: '<regimen-calculator phone="555 0142"></regimen-calculator>', rest: /\/asking-/, next: questions.questions.visit.legend},
  {name: 'the scheduler', widget: '<regimen-scheduler endpoint="/api" service="visit" phone="555 0142"></regimen-scheduler>', rest: /\/asking-/, next: questions.questions.visit.legend},
];
for (const {name, widget, rest, next} of widgets) {
  test(`the first question of ${name} needs nothing else: someone in danger finds help, and who goes on waits, or tries again`, async ({page, clinic}) => {
    const held: Route[] = [];
    await page.route(rest, (route) => void held.push(route));
    await openOwnPage(page, clinic.origin, widget, loader);
    await page.getByRole('button', {name: safety.inCrisis, exact: true}).click();
    await expect(page.getByRole('heading', {name: safety.crisisHeading})).toBeFocused();
    await page.getByRole('button', {name: safety.startOver}).click();
    await page.getByRole('button', {name: safety.notInCrisis, exact: true}).click();
    await expect(page.getByText(onDemand.loading)).toBeFocused();
    expect(await axeFindings(page)).toEqual([]);

    await held.pop()?.abort();
    await expect(page.getByText(onDemand.nextFailed)).toBeVisible();
    await expect(page.getByRole('link', {name: shared.callUs('555 0142')})).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', {name: shared.clear}).click();
    await expect(firstQuestion(page)).toBeFocused();
    await page.unroute(rest);
    await page.getByRole('button', {name: safety.notInCrisis, exact: true}).click();
    await page.getByRole('button', {name: onDemand.tryAgain}).click();
    if (!(await asksAgain(page))) {
      await page.reload();
      await page.getByRole('button', {name: safety.notInCrisis, exact: true}).click();
    }
    await expect(page.getByRole('heading', {name: next})).toBeFocused();
  });
}

test('both safety questions of a calendar need nothing else, and who has answered them waits for the times', async ({page, clinic}) => {
  const held: Route[] = [];
  await page.route(/\/appointments-/, (route) => void held.push(route));
  await openOwnPage(page, clinic.origin, courseCalendar, loader);
  await page.getByRole('button', {name: safety.notInCrisis, exact: true}).click();
  await page.getByLabel(safety.noFlags).check();
  await page.getByRole('button', {name: shared.continue}).click();
  await expect(page.getByText(onDemand.loading)).toBeFocused();
  expect(await axeFindings(page)).toEqual([]);
  await held.pop()?.continue();
  await expect(page.getByRole('heading', {name: calendar.chooseCourse(6)})).toBeFocused();
});

test('what a page wrote wrongly is said as soon as that can be read, in place of the first question', async ({page, clinic}) => {
  const own = await openOwnPage(page, clinic.origin, courseCalendar.replace('min-gap="2"', 'min-gap="two"') + calculator.replace('>', ' pace="fast">'), loader);
  await expect(page.getByText('min-gap must be a whole number')).toBeVisible();
  await expect(page.getByText('pace must be one of standard, compact')).toBeVisible();
  await expect(firstQuestion(page)).toHaveCount(0);
  expect((await own.errors()).map(({source}) => source)).toEqual(['attributes', 'attributes']);
});
