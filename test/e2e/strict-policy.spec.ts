import {expect} from '@playwright/test';
import {plan as germanPlan} from '../../src/i18n/de/plan.ts';
import {safety as germanSafety} from '../../src/i18n/de/start.ts';
import {booking} from '../../src/i18n/en/booking.ts';
import {test} from './support/clinic.ts';
import {loaderScript, scheduler} from './support/host-page.ts';
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
