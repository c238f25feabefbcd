import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {expect, type Page} from '@playwright/test';
import {safety} from '../../src/i18n/en/start.ts';
import {inclusions, shown, type Embedding} from '../../stories/embed/embedding.ts';
import {snippet} from '../../stories/embed/snippet.ts';
import {elements} from '../node/support/manifest.ts';
import {test} from './support/clinic.ts';
import {openHostPage, scheduler} from './support/host-page.ts';
import {complaintsOf} from './support/traffic.ts';

const hashes = JSON.parse(readFileSync('dist/sri.json', 'utf8')) as Record<string, string>;
/** A course without a plan, where a calendar is shown: it asks the same first question as the others. */
const attributes = {endpoint: '/api', service: 'visit', phone: '303 555 0142', sessions: '6', 'min-gap': '2', 'max-gap': '5', 'within-days': '21'};
const another = 'https://files.example/regimen/';
const firstQuestion = (page: Page) => page.getByRole('heading', {name: safety.crisisQuestion});

for (const include of inclusions) {
  test(`what the page "Embed" gives for each element runs, by way of ${include}, from the site’s own folder and from another host`, async ({page, clinic}) => {
    const complaints = complaintsOf(page);
    await serveFromAnotherHost(page);
    for (const show of shown) {
      for (const folder of ['/regimen/', another]) {
        const embedding: Embedding = {show, include, folder, isEager: false, attributes, styles: {}};
        await openHostPage(page, clinic.origin, {body: snippet(embedding, knownTo(show), hashes)});
        await expect(firstQuestion(page), `${show} from ${folder}`).toBeVisible();
      }
    }
    expect(complaints).toEqual([]);
  });
}

test('what npm run snippet prints for each file runs, from the site’s own folder and from another host', async ({page, clinic}) => {
  const complaints = complaintsOf(page);
  await serveFromAnotherHost(page);
  for (const file of Object.keys(hashes).filter((name) => !name.includes('/'))) {
    for (const folder of ['/regimen/', another]) {
      const widget = file.startsWith('regimen-') ? `<${file.replace('.js', '')} endpoint="/api" service="visit" sessions="6"></${file.replace('.js', '')}>` : scheduler;
      await openHostPage(page, clinic.origin, {head: printed(file, folder), body: widget});
      await expect(firstQuestion(page), `${file} from ${folder}`).toBeVisible();
    }
  }
  expect(complaints).toEqual([]);
});

test('what the loader fetches is held to its hash where an import map says so', async ({page, clinic}) => {
  const complaints = complaintsOf(page);
  await openHostPage(page, clinic.origin, {head: importMap(hashes) + printed('loader.js', '/regimen/'), body: scheduler});
  await expect(firstQuestion(page)).toBeVisible();
  expect(complaints).toEqual([]);

  const wrong = Object.fromEntries(Object.keys(hashes).map((file) => [file, (file.startsWith('chunks/') ? hashes['loader.js'] : hashes[file]) ?? '']));
  const isRefused = page.waitForEvent('console', (message) => message.text().includes('integrity'));
  await openHostPage(page, clinic.origin, {head: importMap(wrong) + printed('loader.js', '/regimen/'), body: scheduler});
  await isRefused;
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('link', {name: '303 555 0142'})).toBeVisible();
});

function knownTo(show: string): Parameters<typeof snippet>[1] {
  return elements.find(({tagName}) => tagName === `regimen-${show}`)?.attributes ?? [];
}

function printed(file: string, folder: string): string {
  return spawnSync(process.execPath, ['scripts/snippet.mjs', file, folder], {encoding: 'utf8'}).stdout;
}

/** As the README describes it, from `sri.json`. */
function importMap(of: Readonly<Record<string, string>>): string {
  return `<script type="importmap">${JSON.stringify({integrity: Object.fromEntries(Object.entries(of).map(([file, hash]) => [`/regimen/${file}`, hash]))})}</script>`;
}

/** The files of the build on a host that lets every site use them. */
async function serveFromAnotherHost(page: Page): Promise<void> {
  const headers = {'access-control-allow-origin': '*', 'content-type': 'text/javascript'};
  await page.route(`${another}**`, (route) => route.fulfill({headers, body: readFileSync(route.request().url().replace(another, 'dist/'))}));
}
