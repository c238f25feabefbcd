import {expect, type Locator, type Page} from '@playwright/test';
import {safety as germanSafety} from '../../src/i18n/de/start.ts';
import {booking} from '../../src/i18n/en/booking.ts';
import {courseChanges} from '../../src/i18n/en/course.ts';
import {plan} from '../../src/i18n/en/plan.ts';
import {safety, scheduler} from '../../src/i18n/en/start.ts';
import {calendar} from '../../src/i18n/en/times.ts';
import {test} from './support/clinic.ts';
import {keyboard, tabTo} from './support/hand.ts';
import {openUnderPolicy, walkToPlan} from './support/plan-page.ts';
import {Visitor} from './support/visitor.ts';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

// A window that still scrolls can't be measured.
test.use({contextOptions: {reducedMotion: 'reduce'}});

const calculator = '<regimen-calculator protocol="standard-iv"></regimen-calculator>';

test('the words below "Booking" follow it, while the page keeps its height', async ({page, clinic}) => {
  const visitor = new Visitor(page);
  await page.goto(`${clinic.origin}/#book`);
  await visitor.getCourses();
  await visitor.getReview();
  await page.route('**/api/bookings', () => undefined);
  await visitor.press(booking.bookSessions(6));
  const heading = await boxOf(visitor.heading(booking.submitting));
  const words = await boxOf(page.getByText(booking.submittingText));
  expect(words.top - heading.top).toBeLessThan(100);
});

for (const width of [320, 1200]) {
  test(`the ring round a button that changes a session covers no day and no time at ${width} pixels`, async ({page, clinic}) => {
    await page.setViewportSize({width, height: 800});
    await page.goto(`${clinic.origin}/#book`);
    await new Visitor(page).getCourses();
    for (const row of await page.getByRole('table', {name: courseChanges.caption}).locator('tbody tr').all()) {
      const button = row.getByRole('button');
      await tabTo(button);
      const ring = await ringOf(button);
      for (const cell of [row.locator('td').first(), row.locator('.time')]) expect(overlap(ring, await wordsOf(cell))).toBe(false);
    }
  });
}

for (const forcedColors of ['none', 'active'] as const) {
  test(`a quiet button on a line of its own stands on the edge of what is above it, forced colours: ${forcedColors}`, async ({page, clinic}) => {
    await page.emulateMedia({forcedColors});
    await openUnderPolicy(page, clinic.origin, calculator);
    await walkToPlan(page);
    await page.locator('details').evaluateAll((all: HTMLDetailsElement[]) => all.forEach((details) => (details.open = true)));
    const edge = (await boxOf(page.getByRole('heading', {name: plan.eyebrow}))).left;
    for (const button of await page.locator(':not(.actions, .bar) > .button.quiet:visible').all()) {
      const {left} = await (forcedColors === 'active' ? boxOf(button) : wordsOf(button));
      expect(Math.abs(left - edge), await button.innerText()).toBeLessThanOrEqual(1);
    }
  });
}

test('the name of what can be opened keeps clear of the lines above and below it where it takes two', async ({page, clinic}) => {
  await page.setViewportSize({width: 240, height: 800});
  await openUnderPolicy(page, clinic.origin, `<div lang="de">${calculator}</div>`);
  await walkToPlan(page, {}, germanSafety.notInCrisis);
  const heights: number[] = [];
  for (const summary of await page.locator('.fold:visible > summary').all()) {
    const [box, words] = [await boxOf(summary), await wordsOf(summary)];
    expect(Math.min(words.top - box.top, box.bottom - words.bottom), await summary.innerText()).toBeGreaterThanOrEqual(4);
    heights.push(words.bottom - words.top);
  }
  expect(Math.max(...heights), 'two lines').toBeGreaterThan(40);
});

test('the dots of two groups stand on one line, however long the words above them', async ({page, clinic}) => {
  await openUnderPolicy(page, clinic.origin, calculator);
  await walkToPlan(page, {topic: 'anxiety'});
  await page.locator('#evidence > summary').click();
  const pair = page.locator('.shares').filter({has: page.locator('.share + .share')}).first();
  await expect(pair).toBeVisible();
  const [first, second] = await pair.locator('.dots').all();
  expect((await boxOf(first as Locator)).top).toBe((await boxOf(second as Locator)).top);
});

