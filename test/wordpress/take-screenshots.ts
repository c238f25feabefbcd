// Takes the pictures for the plugin's page in the directory of plugins, by the captions in readme.txt: npm run wordpress-screenshots
import {randomUUID} from 'node:crypto';
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Page} from '@playwright/test';
import {packPlugin} from '../../scripts/wordpress-zip.mjs';
import {booking, consultation, patient, sixVisits} from '../demo/support/open-clinic.ts';
import {Visitor} from '../e2e/support/visitor.ts';
import {ClinicSite} from './clinic-site.ts';
import {insertBlock} from './editor-rules.ts';
import {patientExpect as expect} from './patient-expect.ts';
import {unzip} from './php.ts';

const folder = fileURLToPath(new URL('../../wordpress/assets/', import.meta.url));
const clinic = new ClinicSite('trixie', 'sqlite');

await clinic.open();
try {
  unzip(packPlugin(), join(clinic.site.folder, 'wp-content/plugins'));
  clinic.site.php("return is_wp_error( activate_plugin( 'regimen/regimen.php' ) );");
  clinic.startAnew();
  mkdirSync(folder, {recursive: true});
  await takeCourse();
  await fillCalendar();
  await clinic.inAdmin('admin.php?page=regimen', (page) => take(page, 2));
  await clinic.inAdmin('admin.php?page=regimen-settings', async (page) => {
    await page.getByText('Opening hours', {exact: true}).first().evaluate((title) => title.scrollIntoView());
    await take(page, 3);
  });
  await clinic.inAdmin('post-new.php', async (page) => {
    await insertBlock(page, {show: 'scheduler'});
    await page.frameLocator('iframe[name="editor-canvas"]').getByText('Plan and book').click();
    await expect(page.getByLabel('Show', {exact: true})).toBeVisible();
    await take(page, 4);
  });
} finally {
  await clinic.close();
}

async function takeCourse(): Promise<void> {
  await clinic.visit(clinic.publish('book', '[regimen]'), async (page) => {
    const visitor = new Visitor(page);
    await visitor.getCourses();
    await expect(page.getByRole('radio').first()).toBeVisible();
    await page.getByRole('radio').first().evaluate((course) => {
      course.scrollIntoView();
      window.scrollBy(0, -48);
    });
    await take(page, 1);
  });
}

async function fillCalendar(): Promise<void> {
  await clinic.post(booking(sixVisits));
  await clinic.post(booking([consultation('reyes', '2026-12-01T10')], {service: 'consultation', patient: {givenName: 'Robin', familyName: 'Ashgrove', email: 'robin@example.com'}}));
  await clinic.ask('POST', '/requests', {requestId: randomUUID(), service: 'visit', need: {sessions: 6, minGapDays: 2, maxGapDays: 5, windowDays: 21}, preferences: {weekdays: ['tue', 'thu'], times: ['morning']}, patient});
}

async function take(page: Page, number: number): Promise<void> {
  await page.screenshot({path: join(folder, `screenshot-${String(number)}.png`)});
}
