import {expect, type Page, type Route} from '@playwright/test';
import {request} from '../../src/i18n/en/booking.ts';
import {plan} from '../../src/i18n/en/plan.ts';
import {calculator as questions} from '../../src/i18n/en/questions.ts';
import {onDemand, safety, scheduler, shared} from '../../src/i18n/en/start.ts';
import {calendar} from '../../src/i18n/en/times.ts';
import {asksAgain} from './support/asks-again.ts';
import {barestProtocol} from '../support/clinic-protocol.ts';
import {axeFindings} from './support/axe.ts';
import {test} from './support/clinic.ts';
import {courseCalendar, openOwnPage} from './support/own-page.ts';
import {Visitor} from './support/visitor.ts';

const loader = '<script type="module" src="/regimen/loader.js"></script>';
const phone = 'phone="555 0142"';
const oneAppointment = `<regimen-calendar endpoint="/api" service="consultation" ${phone}></regimen-calendar>`;
const flow = `<regimen-scheduler endpoint="/api" service="visit" ${phone}></regimen-scheduler>`;

/** Refuses what matches, and counts how often it was asked for. */
async function refuse(page: Page, file: RegExp): Promise<() => number> {
  let count = 0;
  await page.route(file, (route) => {
    count += 1;
    return route.abort();
  });
  return () => count;
}

/** Whatever makes an element render again, many times over. */
function renderOften(page: Page, tag: string): Promise<void> {
  return page.locator(tag).evaluate(async (element: HTMLElement & {requestUpdate(): void; readonly updateComplete: Promise<unknown>}) => {
    for (let times = 0; times < 20; times += 1) {
      element.requestUpdate();
      await element.updateComplete;
    }
  });
}

/** The part that is loaded, where it is needed, and what shows that it has come. */
const parts = [
  {file: /\/schedule-/, tag: 'regimen-calculator', widget: `<regimen-calculator protocol="fmpm-iv" ${phone}></regimen-calculator>`, goThere: (visitor: Visitor) => visitor.press(safety.notInCrisis), arrived: questions.questions.visit.legend},
  {file: /\/protocol-controller-/, tag: 'regimen-calculator', widget: `<regimen-calculator ${phone}><script type="application/json">${JSON.stringify(barestProtocol)}</script></regimen-calculator>`, goThere: (visitor: Visitor) => visitor.press(safety.notInCrisis), arrived: questions.questions.visit.legend},
  {file: /\/planning-/, tag: 'regimen-calculator', widget: `<regimen-calculator ${phone}></regimen-calculator>`, goThere: (visitor: Visitor) => visitor.getPlan(), arrived: plan.eyebrow},
  {file: /\/choosing-controller-/, tag: 'regimen-calendar', widget: oneAppointment, goThere: () => Promise.resolve(), arrived: calendar.chooseTime},
  {file: /\/course-choosing-/, tag: 'regimen-calendar', widget: courseCalendar, goThere: (visitor: Visitor) => visitor.passSafety(), arrived: calendar.chooseCourse(6)},
  {file: /\/booking-desk-/, tag: 'regimen-calendar', widget: oneAppointment.replace('service', 'commit="request" service'), goThere: () => Promise.resolve(), arrived: request.wishes},
];

for (const {file, tag, widget, goThere, arrived} of parts) {
  test(`what ${file.source} brings is not asked for without end where it cannot be had, but when somebody tries again`, async ({page, clinic}) => {
    const asked = await refuse(page, file);
    const own = await openOwnPage(page, clinic.origin, widget, loader);
    await goThere(new Visitor(page));
    await expect(page.getByText(onDemand.nextFailed)).toBeVisible();
    await expect(page.getByRole('link', {name: shared.callUs(widget === courseCalendar ? '+1 303 555 0142' : '555 0142')})).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    const before = asked();
    await renderOften(page, tag);
    expect(asked()).toBe(before);
    expect((await own.errors()).map(({source}) => source)).toContain('part');

    await page.unroute(file);
    await page.getByRole('button', {name: onDemand.tryAgain}).click();
    if (!(await asksAgain(page))) {
      await expect(page.getByText(onDemand.nextFailed)).toBeVisible();
      await page.reload();
      await goThere(new Visitor(page));
    }
    await expect(page.getByRole('heading', {name: arrived})).toBeVisible();
    await expect(page.getByText(onDemand.nextFailed)).toHaveCount(0);
  });
}

test('what reads a page’s own contact form is asked for once, and the first question is there without it', async ({page, clinic}) => {
  const asked = await refuse(page, /\/read-contact-form-/);
  await openOwnPage(page, clinic.origin, courseCalendar.replace('service', 'consent="privacy@1: I agree" service'), loader);
  await expect(page.getByRole('heading', {name: safety.crisisQuestion})).toBeVisible();
  await expect.poll(asked).toBe(1);
  await renderOften(page, 'regimen-calendar');
  expect(asked()).toBe(1);
});

