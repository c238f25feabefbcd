import {expect, type Page} from '@playwright/test';
import {booking} from '../../src/i18n/en/booking.ts';
import {hold} from '../../src/i18n/en/course.ts';
import {calendar} from '../../src/i18n/en/times.ts';
import {axeFindings} from './support/axe.ts';
import {test} from './support/clinic.ts';
import {courseCalendar, openOwnPage} from './support/own-page.ts';
import {bookedRows, heldRows, inWords, slotOf, takenBySomebodyElse} from './support/records.ts';
import {Visitor, type ShownSession} from './support/visitor.ts';

/** Monday at 8:00 at the clinic, where times are held for ten minutes. */
const until = hold.until('8:10\u00a0am');

test('pain 5: the times are held while the form is filled in; nobody else gets them, and the visitor books exactly those', async ({page, clinic}) => {
  const visitor = await atCourses(page, clinic.origin);
  await visitor.press(calendar.continueWithTimes(6));
  await expect(page.getByText(until)).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  expect(heldRows(clinic.database)).toHaveLength(1);

  await visitor.giveContact();
  const chosen = await visitor.shownSessions();
  await expect(slotOf(clinic.origin, chosen[0] as ShownSession), 'a held time is not offered to others').rejects.toThrow();
  await visitor.press(booking.bookSessions(6));
  await expect(visitor.heading(booking.booked(6))).toBeFocused();
  expect(bookedRows(clinic.database).map(inWords)).toEqual(chosen.map(({day, time}) => ({day, time})));
  expect(heldRows(clinic.database)).toEqual([]);
});

test('a hold that runs out is said calmly, nothing typed is lost, and the times are held again while they are free', async ({page, clinic}) => {
  const visitor = await atCourses(page, clinic.origin);
  await visitor.getReview();
  const chosen = await visitor.shownSessions();
  clinic.passMinutes(11);
  await visitor.press(booking.bookSessions(6));
  await expect(visitor.heading(booking.expired)).toBeFocused();
  expect(await axeFindings(page)).toEqual([]);
  expect(bookedRows(clinic.database)).toEqual([]);

  await visitor.press('Hold these times again');
  await expect(visitor.heading(booking.check)).toBeFocused();
  await expect(page.getByText(hold.until('8:21\u00a0am'))).toBeVisible();
  expect(await visitor.shownSessions()).toEqual(chosen);
  await visitor.press(booking.bookSessions(6));
  await expect(visitor.heading(booking.booked(6))).toBeFocused();
  expect(bookedRows(clinic.database).map(inWords)).toEqual(chosen.map(({day, time}) => ({day, time})));
});

test('pain 4: a time that somebody else took after the hold had run out is replaced, marked, and the others stay', async ({page, clinic}) => {
  const visitor = await atCourses(page, clinic.origin);
  await visitor.getReview();
  const chosen = await visitor.shownSessions();
  clinic.passMinutes(11);
  const lost = await slotOf(clinic.origin, chosen[3] as ShownSession);
  await takenBySomebodyElse(clinic.origin, lost);
  await visitor.press(booking.bookSessions(6));
  await visitor.press('Hold these times again');
  await expect(visitor.heading(booking.changedTitle(1))).toBeFocused();
  const repaired = await visitor.shownSessions();
  expect(repaired.map(({isMarked}) => isMarked)).toEqual([false, false, false, true, false, false]);
  await visitor.press(booking.bookSessions(6));
  await expect(visitor.heading(booking.booked(6))).toBeFocused();
  expect(bookedRows(clinic.database)).toHaveLength(7);
});

test('other times take the hold over, and leaving the page gives it back', async ({page, clinic}) => {
  const visitor = await atCourses(page, clinic.origin);
  await visitor.press(calendar.continueWithTimes(6));
  await expect(page.getByText(until)).toBeVisible();
  const [first] = heldRows(clinic.database);
  await page.getByRole('button', {name: 'Back'}).click();
  await page.getByText(calendar.objective.regular, {exact: true}).click();
  await visitor.press(calendar.continueWithTimes(6));
  await expect(page.getByText(until)).toBeVisible();
  const rows = heldRows(clinic.database);
  expect(rows).toHaveLength(1);
  expect(rows).not.toEqual([first]);
  await page.goto('about:blank');
  await expect.poll(() => heldRows(clinic.database)).toEqual([]);
});

/** A visitor of a calendar that proposes courses, past the safety questions. */
async function atCourses(page: Page, origin: string): Promise<Visitor> {
  const visitor = new Visitor(page);
  await openOwnPage(page, origin, courseCalendar);
  await visitor.passSafety();
  return visitor;
}
