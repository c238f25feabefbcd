// Takes the pictures of the README from the demo clinic, whose clock stands still and whose other bookings are always the same.
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {chromium, type Browser, type BrowserContextOptions, type Locator, type Page} from 'playwright';
import {northgate} from '../demo/server/clinic.ts';
import {Database} from '../demo/server/database.ts';
import {seedBookings} from '../demo/server/seed.ts';
import {createServer} from '../demo/server/server.ts';
import {booking} from '../src/i18n/en/booking.ts';
import {plan} from '../src/i18n/en/plan.ts';
import {calendar} from '../src/i18n/en/times.ts';
import {Visitor} from '../test/e2e/support/visitor.ts';
import {chromeArgs} from './find-browser.mjs';

interface Picture {
  readonly name: string;
  readonly screen: BrowserContextOptions;
  /** What the visitor does before the picture is taken. */
  readonly go: (visitor: Visitor) => Promise<void>;
  /** What stands at the top of the picture, below the page's own header. */
  readonly top: (visitor: Visitor) => Locator;
}

const folder = 'demo/screenshots';
const now = new Date('2026-11-23T15:00:00Z');
const desktop: BrowserContextOptions = {viewport: {width: 1120, height: 820}, deviceScaleFactor: 1.25};
const phone: BrowserContextOptions = {viewport: {width: 360, height: 740}, deviceScaleFactor: 2, isMobile: true, hasTouch: true};

const pictures: readonly Picture[] = [
  {name: 'desktop-course', screen: desktop, go: getCourses, top: courses},
  {name: 'desktop-plan-dark', screen: {...desktop, colorScheme: 'dark'}, go: getPlan, top: headline},
  {name: 'phone-plan', screen: phone, go: getPlan, top: headline},
  {name: 'phone-course', screen: phone, go: getCourses, top: courses},
  {name: 'phone-booked', screen: phone, go: book, top: (visitor) => visitor.heading(booking.booked(6))},
];

const temporary = mkdtempSync(join(tmpdir(), 'regimen-screenshots-'));
const database = new Database(join(temporary, 'clinic.db'));
const desk = {clinic: northgate, database, now: () => now, log: () => undefined};
seedBookings(desk);
const server = createServer(desk);
const origin = await server.listen({port: 0, host: '127.0.0.1'});
const browser = await chromium.launch({executablePath: process.env.CHROME_PATH, args: chromeArgs});
mkdirSync(folder, {recursive: true});
for (const picture of pictures) writeFileSync(`${folder}/${picture.name}.webp`, await take(browser, picture));
await browser.close();
await server.close();
database.close();
rmSync(temporary, {recursive: true});

async function take(browser: Browser, {screen, go, top}: Picture): Promise<Buffer> {
  const context = await browser.newContext({...screen, locale: 'en-US', timezoneId: 'America/Denver', reducedMotion: 'reduce'});
  await context.clock.setFixedTime(now);
  const page = await context.newPage();
  await page.goto(`${origin}/#book`);
  const visitor = new Visitor(page);
  await go(visitor);
  await page.waitForLoadState('networkidle');
  await page.mouse.move(0, 0);
  await top(visitor).evaluate((element) => {
    window.scrollBy(0, element.getBoundingClientRect().top);
    // Whatever of the header is still in the window then stays there.
    window.scrollBy(0, -Math.max(0, document.querySelector('.site-header')?.getBoundingClientRect().bottom ?? 0) - 20);
  });
  const picture = await asWebp(await browser.newPage(), await page.screenshot({animations: 'disabled', caret: 'hide'}));
  await context.close();
  return picture;
}

async function getPlan(visitor: Visitor): Promise<void> {
  await visitor.getPlan();
  await visitor.button(plan.seeTimes(6)).waitFor();
}

async function getCourses(visitor: Visitor): Promise<void> {
  await visitor.getCourses();
  await courses(visitor).waitFor();
}

async function book(visitor: Visitor): Promise<void> {
  await visitor.getCourses();
  await visitor.getReview();
  await visitor.press(booking.bookSessions(6));
  await visitor.heading(booking.booked(6)).waitFor();
}

function courses({page}: Visitor): Locator {
  return page.getByRole('group', {name: calendar.courses});
}

function headline({page}: Visitor): Locator {
  return page.locator('[part~="headline"]');
}

/** A quarter of the size, made by the browser itself. */
async function asWebp(page: Page, png: Buffer): Promise<Buffer> {
  const url = await page.evaluate(async (source) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), {width: image.naturalWidth, height: image.naturalHeight});
    canvas.getContext('2d')?.drawImage(image, 0, 0);
    return canvas.toDataURL('image/webp', 0.8);
  }, `data:image/png;base64,${png.toString('base64')}`);
  await page.close();
  return Buffer.from(url.split(',')[1] ?? '', 'base64');
}
