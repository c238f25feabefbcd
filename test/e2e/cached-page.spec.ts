import {expect} from '@playwright/test';
import {booking} from '../../src/i18n/en/booking.ts';
import {test} from './support/clinic.ts';
import {bookedRows} from './support/records.ts';
import {Traffic} from './support/traffic.ts';
import {Visitor} from './support/visitor.ts';

test('pain 15: a page that a cache has kept for days books, because nothing in it can grow old', async ({page, clinic}) => {
  const kept = await (await fetch(`${clinic.origin}/two-elements.html`)).text();
  expect(kept).not.toMatch(/nonce|csrf|token/i);
  clinic.passMinutes(3 * 24 * 60);
  await page.clock.setFixedTime(clinic.now());
  await page.route(`${clinic.origin}/two-elements.html`, (route) => route.fulfill({contentType: 'text/html; charset=utf-8', body: kept}));
  const traffic = new Traffic(page);
  const visitor = new Visitor(page);
  await page.goto(`${clinic.origin}/two-elements.html`);
  await visitor.getCourses();
  await visitor.getReview();
  await visitor.press(booking.bookSessions(6));
  await expect(visitor.heading(booking.booked(6))).toBeFocused();
  expect(bookedRows(clinic.database)).toHaveLength(6);
  const posts = (await traffic.sent()).filter(({method}) => method === 'POST');
  expect(posts.flatMap(({headers}) => Object.keys(headers).filter((name) => /nonce|csrf|token|cookie|authorization/i.test(name)))).toEqual([]);
});
