import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Page} from '@playwright/test';
import type {ClinicSite} from './clinic-site.ts';
import {patientExpect as expect} from './patient-expect.ts';

export function editorRules(clinic: ClinicSite): void {
  test('is placed in the editor by an author, with settings that say what there is to choose from', async () => {
    clinic.startAnew();
    const url = await clinic.inAdmin('post-new.php', async (page) => {
      await insertBlock(page, {show: 'calculator'});
      const canvas = page.frameLocator('iframe[name="editor-canvas"]');
      await expect(canvas.getByText('Plan only')).toBeVisible();
      await canvas.getByText('Plan only').click();
      await page.getByLabel('Schedule', {exact: true}).selectOption('IV: 6 sessions in 2 to 3 weeks, for depression too');
      await expect(page.getByLabel('What is booked')).toHaveCount(0);
      await page.getByLabel('Show', {exact: true}).selectOption('Plan and book');
      await page.getByRole('button', {name: 'Booking', exact: true}).click();
      await expect(page.getByLabel('Service', {exact: true}).getByRole('option')).toHaveText(['As set for the site', 'visit', 'consultation']);
      return await publish(page);
    }, 'author');
    const html = await (await fetch(url)).text();
    assert.match(html, /<regimen-scheduler [^>]* protocol="six-infusions-iv"/);
  });

  test('makes a block of the shortcode, with every attribute', async () => {
    const names = clinic.site.php('return REGIMEN_ATTRIBUTES;') as string[];
    await clinic.inAdmin('post-new.php', async (page) => {
      await ready(page);
      const whatIsSet = "Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== ''))";
      const made = (shortcode: string): Promise<{name: string; attributes: object}[]> => page.evaluate(`wp.blocks.rawHandler({HTML: ${JSON.stringify(`<p>${shortcode}</p>`)}}).map(({name, attributes}) => ({name, attributes: ${whatIsSet}}))`);
      const attributes = Object.fromEntries([['show', 'calendar'], ...names.map((name) => [name, `value of ${name}`])]) as Record<string, string>;
      const written = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`).join(' ');
      assert.deepEqual(await made(`[regimen ${written}]`), [{name: 'regimen/scheduler', attributes}]);
      assert.deepEqual(await made(`[regimen show="calendar" min_gap="2"]`), [{name: 'regimen/scheduler', attributes: {show: 'calendar', 'min-gap': '2'}}]);
    }, 'author');
  });
}

async function ready(page: Page): Promise<void> {
  await page.waitForFunction("window.wp?.blocks?.getBlockType('regimen/scheduler') !== undefined");
}

/** Puts the block into what is being edited, once that is there: the editor would put it in the block's place. */
export async function insertBlock(page: Page, attributes: object): Promise<void> {
  await ready(page);
  await expect(page.frameLocator('iframe[name="editor-canvas"]').locator('body')).toBeVisible();
  await page.evaluate(`wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
    wp.data.dispatch('core/block-editor').insertBlocks(wp.blocks.createBlock('regimen/scheduler', ${JSON.stringify(attributes)}))`);
}

/** Gives the address of what was published. */
async function publish(page: Page): Promise<string> {
  await page.evaluate("wp.data.dispatch('core/editor').editPost({title: 'Book', status: 'publish'}); wp.data.dispatch('core/editor').savePost()");
  await page.waitForFunction("wp.data.select('core/editor').isCurrentPostPublished() && !wp.data.select('core/editor').isSavingPost()");
  return await page.evaluate<string>("wp.data.select('core/editor').getPermalink()");
}