for (const [lang, no] of [['en', safety.notInCrisis], ['de', germanSafety.notInCrisis]] as const) {
  test(`no cell of the year as a table is broken more than once on a phone, in ${lang}`, async ({page, clinic}) => {
    await page.setViewportSize({width: 360, height: 800});
    await openUnderPolicy(page, clinic.origin, `<div lang="${lang}">${calculator}</div>`);
    await walkToPlan(page, {}, no);
    await page.locator('details:has(> .year-table) > summary').click();
    const lines = await page.locator('.year-table tbody :is(th, td)').evaluateAll((cells) => cells.map((cell) => {
      const range = document.createRange();
      range.selectNodeContents(cell);
      return range.getBoundingClientRect().height / parseFloat(getComputedStyle(cell).lineHeight);
    }));
    expect(lines.filter((count) => count > 2.1)).toEqual([]);
  });
}

test('nothing covers the border that the way back to the plan has in forced colours', async ({page, clinic}) => {
  await page.emulateMedia({forcedColors: 'active'});
  await page.goto(`${clinic.origin}/#book`);
  const visitor = new Visitor(page);
  await visitor.getCourses();
  const button = await boxOf(visitor.button(scheduler.backToPlan));
  const heading = await wordsOf(visitor.heading(calendar.chooseCourse(6)));
  expect(heading.top).toBeGreaterThanOrEqual(button.bottom);
});

test('nothing that has the focus is covered or cut off in a window of 1280 pixels at 400 %', async ({page, clinic}) => {
  await page.setViewportSize({width: 320, height: 256});
  await page.goto(`${clinic.origin}/#book`);
  const visitor = new Visitor(page, keyboard);
  await visitor.getPlan(async () => {
    for (const box of await page.locator('.choice input').all()) {
      await box.focus();
      expect(await isInSight(page, box.locator('..')), await box.getAttribute('value') ?? '').toBe(true);
    }
  });
  await page.locator('footer a').last().focus();
  for (let stop = 0; stop < 16; stop += 1) {
    await page.keyboard.press('Shift+Tab');
    const focused = page.locator(':focus').last();
    expect(await isInSight(page, focused), await focused.innerText()).toBe(true);
  }
});

test('the pages of the demo need no sideways scrolling with text at twice its size on a phone', async ({page, clinic}) => {
  await page.setViewportSize({width: 360, height: 740});
  for (const path of ['/#book', '/first-two.html', '/request.html', '/two-elements.html', '/monday-only.html']) {
    await page.goto(clinic.origin + path);
    await expect(page.getByRole('heading', {name: safety.crisisQuestion}).first()).toBeVisible();
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(360);
  }
});

function boxOf(element: Locator): Promise<Box> {
  return element.evaluate((target) => target.getBoundingClientRect().toJSON() as Box);
}

/** Of its text, without the room around it. */
function wordsOf(element: Locator): Promise<Box> {
  return element.evaluate((target) => {
    const range = document.createRange();
    range.selectNodeContents(target);
    return range.getBoundingClientRect().toJSON() as Box;
  });
}

async function ringOf(element: Locator): Promise<Box> {
  const {left, right, top, bottom} = await boxOf(element);
  const reach = await element.evaluate((target) => parseFloat(getComputedStyle(target).outlineOffset) + parseFloat(getComputedStyle(target).outlineWidth));
  return {left: left - reach, right: right + reach, top: top - reach, bottom: bottom + reach};
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** Whether the window shows all of it, with nothing above it. */
async function isInSight(page: Page, element: Locator): Promise<boolean> {
  const {height = 0} = page.viewportSize() ?? {};
  const {top, bottom} = await boxOf(element);
  if (top < 0 || bottom > height) return false;
  return element.evaluate((target) => {
    const {left, top: y} = target.getBoundingClientRect();
    const above = (target.getRootNode() as Document | ShadowRoot).elementFromPoint(left + 8, y + 4);
    return above !== null && (target.contains(above) || above.contains(target));
  });
}
