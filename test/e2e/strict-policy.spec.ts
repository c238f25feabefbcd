import {expect} from '@playwright/test';
import {booking} from '../../src/i18n/en/booking.ts';
import {test} from './support/clinic.ts';
import {complaintsOf} from './support/traffic.ts';
import {Visitor} from './support/visitor.ts';

test('pain 9: plans and books on a page whose policy forbids inline scripts and styles, other origins and untrusted markup', async ({page, clinic}) => {
  const complaints = complaintsOf(page);
  const response = await page.goto(clinic.origin);
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
