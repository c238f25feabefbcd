import {expect} from '@playwright/test';
import {booking, outcome} from '../../src/i18n/en/booking.ts';
import {axeFindings} from './support/axe.ts';
import {test} from './support/clinic.ts';
import {courseCalendar, openOwnPage} from './support/own-page.ts';
import {bookedRows, inWords} from './support/records.ts';
import {Visitor} from './support/visitor.ts';

test('without a connection nothing is sent and nothing is lost; with one again the booking goes out by itself, once', async ({page, context, clinic}) => {
  const visitor = new Visitor(page);
  await openOwnPage(page, clinic.origin, courseCalendar);
  await visitor.passSafety();
  await visitor.getReview();
  const reviewed = await visitor.shownSessions();
  await context.setOffline(true);
  await visitor.press(booking.bookSessions(6));
  await expect(visitor.heading(outcome.offline)).toBeFocused();
  await expect(page.getByText(outcome.offlineText)).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  expect(bookedRows(clinic.database)).toEqual([]);
  await context.setOffline(false);
  await expect(visitor.heading(booking.booked(6))).toBeFocused();
  expect(bookedRows(clinic.database).map(inWords)).toEqual(reviewed.map(({day, time}) => ({day, time})));
});

test.describe('at a clinic that takes a few bookings a minute', () => {
  test.use({postsPerMinute: 2});

  test('the wait is told as a time, and the button opens by itself', async ({page, clinic}) => {
    const visitor = new Visitor(page);
    await openOwnPage(page, clinic.origin, courseCalendar);
    await visitor.passSafety();
    await visitor.getReview();
    await page.request.post(`${clinic.origin}/api/bookings`, {data: {}});
    await visitor.press(booking.bookSessions(6));
    await expect(visitor.heading(outcome.busy)).toBeFocused();
    await expect(page.getByRole('button', {name: outcome.tryAgain})).toHaveAttribute('aria-disabled', 'true');
    await expect(page.getByText(/^You can try again (at \d+:\d\d|in a moment)/)).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    expect(bookedRows(clinic.database)).toEqual([]);

    clinic.passMinutes(2);
    await page.clock.setFixedTime(clinic.now());
    await page.clock.runFor(120_000);
    await expect(page.getByText(outcome.ready)).toBeVisible();
    await visitor.press(outcome.tryAgain);
    await expect(visitor.heading(booking.booked(6))).toBeFocused();
    expect(bookedRows(clinic.database)).toHaveLength(6);
  });
});
