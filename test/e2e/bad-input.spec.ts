import {expect, type Page} from '@playwright/test';
import {booking} from '../../src/i18n/en/booking.ts';
import {safety, shared} from '../../src/i18n/en/start.ts';
import {calendar} from '../../src/i18n/en/times.ts';
import {presetIds} from '../../src/protocol/presets.ts';
import {axeFindings} from './support/axe.ts';
import {test} from './support/clinic.ts';
import {openOwnPage} from './support/own-page.ts';
import {offeredSlots} from './support/records.ts';
import {complaintsOf} from './support/traffic.ts';
import {Visitor} from './support/visitor.ts';

const phone = '+1 303 555 0142';

/** What a page may get wrong, and which attribute the message has to name, with what would be accepted. */
const wrongPages: readonly {readonly title: string; readonly widget: string; readonly attribute: string; readonly accepted: readonly string[]}[] = [
  {title: 'an unknown preset', widget: `<regimen-scheduler protocol="standard" endpoint="/api" service="visit" phone="${phone}"></regimen-scheduler>`, attribute: 'protocol', accepted: presetIds},
  {title: 'no endpoint', widget: `<regimen-scheduler service="visit" phone="${phone}"></regimen-scheduler>`, attribute: 'endpoint', accepted: ['/api']},
  {title: 'no service', widget: `<regimen-calendar endpoint="/api" phone="${phone}"></regimen-calendar>`, attribute: 'service', accepted: ['a text']},
  {title: 'a pace that there is not', widget: `<regimen-calculator pace="fast" phone="${phone}"></regimen-calculator>`, attribute: 'pace', accepted: ['standard', 'compact']},
  {title: 'a number that is none', widget: `<regimen-calendar endpoint="/api" service="visit" sessions="six" phone="${phone}"></regimen-calendar>`, attribute: 'sessions', accepted: ['a whole number from 1 to 24']},
  {title: 'a day that is none', widget: `<regimen-calculator start-date="30.11.2026" phone="${phone}"></regimen-calculator>`, attribute: 'start-date', accepted: ['YYYY-MM-DD']},
];

for (const {title, widget, attribute, accepted} of wrongPages) {
  test(`${title}: the message names ${attribute} and what is accepted, the page is told, and all else works`, async ({page, clinic}) => {
    const complaints = complaintsOf(page);
    const own = await openOwnPage(page, clinic.origin, widget);
    const message = page.getByRole('alert').filter({hasText: shared.setUpProblem});
    await expect(message.getByRole('listitem').first()).toHaveText(new RegExp(`^${attribute} must .*${accepted.join('.*')}`));
    await expect(message.getByRole('link', {name: shared.callUs(phone)})).toBeVisible();
    expect((await own.errors()).map(({source, issues}) => [source, issues[0]?.path])).toEqual([['attributes', attribute]]);
    expect(await axeFindings(page)).toEqual([]);
    await expectTheRestToWork(page);
    expect(complaints).toEqual([]);
  });
}

/** What an endpoint may answer instead of free times. */
const wrongAnswers: readonly {readonly title: string; readonly status?: number; readonly contentType: string; readonly body: string; readonly text: string}[] = [
  {title: 'garbage', contentType: 'application/json', body: '{"timeZone": "America/Den', text: calendar.failure.invalid},
  {title: 'a page of HTML', contentType: 'text/html', body: '<!doctype html><p>Please log in</p>', text: calendar.failure.invalid},
  {title: 'JSON of something else', contentType: 'application/json', body: '[1, 2, 3]', text: calendar.failure.invalid},
  {title: 'times without offsets', contentType: 'application/json', body: availabilityOf({id: 'a', start: '2026-12-01T09:00:00', end: '2026-12-01T11:00:00'}), text: calendar.failure.invalid},
  {title: 'an error of the server', status: 500, contentType: 'text/plain', body: 'Internal Server Error', text: calendar.failure.busy},
  {title: 'that there is nothing', status: 404, contentType: 'text/html', body: '<p>Not found</p>', text: calendar.failure['not-found']},
];

