import assert from 'node:assert/strict';
import type {Page} from '@playwright/test';
import {axeFindingsIn} from '../e2e/support/axe.ts';

/** Holds a page of the administration to what everybody can use, on a wide screen and on a phone. */
export async function usableByEverybody(page: Page): Promise<void> {
  for (const width of [1280, 360]) {
    await page.setViewportSize({width, height: 800});
    assert.deepEqual(await axeFindingsIn(page, '.wrap'), []);
    assert.ok(await page.evaluate<number>('document.documentElement.scrollWidth') <= width);
  }
}
