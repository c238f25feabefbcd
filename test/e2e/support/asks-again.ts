import type {Page} from '@playwright/test';

/**
 * Whether this browser asks again for a module that it could not have at first. Those from before the middle of 2026 never do
 * (github.com/whatwg/html/pull/10327), and there only loading the page again helps, as the message says.
 */
export async function asksAgain(page: Page): Promise<boolean> {
  const probe = '/asks-again.js';
  await page.route(`**${probe}`, (route) => route.abort(), {times: 1});
  const isThere = (): Promise<boolean> => page.evaluate((address) => import(address).then(() => true, () => false), probe);
  await isThere();
  await page.route(`**${probe}`, (route) => route.fulfill({contentType: 'text/javascript', body: ''}));
  return isThere();
}
