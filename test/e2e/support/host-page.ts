import {fileURLToPath} from 'node:url';
import {expect, type Page} from '@playwright/test';

/** What somebody else's page is made of, besides the widget. */
export interface HostPage {
  /** Sheets and scripts, as tags; what lies below `/host/` is one of `files`. */
  readonly head?: string;
  readonly body: string;
}

/** What pages bring along, by its name below `/host/`. */
const files: Readonly<Record<string, URL>> = {
  'bootstrap.css': new URL(import.meta.resolve('bootstrap/dist/css/bootstrap.min.css')),
  'preflight.css': new URL(import.meta.resolve('tailwindcss/preflight.css')),
  'jquery.js': new URL(import.meta.resolve('jquery/dist/jquery.min.js')),
  'block-theme.css': new URL('../fixtures/block-theme.css', import.meta.url),
  'classic-theme.css': new URL('../fixtures/classic-theme.css', import.meta.url),
  'old-library.js': new URL('../fixtures/old-library.js', import.meta.url),
  'all-unset.css': new URL('../fixtures/all-unset.css', import.meta.url),
};

/** How a page includes a script. */
export interface Script {
  readonly url: string;
  readonly type?: string;
}

export const moduleScript: Script = {url: '/regimen/regimen.js', type: 'module'};
export const classicScript: Script = {url: '/regimen/regimen.classic.js'};
export const loaderScript: Script = {url: '/regimen/loader.js', type: 'module'};

/** The tag that a page writes for a script. */
export function scriptTag({url, type}: Script): string {
  return `<script src="${url}"${type === undefined ? '' : ` type="${type}"`}></script>`;
}

/** Plan and booking as one flow. */
export const scheduler = `
  <regimen-scheduler endpoint="/api" service="visit" consultation-service="consultation" clinic-name="Northgate" phone="+1 303 555 0142">
    <p>Call <a href="tel:+13035550142">303 555 0142</a>.</p>
  </regimen-scheduler>`;

/** A calculator, and a calendar for one appointment: each can be used at once. */
export const widgets = `
  <regimen-calculator clinic-name="Northgate" phone="+1 303 555 0142"><p>Call <a href="tel:+13035550142">303 555 0142</a>.</p></regimen-calculator>
  <regimen-calendar endpoint="/api" service="consultation" clinic-name="Northgate" phone="+1 303 555 0142"><p>Call us to book.</p></regimen-calendar>`;

/** What a page consists of elsewhere, so that harm done to it can be seen. */
const surroundings = `
  <header><nav aria-label="Main"><ul><li><a href="#top">Home</a></li><li><a href="#visit">Visit us</a></li></ul></nav></header>
  <form id="search" role="search"><label>Search <input name="q"></label> <button type="button">Go</button></form>
  <table><caption>Hours</caption><tr><th scope="row">Monday</th><td>8 to 5</td></tr></table>`;

/** Opens a page of the clinic's site. The widget's script is not on it yet, unless `head` or `body` brings it. */
export async function openHostPage(page: Page, origin: string, {head = '', body}: HostPage, waitUntil: 'load' | 'commit' = 'load'): Promise<void> {
  await page.route(`${origin}/host/**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice('/host/'.length);
    const file = files[name];
    if (file !== undefined) return route.fulfill({path: fileURLToPath(file)});
    return route.fulfill({contentType: 'text/html; charset=utf-8', body: `<!doctype html>
      <html lang="en">
        <head><meta charset="utf-8"><title>A page of the clinic</title><meta name="viewport" content="width=device-width, initial-scale=1">${head}</head>
        <body>${surroundings}<main><h1>The clinic</h1>${body}</main></body>
      </html>`});
  });
  await page.goto(`${origin}/host/`, {waitUntil});
}

/** Includes the widget on a page that has none yet, and waits until its elements are there. */
export async function include(page: Page, script = moduleScript): Promise<void> {
  await page.addScriptTag(script);
  await expect(page.locator('regimen-calculator:not(:defined), regimen-calendar:not(:defined), regimen-scheduler:not(:defined)')).toHaveCount(0);
}
