import {expect} from '@playwright/test';
import {outcome} from '../../src/i18n/en/booking.ts';
import {axeFindings} from './support/axe.ts';
import {test} from './support/clinic.ts';
import {bookedRows, inWords, seriesDetails} from './support/records.ts';
import {Visitor} from './support/visitor.ts';

test('the first two visits are booked, the rest is said to follow the review, before and after', async ({page, clinic}) => {
  const visitor = new Visitor(page);
  await page.goto(`${clinic.origin}/first-two.html`);
  await visitor.getCourses();
  await visitor.getReview();
  await expect(page.getByText(outcome.willBookFirst(2, 6))).toBeVisible();
  await expect(page.getByText(/^Session \d: around /)).toHaveCount(4);
  expect(await axeFindings(page)).toEqual([]);
  const reviewed = await visitor.shownSessions();
  expect(reviewed).toHaveLength(2);

  await visitor.press(outcome.bookFirst(2));
  await expect(visitor.heading(outcome.bookedFirst(2))).toBeFocused();
  await expect(page.getByText(/^Session \d: around /)).toHaveCount(4);
  await expect(page.getByText('They are not booked.')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  expect(bookedRows(clinic.database).map(inWords)).toEqual(reviewed.map(({day, time}) => ({day, time})));
  expect(seriesDetails(clinic.database)).toMatchObject([{series: {total: 6, commit: 'first-two'}}]);
  expect(clinic.log).toEqual([expect.stringContaining('2 of 6 sessions')]);
});
