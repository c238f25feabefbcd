import {fileURLToPath} from 'node:url';
import {defaultReporter} from '@web/test-runner';
import {playwrightLauncher} from '@web/test-runner-playwright';
import {chromeArgs} from '../scripts/find-browser.mjs';
import {countingReporter} from './counting-reporter.mjs';
import {viteBridge} from './vite-bridge.mjs';

const vite = await viteBridge();

/** The suite runs in a zone of its own, and in two that change their clocks in opposite months. */
const zones = (process.env.REGIMEN_ZONES ?? 'UTC,America/New_York,Australia/Sydney').split(',');

function chromiumIn(timezoneId) {
  const launcher = playwrightLauncher({
    product: 'chromium',
    launchOptions: {executablePath: process.env.CHROME_PATH, headless: true, args: chromeArgs},
    createBrowserContext: ({browser}) => browser.newContext({timezoneId, locale: 'en-US'}),
  });
  launcher.name = `Chromium ${timezoneId}`;
  return launcher;
}

export default {
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  files: process.env.REGIMEN_TESTS ?? 'test/{dates,parsing,http,protocol,schedule,availability,booking,i18n,styles,ui,elements,define,stories}/**/*.test.ts',
  middleware: [vite.middleware],
  plugins: [vite.plugin],
  concurrentBrowsers: 1,
  concurrency: 4,
  browsers: zones.map(chromiumIn),
  testRunnerHtml: (framework) => `<!DOCTYPE html><html lang="en"><body><script type="module" src="/test/support/speak-english.ts"></script><script type="module" src="${framework}"></script></body></html>`,
  // Thousands of random courses against brute force take their time on a busy machine; no test measures time.
  testFramework: {config: {timeout: 90_000}},
  testsFinishTimeout: 400_000,
  reporters: [defaultReporter({reportTestProgress: false}), countingReporter('wtr')],
  filterBrowserLogs: ({args}) => !args.some((arg) => typeof arg === 'string' && arg.includes('Lit is in dev mode')),
};
