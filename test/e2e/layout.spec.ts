import {readFileSync} from 'node:fs';
import {expect, type Page} from '@playwright/test';
import {afterBooking, booking, contact as contactWords} from '../../src/i18n/en/booking.ts';
import {plan} from '../../src/i18n/en/plan.ts';
import {locales} from '../../src/i18n/locales.ts';
import {safety} from '../../src/i18n/en/start.ts';
import {calendar} from '../../src/i18n/en/times.ts';
import {axeFindings} from './support/axe.ts';
import {contrastOf} from './support/contrast-of.ts';
import {test} from './support/clinic.ts';
import {layoutShift, watchShifts} from './support/layout-shifts.ts';
import {openHostPage} from './support/host-page.ts';
import {Visitor} from './support/visitor.ts';

/** 320 is a window of 1280 at 400 % (WCAG 2.2, 1.4.10). */
const widths = [320, 360, 768, 1200];

for (const width of widths) {
  test(`nothing has to be scrolled sideways at ${width} pixels, on any screen`, async ({page, clinic}) => {
    await page.setViewportSize({width, height: 800});
    await page.goto(`${clinic.origin}/#book`);
    await walk(new Visitor(page), (screen) => expectNoSidewaysScrolling(page, screen));
  });
}

test('two elements side by side fit a phone and a desk', async ({page, clinic}) => {
  for (const width of widths) {
    await page.setViewportSize({width, height: 800});
    await page.goto(`${clinic.origin}/two-elements.html`);
    await new Visitor(page).getCourses();
    await expect(page.getByRole('group', {name: calendar.courses})).toBeVisible();
    await expectNoSidewaysScrolling(page, `${width}`);
  }
});

for (const width of widths) {
  test(`the room that the README keeps is enough at ${width} pixels for the first question, in every language`, async ({page, clinic}) => {
    const [, room = ''] = /```css\n(regimen-scheduler, [^`]*)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
    await page.setViewportSize({width, height: 800});
    const elements = ['regimen-scheduler', 'regimen-calculator'].map((tag) => `<${tag} endpoint="/api" service="visit" clinic-name="Northgate Wellness Clinic" phone="+1 303 555 0142"></${tag}>`);
    const head = `<style>${room} body { margin: 16px; }</style><script type="module" src="/regimen/regimen.js"></script>`;
    await openHostPage(page, clinic.origin, {head, body: locales.map((lang) => `<section lang="${lang}">${elements.join('')}</section>`).join('')});
    const questions = page.locator('section h2');
    await expect(questions).toHaveCount(2 * locales.length);
    const heights = await page.locator('section > *').evaluateAll((widgets) => widgets.map((widget) => [widget.getBoundingClientRect().height, parseFloat(getComputedStyle(widget).minHeight)]));
    expect(heights.filter(([height, kept]) => height !== kept)).toEqual([]);
  });
}

for (const width of [360, 1200]) {
  test(`nothing on the page moves at ${width} pixels when the widget comes to life before the visitor's eyes`, async ({page, clinic}) => {
    let release: () => void = () => undefined;
    const isWanted = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/regimen/chunks/**', (route) => isWanted.then(() => route.continue()));
    await page.emulateMedia({reducedMotion: 'reduce'});
    await page.setViewportSize({width, height: 800});
    await watchShifts(page);
    await page.goto(clinic.origin, {waitUntil: 'commit'});
    await page.getByRole('heading', {name: 'Plan and book your visits'}).evaluate((heading) => heading.scrollIntoView());
    await expect(page.locator('regimen-scheduler').getByRole('link')).toBeInViewport();
    const before = await layoutShift(page);
    release();
    await expect(new Visitor(page).heading(safety.crisisQuestion)).toBeVisible();
    expect(await layoutShift(page) - before).toBe(0);
  });
}

for (const media of [{colorScheme: 'dark'}, {forcedColors: 'active'}, {colorScheme: 'dark', forcedColors: 'active'}] as const) {
  test(`the main action can be read with ${JSON.stringify(media)}, on every screen but the first, which has none`, async ({page, clinic}) => {
    await page.emulateMedia(media);
    await page.goto(`${clinic.origin}/#book`);
    const screens: string[] = [];
    await walk(new Visitor(page), async (screen) => {
      for (const primary of await page.locator('.button.primary:visible').all()) {
        screens.push(screen);
        expect(await contrastOf(primary), screen).toBeGreaterThanOrEqual(4.5);
      }
      // Axe reads the colours from before they are forced.
      if (!('forcedColors' in media)) expect(await axeFindings(page, 'color-contrast'), screen).toEqual([]);
    });
    expect(new Set(screens)).toEqual(new Set(['visit', 'topic', 'severity', 'also', 'metabolism', 'health', 'pace', 'start', 'days', 'plan', 'times', 'details', 'review', 'booked']));
  });
}

/** From the first question to the booking, with a stop at each kind of screen. */
async function walk(visitor: Visitor, stop: (screen: string) => Promise<void>): Promise<void> {
  await expect(visitor.heading(safety.crisisQuestion)).toBeVisible();
  await stop('danger');
  await visitor.getPlan(stop);
  await expect(visitor.button(plan.seeTimes(6))).toBeVisible();
  await stop('plan');
  await visitor.press(plan.seeTimes(6));
  await visitor.openWishes();
  await stop('times');
  await visitor.press(calendar.continueWithTimes(6));
  await expect(visitor.heading(contactWords.heading)).toBeVisible();
  await stop('details');
  await visitor.giveContact();
  await expect(visitor.heading(booking.check)).toBeVisible();
  await stop('review');
  await visitor.press(booking.bookSessions(6));
  await expect(visitor.heading(booking.booked(6))).toBeVisible();
  await expect(visitor.page.getByRole('link', {name: afterBooking.saveAll(6)})).toBeVisible();
  await stop('booked');
}

async function expectNoSidewaysScrolling(page: Page, screen: string): Promise<void> {
  const {content, window} = await page.evaluate(() => ({content: document.documentElement.scrollWidth, window: innerWidth}));
  expect(content, screen).toBeLessThanOrEqual(window);
}
