import {expect, type Page} from '@playwright/test';
import {request} from '../../src/i18n/en/booking.ts';
import {shared} from '../../src/i18n/en/start.ts';
import {answerWordsIn} from './support/answer-words.ts';
import {axeFindings} from './support/axe.ts';
import {test} from './support/clinic.ts';
import {keyboard} from './support/hand.ts';
import {courseCalendar, openOwnPage} from './support/own-page.ts';
import {courseRequests} from './support/records.ts';
import {contact, sentContact, Visitor} from './support/visitor.ts';

const clinicName = 'Northgate Wellness Clinic';

test('wishes in place of times: by keyboard alone, and the clinic has them as they were said', async ({page, clinic}) => {
  const visitor = new Visitor(page, keyboard);
  await page.goto(`${clinic.origin}/request.html`);
  await visitor.passSafety();
  await expect(visitor.heading(request.wishes)).toBeFocused();
  expect(await axeFindings(page)).toEqual([]);
  await visitor.tick('Tuesday');
  await visitor.tick('Friday');
  await visitor.tick('Morning');
  await visitor.pickDay(request.earliest, '2026-12-01');
  await visitor.pickDay(request.avoid, '2026-12-11');
  await visitor.press(request.addAvoid);
  await visitor.press(shared.continue);
  await visitor.giveContact(request.review);
  await expect(visitor.heading(request.check)).toBeFocused();
  expect(await axeFindings(page)).toEqual([]);
  await visitor.press(request.send);
  await expect(visitor.heading(request.sent(clinicName))).toBeFocused();
  await expect(page.getByText(request.sentText)).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);

  const [saved, ...others] = courseRequests(clinic.database);
  expect(others).toEqual([]);
  expect(saved).toEqual({
    requestId: expect.any(String),
    service: 'visit',
    need: {sessions: 6, minGapDays: 2, maxGapDays: 5, windowDays: 21},
    preferences: {weekdays: ['tue', 'fri'], times: ['morning'], earliest: '2026-12-01', avoid: ['2026-12-11']},
    patient: {...sentContact, timeZone: expect.any(String)},
  });
  expect(answerWordsIn(JSON.stringify(saved))).toEqual([]);
  expect(clinic.log).toEqual([expect.stringMatching(/^asked/)]);
});

test('when no free times can be loaded, wishes are offered; when that fails too, the request is there as text, and nothing is lost', async ({page, clinic}) => {
  const visitor = new Visitor(page);
  await page.route('**/api/**', (route) => route.abort());
  await openOwnPage(page, clinic.origin, courseCalendar);
  await visitor.passSafety();
  await visitor.press(request.instead);
  await expect(visitor.heading(request.wishes)).toBeFocused();
  await visitor.tick('Monday');
  await visitor.press(shared.continue);
  await visitor.giveContact(request.review);
  await shortenPauses(page);
  await visitor.press(request.send);
  await expect(visitor.heading(request.unknown)).toBeFocused();
  expect(await axeFindings(page)).toEqual([]);
  const text = await page.getByLabel(request.asText).inputValue();
  expect(text).toContain(`${contact.givenName} ${contact.familyName}`);
  expect(text).toContain('Days: Monday');
  await expect(page.getByRole('link', {name: shared.callUs('+1 303 555 0142')})).toBeVisible();
  await page.getByRole('button', {name: request.copy}).click();
  await expect(page.getByText(request.copied).or(page.getByText(request.copyByHand))).toBeVisible();
  expect(courseRequests(clinic.database)).toEqual([]);

  await page.unroute('**/api/**');
  await visitor.press(request.sendAgain);
  await expect(visitor.heading(request.sent('the clinic'))).toBeFocused();
  expect(courseRequests(clinic.database)).toHaveLength(1);
});

/** The widget waits longer and longer between its tries. */
async function shortenPauses(page: Page): Promise<void> {
  await page.evaluate(() => {
    const original = window.setTimeout.bind(window);
    window.setTimeout = ((run: TimerHandler, ms = 0) => original(run, Math.min(ms, 10))) as typeof window.setTimeout;
  });
}
