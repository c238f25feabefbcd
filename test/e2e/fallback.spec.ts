import {readFileSync} from 'node:fs';
import {expect, type Page} from '@playwright/test';
import {test} from './support/clinic.ts';
import {loaderScript, moduleScript, openHostPage, scheduler, scriptTag, widgets, type Script} from './support/host-page.ts';
import {layoutShift, watchShifts} from './support/layout-shifts.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
/** What the README tells pages to write. */
const room = /```css\n(.*?min-height.*?)```/s.exec(readme)?.[1] ?? '';

const phone = (page: Page) => page.getByRole('link', {name: '303 555 0142'});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('the clinic’s own words stand where the widget would be', async ({page, clinic}) => {
    await openHostPage(page, clinic.origin, {head: scriptTag(moduleScript), body: widgets});
    await expect(phone(page)).toBeVisible();
    await expect(page.getByText('Call us to book.')).toBeVisible();
  });
});

for (const [name, script] of Object.entries({'the script': moduleScript, 'the loader': loaderScript})) {
  test(`the clinic’s own words stay where ${name} cannot be had`, async ({page, clinic}) => {
    await page.route(`**${script.url}`, (route) => route.abort());
    await openHostPage(page, clinic.origin, {head: scriptTag(script), body: widgets});
    await page.waitForLoadState('networkidle');
    await expect(phone(page)).toBeVisible();
  });
}

test('the clinic’s own words stay where the loader comes, and the code of an element does not', async ({page, clinic}) => {
  await page.route('**/regimen/**', (route) => (route.request().url().endsWith('/loader.js') ? route.fallback() : route.abort()));
  await openHostPage(page, clinic.origin, {head: scriptTag(loaderScript), body: widgets});
  await page.waitForLoadState('networkidle');
  await expect(phone(page)).toBeVisible();
});

const elements = {
  scheduler,
  calculator: '<regimen-calculator><p>Call <a href="tel:+13035550142">303 555 0142</a>.</p></regimen-calculator>',
  calendar: '<regimen-calendar endpoint="/api" service="consultation"><p>Call <a href="tel:+13035550142">303 555 0142</a>.</p></regimen-calendar>',
};

for (const [name, element] of Object.entries(elements)) {
  test(`nothing moves when the ${name} comes to life before the visitor’s eyes, where the page keeps the room that the README says`, async ({page, clinic}) => {
    await watchShifts(page);
    for (const script of [moduleScript, loaderScript]) {
      for (const [width, lang] of [[360, 'en'], [360, 'fr'], [1200, 'en']] as const) {
        await page.setViewportSize({width, height: 800});
        const release = await hold(page, script);
        await openHostPage(page, clinic.origin, {head: `<style>${room}</style>${scriptTag(script)}`, body: `<div lang="${lang}">${element}</div><p>What the page says below.</p>`}, 'commit');
        await expect(phone(page)).toBeInViewport();
        release();
        await expect(page.locator(`regimen-${name}`).getByRole(name === 'calendar' ? 'radio' : 'button').first()).toBeVisible();
        await expect(phone(page)).toBeHidden();
        expect(await layoutShift(page), `${script.url}, ${width}, ${lang}`).toBe(0);
      }
    }
  });
}

/** Lets a script wait until it is released. */
async function hold(page: Page, {url}: Script): Promise<() => void> {
  let release: () => void = () => undefined;
  const isReleased = new Promise<void>((resolve) => (release = resolve));
  await page.route(`**${url}`, (route) => isReleased.then(() => route.fallback()));
  return () => release();
}
