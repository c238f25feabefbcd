import {expect, type Browser} from '@playwright/test';
import {booking} from '../../src/i18n/en/booking.ts';
import {now, test} from './support/clinic.ts';
import {courseCalendar, openOwnPage} from './support/own-page.ts';
import {bookedRows} from './support/records.ts';
import {Visitor} from './support/visitor.ts';

const visitors = 20;
/** Visitors who get ready at the same time; more would only wait for each other. */
const atOnce = 4;

// Without holds all of them come as far as the last button.
test.use({holdMinutes: 0});

test('of twenty visitors who book the same course in the same moment one gets it, the others are told, and nobody has half of one', async ({browser, clinic}) => {
  test.slow(true, 'Twenty visitors go through all of the screens.');
  const pages = await readyToBook(browser, clinic.origin);
  const chosen = await Promise.all(pages.map((visitor) => visitor.shownSessions()));
  expect(new Set(chosen.map((course) => JSON.stringify(course))).size, 'courses before anybody has booked').toBe(1);

  await Promise.all(pages.map((visitor) => visitor.button(booking.bookSessions(6)).dispatchEvent('click')));
  const outcomes = await Promise.all(pages.map(outcomeOf));
  expect(outcomes.filter((outcome) => outcome === 'booked')).toHaveLength(1);
  expect(outcomes.filter((outcome) => outcome === 'repaired' || outcome === 'lost')).toHaveLength(visitors - 1);

  const rows = bookedRows(clinic.database);
  expect(rows).toHaveLength(6);
  expect(new Set(rows.map(({series}) => series)).size, 'series').toBe(1);
  const winner = pages[outcomes.indexOf('booked')];
  expect(await winner?.shownSessions()).toEqual(chosen[0]);
  await Promise.all(pages.map(({page}) => page.context().close()));
});

async function readyToBook(browser: Browser, origin: string): Promise<Visitor[]> {
  const ready: Visitor[] = [];
  while (ready.length < visitors) {
    ready.push(...(await Promise.all(Array.from({length: atOnce}, () => getReview(browser, origin)))));
  }
  return ready;
}

/** In a window of its own: a page that lies behind another one is slow. */
async function getReview(browser: Browser, origin: string): Promise<Visitor> {
  const context = await browser.newContext();
  await context.clock.setFixedTime(now);
  const page = await context.newPage();
  const visitor = new Visitor(page);
  await openOwnPage(page, origin, courseCalendar);
  await visitor.passSafety();
  await visitor.getReview();
  await expect(visitor.heading(booking.check)).toBeVisible();
  return visitor;
}

async function outcomeOf({page}: Visitor): Promise<'booked' | 'repaired' | 'lost'> {
  const booked = page.getByText(booking.booked(6));
  const repaired = page.getByText(booking.changedTitle(6));
  const lost = page.getByText(booking.lost);
  await expect(booked.or(repaired).or(lost)).toBeVisible();
  if (await booked.isVisible()) return 'booked';
  return (await repaired.isVisible()) ? 'repaired' : 'lost';
}
