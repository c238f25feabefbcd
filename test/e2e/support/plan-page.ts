import {expect, type Locator, type Page} from '@playwright/test';
import {safety} from '../../../src/i18n/en/start.ts';
import {moduleScript, scriptTag} from './host-page.ts';

/** Answers by the name of the question; what is not named is skipped. */
export type PlanAnswers = Readonly<Record<string, string>>;

const usual: PlanAnswers = {visit: 'new', topic: 'depression', relief: 'returned', health: 'none', start: '2026-12-07'};

/** Opens a page of the clinic, under the clinic's own policy, that holds nothing but `widget`, which `script` brings. */
export async function openUnderPolicy(page: Page, origin: string, widget: string, script = moduleScript): Promise<void> {
  await page.route(`${origin}/plan-page.html`, async (route) => {
    const response = await route.fetch({url: `${origin}/`});
    await route.fulfill({response, body: `<!doctype html>
      <html lang="en"><head><title>A page of the clinic</title><meta name="viewport" content="width=device-width, initial-scale=1">
      <link rel="icon" href="icon.svg"><link rel="stylesheet" href="site.css">${scriptTag(script)}</head>
      <body><main>${widget}</main></body></html>`});
  });
  await page.goto(`${origin}/plan-page.html`);
}

/** From the first question to the plan, whichever questions a schedule asks. `no` answers the first one in the language of the page. */
export async function walkToPlan(page: Page, answers: PlanAnswers = {}, no: string = safety.notInCrisis): Promise<void> {
  await page.getByRole('button', {name: no, exact: true}).click();
  const form = page.locator('regimen-calculator form');
  await form.waitFor();
  while (await form.isVisible()) {
    for (const [name, value] of Object.entries({...usual, ...answers})) await enter(form, name, value);
    await form.locator('[type=submit]').click();
  }
  await expect(page.locator('regimen-calculator [aria-busy="true"]')).toHaveCount(0);
}

async function enter(form: Locator, name: string, value: string): Promise<void> {
  const choice = form.locator(`input[name="${name}"][value="${value}"]`);
  const field = form.locator(`input#${name}`);
  if (await choice.count() > 0) await choice.check();
  else if (await field.count() > 0) await field.fill(value);
}
