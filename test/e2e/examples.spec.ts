import {readFileSync} from 'node:fs';
import {expect, type Page} from '@playwright/test';
import {booking} from '../../src/i18n/en/booking.ts';
import {safety} from '../../src/i18n/en/start.ts';
import {astroPage} from './support/astro-page.ts';
import {test} from './support/clinic.ts';
import {buildSite, openSite} from './support/example-site.ts';
import {complaintsOf} from './support/traffic.ts';
import {Visitor} from './support/visitor.ts';

const example = (path: string): string => `demo/examples/${path}`;

test('the plain HTML page books a whole course, and the console stays empty', async ({page, clinic}) => {
  const complaints = complaintsOf(page);
  for (const [name, contentType] of [['index.html', 'text/html; charset=utf-8'], ['book.css', 'text/css']] as const) {
    await page.route(`${clinic.origin}/example/${name}`, (route) => route.fulfill({contentType, body: readFileSync(example(`html/${name}`))}));
  }
  await page.goto(`${clinic.origin}/example/index.html`);
  await bookCourse(page);
  expect(complaints).toEqual([]);
});

for (const framework of ['react', 'vue']) {
  test(`the page of ${framework} books a whole course, and its own component hears of it`, async ({page, clinic}) => {
    const complaints = complaintsOf(page);
    await openSite(page, clinic.origin, await buildSite(example(framework)));
    await bookCourse(page);
    await expect(page.getByText('Thank you. We have kept 6 times for you.')).toBeVisible();
    expect(complaints).toEqual([]);
  });
}

test('the page of Astro is HTML with the clinic’s phone before any script, and then books a whole course', async ({page, clinic}) => {
  const complaints = complaintsOf(page);
  const {html, write} = await astroPage(example('astro/book.astro'));
  expect(html).toContain('<a href="tel:+13035550142">');
  await openSite(page, clinic.origin, await buildSite(example('astro'), write));
  await bookCourse(page);
  expect(complaints).toEqual([]);
});

async function bookCourse(page: Page): Promise<void> {
  const visitor = new Visitor(page);
  await expect(visitor.heading(safety.crisisQuestion)).toBeVisible();
  await visitor.getCourses();
  await visitor.getReview();
  await visitor.press(booking.bookSessions(6));
  await expect(visitor.heading(booking.booked(6))).toBeVisible();
}
