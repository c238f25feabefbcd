import {readFileSync} from 'node:fs';
import {expect, type Page} from '@playwright/test';
import {takeAlong as words, visit} from '../../src/i18n/en/outlook.ts';
import {plan} from '../../src/i18n/en/plan.ts';
import type {Chapters} from '../../src/i18n/chapters.ts';
import {locales} from '../../src/i18n/locales.ts';
import {presetIds, type PresetId} from '../../src/protocol/presets.ts';
import {answerWordsIn} from './support/answer-words.ts';
import {test} from './support/clinic.ts';
import {openUnderPolicy, walkToPlan, type PlanAnswers} from './support/plan-page.ts';
import {complaintsOf} from './support/traffic.ts';

const clinicName = 'Northgate Wellness Clinic';
const attributes = `clinic-name="${clinicName}" phone="+1 303 555 0142" reviewer="Dr. A. Okafor" reviewed-on="2026-10-05" price-session="450" price-consult="200" currency="USD"`;
const ownWords = '<div slot="cost"><p>We take cards.</p><p>Ask us about a plan to pay.</p></div>';
const calculator = (protocol: PresetId): string => `<regimen-calculator protocol="${protocol}" ${attributes}>${ownWords}</regimen-calculator>`;
const returning: PlanAnswers = {visit: 'returning', reliefDays: '30', interval: '42', lastSession: '2026-11-02'};

/** Who a plan is for, and how it is worked out. */
const readers: Readonly<Record<string, PlanAnswers>> = {'a new patient': {}, 'a patient who comes back': returning, 'somebody who should talk first': {health: 'some'}};

for (const protocol of presetIds) {
  for (const [reader, answers] of Object.entries(readers)) {
    test(`the plan of ${protocol} for ${reader} is one page on paper as soon as it is there`, async ({page, clinic}) => {
      await openUnderPolicy(page, clinic.origin, calculator(protocol));
      await walkToPlan(page, answers);
      expect([await pagesOf(page, 'Letter'), await pagesOf(page, 'A4')]).toEqual([1, 1]);
    });
  }
}

test('what is printed is the plan with all that it must say, and nothing to press', async ({page, clinic}) => {
  const complaints = complaintsOf(page);
  await openUnderPolicy(page, clinic.origin, calculator('standard-iv'));
  await walkToPlan(page);
  await startPrinting(page);
  const paper = page.locator('.printed');
  await expect(paper.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('button')).toHaveCount(0);
  const days = paper.getByRole('table');
  await expect(days).toContainText('Monday, December 7');
  await expect(days).toContainText('The check-in');
  for (const text of [clinicName, plan.sessions(4, 6), visit.heading, 'No driving', 'Not medical advice', '988', '$450', 'We take cards.', 'Ask us about a plan to pay.']) {
    await expect(paper.getByText(text).first(), text).toBeVisible();
  }
  expect(complaints).toEqual([]);
});

for (const locale of locales.filter((other) => !other.startsWith('en'))) {
  test(`no term on paper is broken inside a word, and no two names of months touch, in ${locale}`, async ({page, clinic}) => {
    const {safety, shared} = await import(`../../src/i18n/${locale}/start.ts`) as Chapters['start'];
    await openUnderPolicy(page, clinic.origin, `<div lang="${locale}" dir="${shared.direction}">${calculator('standard-iv')}</div>`);
    await walkToPlan(page, {}, safety.notInCrisis);
    await page.setViewportSize({width: 700, height: 1000});
    await startPrinting(page);
    expect(await page.locator('.paper dt').evaluateAll(brokenWords)).toEqual([]);
    const names = await page.locator('.paper .year-names text').filter({visible: true}).evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().toJSON() as DOMRect));
    const fromLeft = names.sort((one, other) => one.left - other.left);
    expect(fromLeft.length).toBeGreaterThanOrEqual(3);
    const gaps = fromLeft.slice(1).map(({left}, index) => left - (fromLeft[index]?.right ?? 0));
    // A box may have a little room around its letters.
    expect(gaps.filter((gap) => gap < -0.5)).toEqual([]);
  });
}

test('the button prints the plan alone, under the policy of a strict site', async ({page, clinic}) => {
  // The dialog of the browser is not of this page; the frame stays for as long as it would be open.
  await page.addInitScript('window.print = () => undefined');
  const complaints = complaintsOf(page);
  await openUnderPolicy(page, clinic.origin, calculator('standard-iv'));
  await walkToPlan(page);
  await page.getByRole('button', {name: words.print}).click();
  await expect.poll(() => page.frames().length).toBe(2);
  const [, frame] = page.frames();
  const paper = frame?.locator('.paper');
  await expect(paper ?? page.locator('none')).toContainText('We take cards.');
  expect(await paper?.evaluate((element) => [getComputedStyle(element).display, element.ownerDocument.title])).toEqual(['grid', words.title(clinicName)]);
  expect(complaints).toEqual([]);
});

test('the days are saved as appointments, under the policy of a strict site', async ({page, clinic}) => {
  const complaints = complaintsOf(page);
  await openUnderPolicy(page, clinic.origin, calculator('standard-iv'));
  await walkToPlan(page);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', {name: words.saveDays}).click()]);
  expect(download.suggestedFilename()).toBe(words.daysName);
  const file = readFileSync(await download.path(), 'utf8');
  expect(file.match(/^SUMMARY:.*$/gm)?.map((line) => line.trim())).toEqual(Array.from({length: 7}, () => `SUMMARY:Appointment at ${clinicName}`));
  expect(answerWordsIn(file)).toEqual([]);
  expect(complaints).toEqual([]);
});

/** The words of these elements that stand on more than one line. */
function brokenWords(elements: Element[]): string[] {
  const texts = elements.flatMap(({childNodes}) => [...childNodes].filter((node) => node instanceof Text));
  return texts.flatMap((text) => [...text.data.matchAll(/\S+/g)].flatMap(({0: word, index}) => {
    const range = document.createRange();
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    return range.getClientRects().length > 1 ? [word] : [];
  }));
}

/** How many pages the browser's own print command would make of the page. */
async function pagesOf(page: Page, format: 'Letter' | 'A4'): Promise<number> {
  const margin = '12mm';
  const file = await page.pdf({format, margin: {top: margin, bottom: margin, left: margin, right: margin}});
  return file.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** The page as it stands while the browser makes paper of it. */
async function startPrinting(page: Page): Promise<void> {
  await page.emulateMedia({media: 'print'});
  await page.evaluate('window.dispatchEvent(new Event("beforeprint"))');
}
