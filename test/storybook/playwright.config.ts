import {defineConfig, devices} from '@playwright/test';
import type {StorybookOptions} from './support/storybook.ts';
import {chromeArgs} from '../../scripts/find-browser.mjs';

/** Every story of the built Storybook, in one zone: stories name their own days, and set the clock where it matters. Themes are looked at in the dark, too. */
export default defineConfig<object, StorybookOptions>({
  testDir: '.',
  outputDir: '../../test-results/storybook',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 60_000,
  expect: {timeout: 15_000},
  reporter: [['dot'], ['../e2e/counting-reporter.ts', {name: 'storybook'}]],
  use: {...devices['Desktop Chrome'], timezoneId: 'UTC', launchOptions: {executablePath: process.env.CHROME_PATH ?? '', args: chromeArgs}},
  projects: [{name: 'light'}, {name: 'dark', use: {scheme: 'dark'}, grep: /Theming|three clinics/}],
});
