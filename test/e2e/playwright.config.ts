import {defineConfig, devices} from '@playwright/test';
import {chromeArgs} from '../../scripts/find-browser.mjs';

const chromium = {executablePath: process.env.CHROME_PATH ?? '', args: chromeArgs};

/** Where the visitor's clock or screen could make a difference. */
const wherever = /(main-path|conflict|consultation)\.spec\.ts/;

/** Where only the screen could: the ways of booking and of failing, on a phone as at a desk. */
const onPhoneToo = /(holds|first-two|requests|offline|no-course|lost-answer)\.spec\.ts/;

const desktop = {viewport: {width: 1200, height: 800}};
const phone = {viewport: {width: 360, height: 740}, isMobile: true, hasTouch: true};

/** Visitors in three zones; the clinic keeps its own. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // Generous, because a machine that is busy with something else is no fault of the page.
  timeout: 120_000,
  expect: {timeout: 15_000},
  reporter: [['list'], ['./counting-reporter.ts', {name: 'e2e'}]],
  use: {...devices['Desktop Chrome'], ...desktop, actionTimeout: 15_000, launchOptions: chromium},
  projects: [
    {name: 'UTC', use: {timezoneId: 'UTC'}},
    {name: 'Sydney, phone', use: {timezoneId: 'Australia/Sydney', ...phone}, testMatch: [wherever, onPhoneToo]},
    {name: 'New York', use: {timezoneId: 'America/New_York'}, testMatch: wherever},
  ],
});
