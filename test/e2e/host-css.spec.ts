import {expect, type Page} from '@playwright/test';
import {axeFindingsInside} from './support/axe.ts';
import {test} from './support/clinic.ts';
import {include, openHostPage, widgets, type HostPage} from './support/host-page.ts';
import {pageState} from './support/page-state.ts';
import {complaintsOf} from './support/traffic.ts';
import {answerFirst, pickTime} from './support/use-widgets.ts';
import {differences, looksInside, plainSheet} from './support/widget-looks.ts';

/** Sheets that reach for every element of a page, with the widgets where such pages would have them. */
const hosts: Readonly<Record<string, HostPage>> = {
  'Bootstrap': {
    head: sheet('bootstrap.css'),
    body: `<div class="container"><div class="row"><div class="col-lg-8"><div class="card">
      <div class="card-body fw-light text-center text-uppercase text-nowrap lh-1">${widgets}</div></div></div></div></div>`,
  },
  'the reset of Tailwind': {head: sheet('preflight.css'), body: `<section>${widgets}</section>`},
  'a block theme of WordPress': {
    head: sheet('block-theme.css'),
    body: `<div class="wp-site-blocks"><div class="entry-content has-global-padding is-layout-constrained"><div class="wp-block-columns alignwide">
      <div class="wp-block-column is-layout-flow is-style-announcement has-text-align-center">${widgets}</div></div></div></div>`,
  },
  'a classic theme of WordPress': {head: sheet('classic-theme.css'), body: `<div class="entry-content">${widgets}</div>`},
  'a page that unsets everything': {head: sheet('all-unset.css'), body: `<div>${widgets}</div>`},
};

for (const [name, host] of Object.entries(hosts)) {
  test(`the widget leaves ${name} alone, is left alone, and can be used`, async ({page, context, clinic}) => {
    test.slow(true, 'Every style of every element is read, at two widths, on two pages.');
    const complaints = complaintsOf(page);
    const plain = await context.newPage();
    for (const width of [360, 1200]) {
      await page.setViewportSize({width, height: 800});
      await plain.setViewportSize({width, height: 800});
      await openHostPage(page, clinic.origin, host);
      const before = await pageState(page);
      await include(page);
      await expectTimes(page);
      expect(await pageState(page)).toEqual(before);
      expect(await axeFindingsInside(page)).toEqual([]);

      await openHostPage(plain, clinic.origin, {head: `<style>${await plainSheet(page)}</style>`, body: widgets});
      await include(plain);
      await expectTimes(plain);
      expect(differences(await looksInside(page), await looksInside(plain))).toEqual([]);

      await answerFirst(page);
      await pickTime(page);
      expect(await page.evaluate(ring)).toBe('none');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    expect(complaints).toEqual([]);
  });
}

/** The ring round the whole of the widget in which something has the focus. */
function ring(): string {
  const {activeElement} = document;
  if (!activeElement?.localName.startsWith('regimen-')) throw new Error('Nothing in a widget has the focus.');
  return getComputedStyle(activeElement).outlineStyle;
}

function sheet(name: string): string {
  return `<link rel="stylesheet" href="/host/${name}">`;
}

async function expectTimes(page: Page): Promise<void> {
  await expect(page.locator('regimen-calendar').getByRole('radio').first()).toBeVisible();
}
