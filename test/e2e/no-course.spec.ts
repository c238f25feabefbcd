import {expect} from '@playwright/test';
import {request} from '../../src/i18n/en/booking.ts';
import {wishes} from '../../src/i18n/en/course.ts';
import {scheduler, shared} from '../../src/i18n/en/start.ts';
import {calendar} from '../../src/i18n/en/times.ts';
import {axeFindings} from './support/axe.ts';
import {test} from './support/clinic.ts';
import {bookedRows} from './support/records.ts';
import {Visitor} from './support/visitor.ts';

test('a room that opens on Mondays only: the reason in words, and what would help as a question for the clinic alone', async ({page, clinic}) => {
  const visitor = new Visitor(page);
  await page.goto(`${clinic.origin}/monday-only.html`);
  await visitor.getCourses();
  const widget = page.locator('regimen-calendar');
  await expect(widget.getByText(calendar.noCourse)).toBeVisible();
  await expect(widget.getByText(calendar.reason['gap-too-long'])).toBeVisible();
  await expect(widget.getByRole('heading', {name: calendar.askClinic})).toBeVisible();
  await expect(widget.getByRole('listitem').filter({hasText: 'a gap of 7 days'})).toBeVisible();
  await expect(widget.getByRole('link', {name: shared.callUs('+1 303 555 0142')})).toBeVisible();
  await expect(page.locator('regimen-scheduler').getByRole('button')).toHaveText([scheduler.backToPlan, calendar.laterDates, request.instead]);
  expect(await axeFindings(page)).toEqual([]);

  await visitor.press(calendar.laterDates);
  await expect(widget.getByText(calendar.reason['gap-too-long'])).toBeVisible();
  await expect(visitor.button(calendar.continueWithTimes(6))).toHaveCount(0);
  expect(bookedRows(clinic.database)).toEqual([]);
});

test('a wish that cannot be met is changed with one tap, and then there are courses', async ({page, clinic}) => {
  const visitor = new Visitor(page);
  await page.goto(`${clinic.origin}/#book`);
  await visitor.getCourses();
  await visitor.openWishes();
  await visitor.pickDay(wishes.finishBy, '2026-12-05');
  await expect(page.getByText(calendar.noCourse)).toBeVisible();
  await expect(visitor.button(calendar.continueWithTimes(6))).toHaveCount(0);
  expect(await axeFindings(page)).toEqual([]);

  const offered = page.getByRole('button', {name: new RegExp(`^${calendar.change.latest('')}`)});
  const day = (await offered.innerText()).replace(calendar.change.latest(''), '');
  await offered.click();
  await expect(page.getByRole('group', {name: calendar.courses})).toBeVisible();
  await expect(page.getByText(calendar.noCourse)).toHaveCount(0);
  const [soonest = []] = (await visitor.proposals()).values();
  expect(day, 'the least that helps').toMatch(dayOf(soonest.at(-1) ?? ''));
  await expect(visitor.button(calendar.continueWithTimes(6))).toBeVisible();
});

/** "Wed, Dec 9, 8:00 am" begins "Wednesday, December 9" when both are cut to three letters. */
function dayOf(line: string): RegExp {
  const [weekday = '', monthAndDay = ''] = line.split(', ');
  const [month = '', day = ''] = monthAndDay.split(/\s/);
  return new RegExp(`^${weekday}\\w*, ${month}\\w*\\s${day}$`);
}
