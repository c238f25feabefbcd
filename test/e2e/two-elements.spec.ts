import {expect} from '@playwright/test';
import {booking} from '../../src/i18n/en/booking.ts';
import {plan} from '../../src/i18n/en/plan.ts';
import {calculator} from '../../src/i18n/en/questions.ts';
import {entry, safety, shared} from '../../src/i18n/en/start.ts';
import {calendar} from '../../src/i18n/en/times.ts';
import {axeFindings} from './support/axe.ts';
import {test} from './support/clinic.ts';
import {bookedRows, inWords} from './support/records.ts';
import {complaintsOf} from './support/traffic.ts';
import {Visitor} from './support/visitor.ts';

test('the calendar waits for the plan of the calculator beside it, and books it', async ({page, clinic}) => {
  const complaints = complaintsOf(page);
  const visitor = new Visitor(page);
  const beside = page.locator('regimen-calendar');
  await page.goto(`${clinic.origin}/two-elements.html`);
  await expect(beside.getByText(entry.waitingForPlan)).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);

  await visitor.getPlan();
  await expect(beside.getByText(entry.waitingForPlan)).toBeVisible();
  await visitor.press(plan.seeTimes(6));
  await expect(beside.getByRole('group', {name: calendar.courses})).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);

  await visitor.getReview();
  const reviewed = await visitor.shownSessions();
  await visitor.press(booking.bookSessions(6));
  await expect(visitor.heading(booking.booked(6))).toBeVisible();
  expect(bookedRows(clinic.database).map(inWords)).toEqual(reviewed.map(({day, time}) => ({day, time})));
  expect(complaints).toEqual([]);
});

test('a consultation that is taken up in the calculator is chosen in the calendar beside it', async ({page, clinic}) => {
  const visitor = new Visitor(page);
  const beside = page.locator('regimen-calendar');
  await page.goto(`${clinic.origin}/two-elements.html`);
  await visitor.getPlan();
  await visitor.press(plan.consultationOnly);
  await expect(beside.getByRole('heading', {name: entry.chooseConsultation})).toBeVisible();
});

test('answers that change take the plan back, even from the last look before booking, and a new plan starts anew', async ({page, clinic}) => {
  const visitor = new Visitor(page);
  const beside = page.locator('regimen-calendar');
  await page.goto(`${clinic.origin}/two-elements.html`);
  await visitor.getCourses();
  await visitor.getReview();
  await expect(visitor.heading(booking.check)).toBeVisible();
  await visitor.press(plan.changeAnswers);
  await expect(beside.getByText(entry.waitingForPlan)).toBeVisible();
  await visitor.press(calculator.showPlan);
  await expect(beside.getByText(entry.waitingForPlan)).toBeVisible();
  await visitor.press(plan.seeTimes(6));
  await expect(beside.getByRole('group', {name: calendar.courses})).toBeVisible();

  await visitor.press(shared.clear);
  await visitor.press(safety.inCrisis);
  await expect(beside.getByText(entry.waitingForPlan)).toBeVisible();
  await expect(beside.getByRole('button')).toHaveCount(0);
});

test('a booking that was made stays on the screen when the answers change', async ({page, clinic}) => {
  const visitor = new Visitor(page);
  await page.goto(`${clinic.origin}/two-elements.html`);
  await visitor.getCourses();
  await visitor.getReview();
  await visitor.press(booking.bookSessions(6));
  await expect(visitor.heading(booking.booked(6))).toBeVisible();
  await visitor.press(shared.clear);
  await expect(visitor.heading(safety.crisisQuestion)).toBeVisible();
  await expect(visitor.heading(booking.booked(6))).toBeVisible();
});