for (const {title, text, ...answer} of wrongAnswers) {
  test(`an endpoint that answers ${title}: the visitor reads what failed, has the phone, and can try again`, async ({page, clinic}) => {
    const uncaught = uncaughtErrorsOf(page);
    await page.route('**/api/availability?*', (route) => route.fulfill(answer));
    const own = await openOwnPage(page, clinic.origin, `<regimen-calendar endpoint="/api" service="visit" phone="${phone}"></regimen-calendar>`);
    await expectFailure(page, text);
    expect((await own.errors()).map(({source}) => source)).toEqual(['availability']);
    await expectTheRestToWork(page);

    await page.unroute('**/api/availability?*');
    await page.getByRole('button', {name: calendar.tryAgain}).click();
    await expect(page.getByRole('grid')).toBeVisible();
    expect(uncaught).toEqual([]);
  });
}

test('an endpoint that does not answer at all: the visitor reads that there is no connection', async ({page, clinic}) => {
  const uncaught = uncaughtErrorsOf(page);
  await page.route('**/api/availability?*', (route) => route.abort('connectionreset'));
  const own = await openOwnPage(page, clinic.origin, `<regimen-calendar endpoint="/api" service="visit" phone="${phone}"></regimen-calendar>`);
  await expectFailure(page, calendar.failure.offline);
  expect((await own.errors()).map(({source}) => source)).toEqual(['availability']);
  await expectTheRestToWork(page);
  expect(uncaught).toEqual([]);
});

test('a booking that is answered with garbage is neither called failed nor made twice', async ({page, clinic}) => {
  const [slot] = await offeredSlots(clinic.origin, 'consultation');
  const posted: string[] = [];
  await page.route('**/api/bookings*', (route) => {
    if (route.request().method() === 'POST') posted.push(route.request().postData() ?? '');
    return route.fulfill({contentType: 'application/json', body: '{"ok": true}'});
  });
  await openOwnPage(page, clinic.origin, `<regimen-calendar endpoint="/api" service="consultation" phone="${phone}"></regimen-calendar>`);
  const visitor = new Visitor(page);
  await page.getByRole('radio').first().check();
  await visitor.press(calendar.continueWithTime);
  await visitor.giveContact();
  await visitor.press(booking.bookOne);
  await expect(async () => {
    await page.clock.fastForward(6_000);
    await expect(visitor.heading(booking.unknown)).toBeVisible({timeout: 200});
  }).toPass({timeout: 20_000});
  await expect(page.getByRole('link', {name: shared.callUs(phone)})).toBeVisible();
  expect(posted.map((body) => (JSON.parse(body) as {sessions: {slotId: string}[]}).sessions[0]?.slotId)).toEqual([slot?.id]);
});

test('the script twice on one page does no harm', async ({page, clinic}) => {
  const complaints = complaintsOf(page);
  const twice = '<script type="module" src="/regimen/regimen.js"></script><script type="module" src="/regimen/regimen.js?again"></script>';
  await openOwnPage(page, clinic.origin, `<regimen-scheduler endpoint="/api" service="visit" phone="${phone}"></regimen-scheduler>`, twice);
  await expect(new Visitor(page).heading(safety.crisisQuestion)).toHaveCount(1);
  await expectTheRestToWork(page);
  expect(complaints).toEqual([]);
});

async function expectFailure(page: Page, text: string): Promise<void> {
  const message = page.getByRole('alert').filter({hasText: calendar.loadFailed});
  await expect(message.getByText(text)).toBeVisible();
  await expect(page.getByRole('link', {name: shared.callUs(phone)})).toBeVisible();
  await expect(page.getByRole('button', {name: calendar.tryAgain})).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
}

async function expectTheRestToWork(page: Page): Promise<void> {
  await page.getByRole('button', {name: 'Something else'}).click();
  await expect(page.getByRole('button', {name: 'Pressed'})).toBeVisible();
}

/** The browser itself writes failed requests to the console, so only errors of scripts count here. */
function uncaughtErrorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', ({message}) => errors.push(message));
  return errors;
}

function availabilityOf(...slots: readonly object[]): string {
  return JSON.stringify({timeZone: 'America/Denver', start: '2026-11-01', end: '2027-01-01', slots});
}
