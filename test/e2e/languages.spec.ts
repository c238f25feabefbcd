import {readdirSync, readFileSync} from 'node:fs';
import {expect, type Page} from '@playwright/test';
import type {ChapterName, Chapters} from '../../src/i18n/chapters.ts';
import {locales, type Locale} from '../../src/i18n/locales.ts';
import {axeFindingsInside} from './support/axe.ts';
import {messageTexts} from '../support/message-texts.ts';
import {test} from './support/clinic.ts';
import {loaderScript, openHostPage, scheduler, scriptTag} from './support/host-page.ts';
import {walkToPlan} from './support/plan-page.ts';
import {complaintsOf} from './support/traffic.ts';
import {contact} from './support/visitor.ts';

/** English messages that are long enough to be nothing else, as far as they are the same for everybody. */
const english = Object.values(JSON.parse(readFileSync(new URL('../../dist/messages.json', import.meta.url), 'utf8')) as Record<string, string>)
  .filter((message) => message.length >= 15 && !message.includes('{'));

const chapterNames = readdirSync(new URL('../../src/i18n/en', import.meta.url)).map((file) => file.replace('.ts', '') as ChapterName);

const margins = '<style>body {margin: 16px}</style>';

/** A window of 1280 at 400 % (WCAG 2.2, 1.4.10), where long words show. */
test.use({viewport: {width: 320, height: 800}});

for (const locale of locales.filter((other) => !other.startsWith('en'))) {
  test(`books a whole course in ${locale}, in no other language, on the narrowest screen`, async ({page, clinic}) => {
    test.slow(true, 'Each screen is inspected.');
    const complaints = complaintsOf(page);
    const {onDemand, safety, shared} = await words(locale, 'start');
    const {plan} = await words(locale, 'plan');
    const {calendar} = await words(locale, 'times');
    const {booking, contact: contactWords} = await words(locale, 'booking');
    const own = await ownTexts(locale);
    const isEnglish = (text: string) => !own.has(text);
    const press = (name: string) => page.getByRole('button', {name, exact: true}).click();
    await openHostPage(page, clinic.origin, {head: scriptTag(loaderScript) + margins, body: `<div lang="${locale}" dir="${shared.direction}">${scheduler}</div>`});

    await expect(page.getByRole('heading', {name: safety.crisisQuestion})).toBeVisible();
    await inspect(page, isEnglish, 'danger');
    await walkToPlan(page, {}, safety.notInCrisis);
    await openAll(page, onDemand.loading);
    await inspect(page, isEnglish, 'plan');
    await press(plan.seeTimes(6));
    await expect(page.getByRole('group', {name: calendar.courses})).toBeVisible();
    await openAll(page, onDemand.loading);
    await inspect(page, isEnglish, 'times');
    await press(calendar.continueWithTimes(6));
    for (const [purpose, text] of Object.entries({'given-name': contact.givenName, 'family-name': contact.familyName, email: contact.email, tel: contact.phone})) {
      await page.locator(`input[autocomplete="${purpose}"]`).fill(text);
    }
    await inspect(page, isEnglish, 'details');
    await press(contactWords.review);
    await expect(page.getByRole('heading', {name: booking.check})).toBeVisible();
    await inspect(page, isEnglish, 'review');
    await press(booking.bookSessions(6));
    await expect(page.getByRole('heading', {name: booking.booked(6)})).toBeVisible();
    await inspect(page, isEnglish, 'booked');
    expect(complaints).toEqual([]);
  });
}

/** Nothing to scroll sideways, nothing that axe finds, nothing in English. */
async function inspect(page: Page, isEnglish: (message: string) => boolean, screen: string): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth), screen).toBeLessThanOrEqual(320);
  expect(await axeFindingsInside(page), screen).toEqual([]);
  const shown = (await page.locator('.widget').allInnerTexts()).join('\n').replace(/\s+/g, ' ');
  expect(shown.length, screen).toBeGreaterThan(50);
  expect(english.filter((message) => isEnglish(message) && shown.includes(message)), screen).toEqual([]);
}

/** Opens every part of a screen that is folded, and waits while one says that it is loading. */
async function openAll(page: Page, loading: string): Promise<void> {
  for (const fold of await page.locator('details').all()) {
    if (await fold.isVisible() && await fold.getAttribute('open') === null) await fold.locator('summary').first().click();
  }
  await expect(page.getByText(loading)).toHaveCount(0);
}

/** All that a language says; names are the same in all of them. */
async function ownTexts(locale: Locale): Promise<ReadonlySet<string>> {
  const chapters = await Promise.all(chapterNames.map((name) => words(locale, name)));
  return new Set(chapters.flatMap(messageTexts));
}

async function words<Name extends ChapterName>(locale: Locale, chapter: Name): Promise<Chapters[Name]> {
  return await import(`../../src/i18n/${locale}/${chapter}.ts`) as Chapters[Name];
}
