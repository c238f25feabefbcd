import type {Page} from '@playwright/test';

/** What happened on a page of the test's own, besides what it shows. */
export interface OwnPage {
  /** The regimen-error events so far. */
  errors(): Promise<readonly {readonly source: string; readonly issues: readonly {readonly path: string; readonly message: string}[]}[]>;
}

const script = '<script type="module" src="/regimen/regimen.js"></script>';

/**
 * Opens a page of the clinic's site that holds nothing but `widget` and a button which counts how often it was pressed,
 * to show that the rest of the page works. `scripts` is how the page includes the widget.
 */
export async function openOwnPage(page: Page, origin: string, widget: string, scripts = script): Promise<OwnPage> {
  await page.route(`${origin}/own-page.html`, (route) => route.fulfill({contentType: 'text/html; charset=utf-8', body: `<!doctype html>
    <html lang="en">
      <head><title>A page of the clinic</title><meta name="viewport" content="width=device-width, initial-scale=1">
        <script>
          const heard = [];
          document.addEventListener('regimen-error', ({detail}) => heard.push(detail));
          document.addEventListener('click', ({target}) => { if (target.id === 'other') target.textContent = 'Pressed'; });
        </script>
        ${scripts}
      </head>
      <body><main><h1>The clinic</h1><button id="other">Something else</button>${widget}</main></body>
    </html>`}));
  await page.goto(`${origin}/own-page.html`);
  return {errors: () => page.evaluate('heard')};
}

/** A calendar that books the course of the demo by itself, without a calculator. */
export const courseCalendar =
  '<regimen-calendar endpoint="/api" service="visit" sessions="6" min-gap="2" max-gap="5" within-days="21" phone="+1 303 555 0142"></regimen-calendar>';
