import {readFileSync} from 'node:fs';
import {expect, type Page} from '@playwright/test';
import {booking} from '../../src/i18n/en/booking.ts';
import {plan, planDetails} from '../../src/i18n/en/plan.ts';
import {test} from './support/clinic.ts';
import {openOwnPage} from './support/own-page.ts';
import {Visitor} from './support/visitor.ts';

const loader = '<script type="module" src="/regimen/loader.js"></script>';
const parts = JSON.parse(readFileSync(new URL('../../dist/parts.json', import.meta.url), 'utf8')) as Record<string, {readonly file: string}>;

/** What only those need who ask for it, by the module that is loaded. */
const onDemand = {
  evidence: ['src/elements/calculator/plan/evidence-section.ts', 'src/i18n/en/evidence.ts'],
  comparison: ['src/elements/calculator/plan/comparison-section.ts', 'src/i18n/en/comparison.ts'],
  numbers: ['src/elements/calculator/plan/why-section.ts'],
  figures: ['src/i18n/en/figures.ts'],
  staff: ['src/elements/calculator/clinician/clinician-controller.ts', 'src/i18n/en/clinician.ts'],
  calendarFile: ['src/elements/calendar/desk/keepsakes.ts', 'src/elements/calculator/plan/save-days.ts'],
};

type Part = keyof typeof onDemand;

/** The parts whose files the page has asked for since it was opened. */
function loadedParts(page: Page): () => Part[] {
  const files = new Set<string>();
  page.on('request', (request) => files.add(new URL(request.url()).pathname.replace('/regimen/', '')));
  const names = Object.keys(onDemand) as Part[];
  return () => names.filter((name) => onDemand[name].some((module) => files.has(fileOf(module))));
}

function fileOf(module: string): string {
  const file = parts[module]?.file;
  if (file === undefined) throw new Error(`The build has no file for ${module}.`);
  return file;
}

test('studies, reasons, other sources and files load when somebody asks for them, and what is for staff not at all', async ({page, clinic}) => {
  const loaded = loadedParts(page);
  const visitor = new Visitor(page);
  await openOwnPage(page, clinic.origin, '<regimen-scheduler endpoint="/api" service="visit" start-date="2026-11-30"></regimen-scheduler>', loader);
  await visitor.getPlan();
  await expect(page.getByRole('heading', {name: plan.eyebrow})).toBeVisible();
  expect(loaded()).toEqual([]);

  await page.getByRole('heading', {name: planDetails.comparison}).click();
  await expect(page.locator('#comparison').getByRole('table').first()).toBeVisible();
  expect(loaded()).toEqual(['comparison', 'figures']);
  await page.getByRole('heading', {name: plan.whatIsKnown}).click();
  await expect.poll(loaded).toEqual(['evidence', 'comparison', 'figures']);
  await page.getByRole('heading', {name: planDetails.why, exact: true}).click();
  await expect.poll(loaded).toEqual(['evidence', 'comparison', 'numbers', 'figures']);

  await visitor.press(plan.seeTimes(6));
  await visitor.getReview();
  expect(loaded()).toEqual(['evidence', 'comparison', 'numbers', 'figures']);
  await visitor.press(booking.bookSessions(6));
  await expect.poll(loaded).toEqual(['evidence', 'comparison', 'numbers', 'figures', 'calendarFile']);
});

test('what is for staff loads where the page asks for it', async ({page, clinic}) => {
  const loaded = loadedParts(page);
  await openOwnPage(page, clinic.origin, '<regimen-calculator view="clinician"></regimen-calculator>', loader);
  await expect.poll(loaded).toEqual(expect.arrayContaining(['staff']));
});
