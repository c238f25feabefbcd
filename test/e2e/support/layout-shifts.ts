import type {Page} from '@playwright/test';

/** Keeps how much each movement of the page counts for, from the next page on (https://web.dev/articles/cls). */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, {shifts});
    new PerformanceObserver((list) => shifts.push(...list.getEntries().map((entry) => (entry as PerformanceEntry & {value: number}).value))).observe({type: 'layout-shift'});
  });
}

/** The cumulative layout shift so far, once everything that is due has been drawn. */
export async function layoutShift(page: Page): Promise<number> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  return (await page.evaluate<number[]>('shifts')).reduce((sum, shift) => sum + shift, 0);
}
