import {expect} from '@playwright/test';
import type {Chapters} from '../../src/i18n/chapters.ts';
import {locales} from '../../src/i18n/locales.ts';
import {test} from './support/clinic.ts';
import {intlUses, watchIntl} from './support/intl-uses.ts';
import {openOwnPage} from './support/own-page.ts';

const loader = '<script type="module" src="/regimen/loader.js"></script>';
const flow = '<regimen-scheduler endpoint="/api" service="visit" consultation-service="consultation" price-session="450" currency="EUR"></regimen-scheduler>';
const oneAppointment = '<regimen-calendar endpoint="/api" service="consultation"></regimen-calendar>';

// At the clinic: a visitor elsewhere also sees the own time, and only for that the zone data of the device is asked.
test.use({timezoneId: 'America/Denver'});

test('notes every way to load data about languages, once each', async ({page, clinic}) => {
  await watchIntl(page);
  await openOwnPage(page, clinic.origin, '');
  await page.evaluate(() => [new Intl.PluralRules('de'), Intl.NumberFormat('de'), (5).toLocaleString(), 'a'.localeCompare('b')].length);
  expect(await intlUses(page)).toEqual(['new Intl.PluralRules', 'Intl.NumberFormat', 'Number.toLocaleString', 'String.localeCompare']);
});

// Its data cost a phone more than the widget itself: names, plurals and lists are in the message files.
for (const locale of locales) {
  test(`shows the first screens in ${locale} without loading the browser’s data about languages`, async ({page, clinic}) => {
    const {safety} = await import(`../../src/i18n/${locale}/start.ts`) as Chapters['start'];
    await watchIntl(page);
    await openOwnPage(page, clinic.origin, `<div lang="${locale}">${flow}</div>`, loader);
    await expect(page.getByRole('heading', {name: safety.crisisQuestion})).toBeVisible();
    expect(await intlUses(page)).toEqual([]);
    await page.getByRole('button', {name: safety.notInCrisis, exact: true}).click();
    await expect(page.getByRole('radio').first()).toBeVisible();
    expect(await intlUses(page)).toEqual([]);

    await openOwnPage(page, clinic.origin, `<div lang="${locale}">${oneAppointment}</div>`, loader);
    await expect(page.getByRole('grid').or(page.getByRole('radio')).first()).toBeVisible();
    expect(await intlUses(page)).toEqual([]);
  });
}
