import {expect} from '@playwright/test';
import {booking} from '../../src/i18n/en/booking.ts';
import {courseChanges} from '../../src/i18n/en/course.ts';
import {calendar} from '../../src/i18n/en/times.ts';
import {axeFindings} from './support/axe.ts';
import {test} from './support/clinic.ts';
import {keyboard} from './support/hand.ts';
import {bookedRows, inWords} from './support/records.ts';
import {Visitor} from './support/visitor.ts';

test('a course is chosen, one session changed, another kept, all by keyboard alone, undone, done again and booked as it is shown', async ({page, clinic}) => {
  const visitor = new Visitor(page, keyboard);
  await page.goto(`${clinic.origin}/#book`);
  await new Visitor(page).getCourses();
  await visitor.choose(calendar.objective.regular);
  const change = page.getByRole('button', {name: /^Change *session 3$/});
  await keyboard.press(change);
  await expect(page.getByRole('heading', {name: courseChanges.alternatives(3)})).toBeFocused();
  expect(await axeFindings(page)).toEqual([]);

  const first = page.locator('.changes-times button').first();
  await keyboard.press(first);
  await expect(page.locator('[data-change]:focus')).toHaveCount(1);
  await expect(page.getByText(courseChanges.byYou)).toHaveCount(1);
  await keyboard.choose(page.getByRole('checkbox', {name: /for session 2$/}));

  await visitor.press(courseChanges.undo);
  await visitor.press(courseChanges.undo);
  await expect(page.getByText(courseChanges.byYou)).toHaveCount(0);
  await visitor.press(courseChanges.redo);
  await expect(page.getByText(courseChanges.byYou)).toHaveCount(1);
  await expect(page.locator('regimen-scheduler').getByRole('status').filter({hasText: 'Session 3 is now'})).toHaveCount(1);

  await new Visitor(page).getReview();
  const shown = await visitor.shownSessions();
  await visitor.press(booking.bookSessions(6));
  await expect(visitor.heading(booking.booked(6))).toBeFocused();
  const rows = bookedRows(clinic.database);
  expect(rows.map(inWords)).toEqual(shown.map(({day, time}) => ({day, time})));
  expect(new Set(rows.map(({series}) => series)).size, 'one series').toBe(1);
});