const wrong = [
  {name: 'the calculator', file: /\/asking-/, widget: '<regimen-calculator pace="fast"></regimen-calculator>', issue: 'pace must be one of'},
  {name: 'the calendar', file: /\/appointments-/, widget: courseCalendar.replace('min-gap="2"', 'min-gap="two"'), issue: 'min-gap must be a whole number'},
  {name: 'the scheduler', file: /\/attribute-checks-/, widget: flow.replace('service', 'pace="fast" service'), issue: 'pace must be one of'},
];

for (const {name, file, widget, issue} of wrong) {
  test(`${name} that finds out late what is wrong with its attributes leaves the help for a crisis where it is`, async ({page, clinic}) => {
    const held: Route[] = [];
    await page.route(file, (route) => void held.push(route));
    const own = await openOwnPage(page, clinic.origin, widget, loader);
    await page.getByRole('button', {name: safety.inCrisis, exact: true}).click();
    const help = page.getByRole('heading', {name: safety.crisisHeading});
    await expect(help).toBeFocused();
    await expect.poll(() => held.length).toBe(1);
    await held[0]?.continue();
    await expect.poll(async () => (await own.errors()).map(({source}) => source)).toContain('attributes');
    await expect(help).toBeFocused();
    await page.getByRole('button', {name: safety.startOver}).click();
    await expect(page.locator('[data-heading]').filter({hasText: issue})).toBeFocused();
  });

  test(`${name} that finds out late what is wrong with its attributes says so where the visitor is`, async ({page, clinic}) => {
    const held: Route[] = [];
    await page.route(file, (route) => void held.push(route));
    await openOwnPage(page, clinic.origin, widget, loader);
    await page.getByRole('button', {name: safety.notInCrisis, exact: true}).click();
    await expect.poll(() => held.length).toBe(1);
    await held[0]?.continue();
    await expect(page.locator('[data-heading]').filter({hasText: issue})).toBeFocused();
    expect(await axeFindings(page)).toEqual([]);
  });
}

test('who waits for the calendar has the crisis line and the way back, and the focus follows when it has come', async ({page, clinic}) => {
  const visitor = new Visitor(page);
  await refuse(page, /\/regimen-calendar\.js/);
  await openOwnPage(page, clinic.origin, flow, loader);
  await visitor.getPlan();
  await visitor.press(plan.seeTimes(6));
  await expect(page.getByText(onDemand.nextFailed)).toBeVisible();
  await expect(page.locator('.crisis-line').filter({visible: true})).toHaveCount(1);
  expect(await axeFindings(page)).toEqual([]);
  await visitor.press(scheduler.backToPlan);
  await expect(page.getByRole('heading', {name: plan.eyebrow})).toBeFocused();

  await visitor.press(plan.seeTimes(6));
  await expect(page.getByText(onDemand.nextFailed)).toBeVisible();
  await page.unroute(/\/regimen-calendar\.js/);
  await visitor.press(onDemand.tryAgain);
  if (!(await asksAgain(page))) {
    await page.reload();
    await visitor.getPlan();
    await visitor.press(plan.seeTimes(6));
  }
  await expect(visitor.heading(calendar.chooseCourse(6))).toBeFocused();
  await expect(page.locator('.crisis-line').filter({visible: true})).toHaveCount(1);
});

test('a page’s own messages that nothing can read leave our words in place', async ({page, clinic}) => {
  await refuse(page, /\/load-messages-/);
  const own = await openOwnPage(page, clinic.origin, '<regimen-calculator messages-src="/messages.json"></regimen-calculator>', loader);
  await expect(page.getByRole('heading', {name: safety.crisisQuestion})).toBeVisible();
  expect((await own.errors()).map(({source}) => source)).toEqual(['messages']);
});

test('a language that cannot be had is told of once, and the page is used on in the one before', async ({page, clinic}) => {
  const own = await openOwnPage(page, clinic.origin, '<regimen-calculator></regimen-calculator>', loader);
  await expect(page.getByRole('heading', {name: safety.crisisQuestion})).toBeVisible();
  await refuse(page, /\/fr-/);
  await page.locator('regimen-calculator').evaluate((element) => element.setAttribute('lang', 'fr'));
  await expect.poll(async () => (await own.errors()).map(({source}) => source)).toEqual(['words']);
  await page.getByRole('button', {name: safety.notInCrisis, exact: true}).click();
  await expect(page.getByRole('heading', {name: questions.questions.visit.legend})).toBeVisible();
  await renderOften(page, 'regimen-calculator');
  expect((await own.errors()).map(({source}) => source)).toEqual(['words']);
});
