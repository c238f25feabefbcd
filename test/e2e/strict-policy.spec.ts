import {readFileSync} from 'node:fs';
import {expect, type Page} from '@playwright/test';
import {plan as germanPlan} from '../../src/i18n/de/plan.ts';
import {safety as germanSafety} from '../../src/i18n/de/start.ts';
import {booking} from '../../src/i18n/en/booking.ts';
import {safety} from '../../src/i18n/en/start.ts';
import {test} from './support/clinic.ts';
import {classicScript, loaderScript, moduleScript, scheduler, scriptTag, type Script} from './support/host-page.ts';
import {openUnderPolicy, walkToPlan} from './support/plan-page.ts';
import {complaintsOf} from './support/traffic.ts';
import {Visitor} from './support/visitor.ts';

test('pain 9: plans and books on a page whose policy forbids inline scripts and styles, other origins and untrusted markup', async ({page, clinic}) => {
  const complaints = complaintsOf(page);
  const response = await page.goto(`${clinic.origin}/#book`);
  const policy = response?.headers()['content-security-policy'] ?? '';
  for (const rule of ["default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'", "require-trusted-types-for 'script'"]) expect(policy.split('; ')).toContain(rule);
  const visitor = new Visitor(page);
  await visitor.getCourses();
  await visitor.getReview();
  await visitor.press(booking.bookSessions(6));
  await expect(visitor.heading(booking.booked(6))).toBeFocused();
  expect(await page.locator('regimen-scheduler').evaluate((host) => host.ownerDocument.querySelectorAll('iframe').length)).toBe(0);
  expect(complaints).toEqual([]);
});

test('pain 9: so it does where the loader brings it part by part, in another language, with all that is loaded when asked for', async ({page, clinic}) => {
  const complaints = complaintsOf(page);
  await openUnderPolicy(page, clinic.origin, `<div lang="de">${scheduler}</div>`, loaderScript);
  await walkToPlan(page, {}, germanSafety.notInCrisis);
  const parts = page.locator('regimen-calculator details.more');
  for (const part of await parts.all()) await part.locator('summary').first().click();
  await expect(parts.getByRole('table').first()).toBeVisible();
  await expect(parts.getByRole('status')).toHaveCount(0);
  await page.getByRole('button', {name: germanPlan.seeTimes(6)}).click();
  await expect(page.locator('regimen-calendar').getByRole('radio').first()).toBeVisible();
  expect(complaints).toEqual([]);
});

/** What the README tells sites to allow. */
const readmePolicy = /## Your security policy\n\n```\n(.*)\n```/.exec(readFileSync(new URL('../../README.md', import.meta.url), 'utf8'))?.[1] ?? '';

test('a whole course is booked under the policy of the README, which allows no other Trusted Types than those that it names', async ({page, clinic}) => {
  const complaints = complaintsOf(page);
  await openUnder(page, clinic.origin, readmePolicy, loaderScript);
  const visitor = new Visitor(page);
  await visitor.getCourses();
  await visitor.getReview();
  await visitor.press(booking.bookSessions(6));
  await expect(visitor.heading(booking.booked(6))).toBeFocused();
  expect(complaints).toEqual([]);
});

test('one script needs no duplicates of Trusted Types, and several are allowed by the policy of the README', async ({page, clinic}) => {
  const complaints = complaintsOf(page);
  const withoutDuplicates = readmePolicy.replace(" 'allow-duplicates'", '');
  expect(withoutDuplicates).toMatch(/; trusted-types lit-html$/);
  for (const script of [loaderScript, moduleScript, classicScript]) {
    await openUnder(page, clinic.origin, withoutDuplicates, script);
    await expect(page.getByRole('heading', {name: safety.crisisQuestion})).toBeVisible();
  }
  await openUnder(page, clinic.origin, readmePolicy, classicScript, moduleScript, loaderScript);
  await expect(page.getByRole('heading', {name: safety.crisisQuestion})).toBeVisible();
  expect(complaints).toEqual([]);
});

async function openUnder(page: Page, origin: string, policy: string, ...scripts: readonly Script[]): Promise<void> {
  const headers = {'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy};
  await page.route(`${origin}/strict.html`, (route) => route.fulfill({headers, body: `<!doctype html><html lang="en"><head><title>A page of the clinic</title></head><body>${scheduler}${scripts.map(scriptTag).join('')}</body></html>`}));
  await page.goto(`${origin}/strict.html`);
}
