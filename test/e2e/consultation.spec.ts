import {expect} from '@playwright/test';
import {booking, contact as contactWords} from '../../src/i18n/en/booking.ts';
import {plan} from '../../src/i18n/en/plan.ts';
import {calculator} from '../../src/i18n/en/questions.ts';
import {entry, safety} from '../../src/i18n/en/start.ts';
import {calendar} from '../../src/i18n/en/times.ts';
import {axeFindings} from './support/axe.ts';
import {test} from './support/clinic.ts';
import {keyboard, tabTo} from './support/hand.ts';
import {bookedRows, inWords, seriesDetails} from './support/records.ts';
import {talkativeLinks} from './support/traces.ts';
import {sentContact, Visitor} from './support/visitor.ts';

const {questions} = calculator;

test('a consultation alone: day and time by keyboard in the grid, one row, no series', async ({page, clinic}) => {
  const visitor = new Visitor(page, keyboard);
  await page.goto(`${clinic.origin}/#book`);
  await visitor.getPlan();
  await visitor.press(plan.consultationOnly);
  await expect(visitor.heading(entry.chooseConsultation)).toBeFocused();
  expect(await axeFindings(page)).toEqual([]);

  const day = (name: string) => page.getByRole('gridcell', {name});
  await tabTo(day('today'));
  await page.keyboard.press('PageDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Home');
  await expect(day('Sunday, December 13')).toBeFocused();
  for (let days = 0; days < 4; days += 1) await page.keyboard.press('ArrowRight');
  await expect(day('Thursday, December 17')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', {name: calendar.timesOn('Thursday, December 17')})).toBeVisible();
  await visitor.choose('6:30 pm');
  await visitor.press(calendar.continueWithTime);
  await expect(visitor.heading(contactWords.heading)).toBeFocused();
  await visitor.giveContact();
  await expect(visitor.heading(booking.checkOne)).toBeFocused();
  expect(await axeFindings(page)).toEqual([]);
  const shown = {day: 'Thursday, December 17', time: '6:30 pm'};
  const line = booking.oneConsultation(shown.day, shown.time);
  await expect(page.getByRole('heading', {name: line, level: 3})).toBeVisible();
  await visitor.press(booking.bookOne);
  await expect(visitor.heading(booking.bookedConsultation)).toBeFocused();
  await expect(page.getByRole('heading', {name: line, level: 3})).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);

  expect(bookedRows(clinic.database).map(inWords)).toEqual([shown]);
  expect(seriesDetails(clinic.database)).toEqual([{requestId: expect.any(String), service: 'consultation', holdId: expect.any(String), patient: {...sentContact, timeZone: expect.any(String)}}]);
});

test('a health flag leaves no course to book, and a consultation and the phone to take', async ({page, clinic}) => {
  const visitor = new Visitor(page);
  await page.goto(`${clinic.origin}/#book`);
  await visitor.press(safety.notInCrisis);
  await visitor.answer(questions.visit.choices.new.label);
  await visitor.answer(questions.topic.choices.unsure.label);
  await visitor.skip(['severity', 'also', 'metabolism']);
  await visitor.answer(safety.someFlags);
  await visitor.skip(['pace', 'start', 'days']);

  await expect(page.getByText(safety.flaggedText)).toBeVisible();
  await expect(page.getByRole('button', {name: /See times/})).toHaveCount(0);
  await expect(page.locator('regimen-scheduler').getByRole('link', {name: /^Call us/}).first()).toHaveAttribute('href', 'tel:+13035550142');
  expect(await axeFindings(page)).toEqual([]);
  await visitor.press(plan.consultationOnly);
  await expect(visitor.heading(entry.chooseConsultation)).toBeFocused();
  await expect(page.getByRole('group', {name: calendar.courses})).toHaveCount(0);
});

test('an answer of danger leaves nothing to book at all, and nothing is asked of the clinic', async ({page, clinic}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  const visitor = new Visitor(page);
  await page.goto(`${clinic.origin}/#book`);
  await visitor.press(safety.inCrisis);

  const widget = page.locator('regimen-scheduler');
  await expect(visitor.heading(safety.crisisHeading)).toBeFocused();
  const links = await widget.getByRole('link').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(new Set(links)).toEqual(new Set(['tel:988', 'sms:988', 'https://988lifeline.org/chat/', 'tel:911']));
  expect(await talkativeLinks(page)).toEqual([]);
  await expect(widget.getByRole('button')).toHaveText([safety.startOver]);
  expect(await axeFindings(page)).toEqual([]);
  expect(requests.filter((path) => path.startsWith('/api/'))).toEqual([]);
  await visitor.press(safety.startOver);
  await expect(visitor.heading(safety.crisisQuestion)).toBeFocused();
});
