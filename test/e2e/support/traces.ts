import type {Page} from '@playwright/test';

/** Everything that a page could leave behind, or show to others, of what a visitor did on it. */
export interface Traces {
  readonly address: string;
  readonly historyLength: number;
  readonly historyState: unknown;
  readonly title: string;
  readonly referrer: string;
  readonly stored: readonly string[];
}

/** What the page has left behind so far. */
export async function traces(page: Page): Promise<Traces> {
  const cookies = await page.context().cookies();
  const found = await page.evaluate(async () => ({
    address: location.href,
    historyLength: history.length,
    historyState: history.state as unknown,
    title: document.title,
    referrer: document.referrer,
    stored: [
      ...Object.keys(localStorage), ...Object.keys(sessionStorage), ...(await caches.keys()),
      ...(await indexedDB.databases()).map(({name}) => name ?? ''),
    ],
  }));
  return {...found, stored: [...found.stored, ...cookies.map(({name}) => name)]};
}

/** Links of the widget that lead away from the page and would tell where the visitor came from. */
export function talkativeLinks(page: Page): Promise<string[]> {
  return page.locator('regimen-scheduler a[href^="http"], regimen-calculator a[href^="http"], regimen-calendar a[href^="http"]')
    .evaluateAll((links) => links.filter((link) => !(link as HTMLAnchorElement).relList.contains('noreferrer')).map((link) => (link as HTMLAnchorElement).href));
}
