import {expect, type FrameLocator, type Locator, type Page} from '@playwright/test';
import {contact} from '../../../src/i18n/en/booking.ts';
import {calculator} from '../../../src/i18n/en/questions.ts';
import {safety} from '../../../src/i18n/en/start.ts';
import {calendar} from '../../../src/i18n/en/times.ts';

/** A page, a frame in it, or a part of either. */
type Place = Pick<Page | FrameLocator | Locator, 'getByRole'>;

/** Answers the first question of a calculator. */
export async function answerFirst(place: Place): Promise<void> {
  await place.getByRole('button', {name: safety.notInCrisis, exact: true}).click();
  await expect(place.getByRole('heading', {name: calculator.questions.visit.legend})).toBeVisible();
}

/** Picks a time in a calendar for one appointment, the first or one after it, and goes on with it. */
export async function pickTime(place: Place, index = 0): Promise<void> {
  await place.getByRole('radio', {name: /^\d+:\d\d/}).nth(index).check();
  await place.getByRole('button', {name: calendar.continueWithTime}).click();
  await expect(place.getByRole('heading', {name: contact.heading})).toBeVisible();
}
