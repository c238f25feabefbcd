import {expect} from '@playwright/test';
import {booking} from '../../src/i18n/en/booking.ts';
import {test} from './support/clinic.ts';
import {axeFindings} from './support/axe.ts';
import {bookedRows, inWords, slotOf, takenBySomebodyElse} from './support/records.ts';
import {Visitor, type ShownSession} from './support/visitor.ts';

// Without holds a time can be lost until the very end.
test.use({holdMinutes: 0});

test('a time that is taken in the last moment is replaced by the nearest legal one, marked, and the other five stay', async ({page, clinic}) => {
  const visitor = new Visitor(page);
  await page.goto(`${clinic.origin}/#book`);
  await visitor.getCourses();
  await visitor.getReview();
  await expect(visitor.heading(booking.check)).toBeFocused();
  const chosen = await visitor.shownSessions();
  const lost = await slotOf(clinic.origin, chosen[2] as ShownSession);
  await takenBySomebodyElse(clinic.origin, lost);

  const answer = page.waitForResponse((response) => response.request().method() === 'POST');
  await visitor.press(booking.bookSessions(6));
  expect((await answer).status()).toBe(409);
  await expect(visitor.heading(booking.changedTitle(1))).toBeFocused();
  expect(await axeFindings(page)).toEqual([]);
  expect(bookedRows(clinic.database).map(({slotId}) => slotId), 'nothing is booked by halves').toEqual([lost.id]);

  const repaired = await visitor.shownSessions();
  expect(repaired.map(({isMarked}) => isMarked)).toEqual([false, false, true, false, false, false]);
  expect(without(repaired, 2)).toEqual(without(chosen, 2));
  expect(repaired[2]?.day, 'there are other free times on that day').toBe(chosen[2]?.day);

  await visitor.press(booking.bookSessions(6));
  await expect(visitor.heading(booking.booked(6))).toBeFocused();
  const ours = bookedRows(clinic.database).filter(({slotId}) => slotId !== lost.id);
  expect(ours.map(inWords)).toEqual(repaired.map(({day, time}) => ({day, time})));
  expect(new Set(ours.map(({series}) => series)).size, 'series').toBe(1);
});

test('when every time of the course is gone, another whole course is proposed and each session is marked', async ({page, clinic}) => {
  const visitor = new Visitor(page);
  await page.goto(`${clinic.origin}/#book`);
  await visitor.getCourses();
  await visitor.getReview();
  const chosen = await visitor.shownSessions();
  for (const session of chosen) await takenBySomebodyElse(clinic.origin, await slotOf(clinic.origin, session));

  await visitor.press(booking.bookSessions(6));
  await expect(page.getByText(booking.changedTitle(6))).toBeVisible();
  const repaired = await visitor.shownSessions();
  expect(repaired.map(({isMarked}) => isMarked)).toEqual([true, true, true, true, true, true]);
  await visitor.press(booking.bookSessions(6));
  await expect(visitor.heading(booking.booked(6))).toBeFocused();
  expect(bookedRows(clinic.database)).toHaveLength(12);
});

function without<Item>(items: readonly Item[], index: number): Item[] {
  return items.filter((_, other) => other !== index);
}
