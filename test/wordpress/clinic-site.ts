import assert from 'node:assert/strict';
import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {chromium, type Browser, type BrowserContext, type Page} from 'playwright';
import {chromeArgs} from '../../scripts/find-browser.mjs';
import {booking as words} from '../../src/i18n/en/booking.ts';
import {openWordPressEndpoint} from '../contract/support/wordpress-endpoint.ts';
import {opening} from '../demo/support/open-clinic.ts';
import {Visitor} from '../e2e/support/visitor.ts';
import {patientExpect as expect} from './patient-expect.ts';
import {startSite, type Site} from './site.ts';

/** The Monday on which the site's clock stands, unless a test moves it. */
export const monday = new Date(opening);

/** What visitors of a page were sent, beside the page itself. */
export interface Traffic {
  /** Addresses of scripts. */
  readonly scripts: readonly string[];
  /** Addresses on other hosts. */
  readonly elsewhere: readonly string[];
  /** Addresses that gave nothing. */
  readonly broken: readonly string[];
}

/** What came back of a request. */
export interface Answer {
  readonly status: number;
  readonly text: string;
}

/** A message as it was given to WordPress. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly message: string;
  /** The name of the sender. */
  readonly from: string;
  readonly headers: readonly string[];
}

/** A real WordPress with a browser in front of it. Tests find everything by the name that it has on the page. */
export class ClinicSite {
  private readonly openSite: () => Promise<Site>;
  private opened: {readonly site: Site; readonly browser: Browser} | undefined;
  private readonly loggedIn = new Map<string, BrowserContext>();

  constructor(core: string, database: string) {
    this.openSite = () => startSite(core, database);
  }

  async open(): Promise<void> {
    const site = await this.openSite();
    this.opened = {site, browser: await chromium.launch({executablePath: process.env.CHROME_PATH ?? '', args: [...chromeArgs]})};
    this.setClock(monday);
  }

  async close(): Promise<void> {
    await this.opened?.browser.close();
    this.opened?.site.stop();
  }

  get site(): Site {
    assert.ok(this.opened, 'the site is open');
    return this.opened.site;
  }

  setClock(moment: Date): void {
    this.write('now', String(moment.getTime() / 1000));
  }

  /** Sets the clinic up as the demo is, and empties its records. */
  startAnew(): void {
    openWordPressEndpoint(this.site.url, this.site.folder, opening);
  }

  /** While `work` goes on, a file of this name tells the harness something. */
  async withFile<T>(name: string, text: string, work: () => Promise<T>): Promise<T> {
    this.write(name, text);
    try {
      return await work();
    } finally {
      rmSync(join(this.site.folder, name));
    }
  }

  async inAdmin<T>(path: string, work: (page: Page) => Promise<T>, user = 'admin'): Promise<T> {
    const page = await (await this.logIn(user)).newPage();
    await page.goto(`${this.site.url}/wp-admin/${path}`);
    const result = await work(page);
    await page.close();
    return result;
  }

  /** A nonce as WordPress gives it to somebody who is logged in. */
  async nonce(action: string, user: string): Promise<string> {
    const cookies = await (await this.logIn(user)).cookies();
    const session = cookies.find(({name}) => name.startsWith('wordpress_logged_in_'))?.value ?? '';
    return String(this.site.php(`$_COOKIE[ LOGGED_IN_COOKIE ] = '${decodeURIComponent(session)}'; wp_set_current_user( get_user_by( 'login', '${user}' )->ID ); return wp_create_nonce( '${action}' );`));
  }

  /** One request with the cookies of somebody who is logged in, or of `a visitor`. */
  async sendAs(user: string, method: string, path: string, more: {readonly form?: Record<string, string>; readonly data?: object; readonly headers?: Record<string, string>} = {}): Promise<Answer> {
    const reply = await (await this.logIn(user)).request.fetch(`${this.site.url}${path}`, {method, ...more});
    return {status: reply.status(), text: await reply.text()};
  }

  /** Publishes a page as WordPress does for an author, who may not write HTML of every kind; gives its address. */
  publish(slug: string, content: string): string {
    const code = `wp_set_current_user( get_user_by( 'login', 'author' )->ID ); kses_init();
      return get_permalink( wp_insert_post( array( 'post_type' => 'post', 'post_status' => 'publish', 'comment_status' => 'closed', 'post_name' => '${slug}', 'post_title' => 'Book', 'post_content' => wp_slash( '${content}' ) ) ) );`;
    return String(this.site.php(code));
  }

  /** Opens a page as a visitor with a phone, in front of whom `now` is; `work` sees what has come so far. `html` is what a cache gives in place of the page. */
  async visit(url: string, work: (page: Page, traffic: Traffic) => Promise<void>, {now = monday, html}: {readonly now?: Date; readonly html?: string} = {}): Promise<Traffic> {
    assert.ok(this.opened);
    const context = await this.opened.browser.newContext({viewport: {width: 360, height: 740}});
    await context.clock.setFixedTime(now);
    const page = await context.newPage();
    const complaints: string[] = [];
    // WordPress's own scripts stumble over a clock that stands still.
    page.on('pageerror', ({stack = ''}) => stack.includes('/plugins/regimen/') && complaints.push(stack));
    const traffic = this.watch(page);
    if (html !== undefined) await page.route(url, (route) => route.fulfill({contentType: 'text/html; charset=utf-8', body: html}));
    await page.goto(url);
    await work(page, traffic);
    assert.deepEqual(complaints, []);
    await context.close();
    return traffic;
  }

  /** Books the whole course as a visitor. */
  async bookCourse(url: string, options: {readonly now?: Date; readonly html?: string} = {}): Promise<Traffic> {
    return await this.visit(url, async (page) => {
      const visitor = new Visitor(page);
      await visitor.getCourses();
      await visitor.getReview();
      await visitor.press(words.bookSessions(6));
      await expect(visitor.heading(words.booked(6))).toBeVisible();
    }, options);
  }

  rows(table: string): number {
    return Number(this.site.php(`global $wpdb; return $wpdb->get_var( 'SELECT COUNT(*) FROM ' . regimen_table( '${table}' ) );`));
  }

  /** One request to the plugin's endpoint. */
  async ask(method: string, path: string, body?: object): Promise<Response> {
    const sent = body === undefined ? {} : {headers: {'content-type': 'application/json'}, body: JSON.stringify(body)};
    return await fetch(`${this.site.url}/wp-json/regimen/v1${path}`, {method, ...sent});
  }

  async post(body: object): Promise<Response> {
    return await this.ask('POST', '/bookings', body);
  }

  /** The messages that were sent since the last time, and forgets them. */
  takeMail(): Mail[] {
    const file = join(this.site.folder, 'mail.jsonl');
    const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
    rmSync(file, {force: true});
    return lines.map((line) => JSON.parse(line) as Mail);
  }

  private write(name: string, text: string): void {
    writeFileSync(join(this.site.folder, name), text);
  }

  private watch(page: Page): Traffic {
    const traffic = {scripts: [] as string[], elsewhere: [] as string[], broken: [] as string[]};
    page.on('request', (request) => {
      const url = request.url();
      if (/^https?:/.test(url) && !url.startsWith(`${this.site.url}/`)) traffic.elsewhere.push(url);
      if (request.resourceType() === 'script') traffic.scripts.push(url);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) traffic.broken.push(response.url());
    });
    return traffic;
  }

  private async logIn(user: string): Promise<BrowserContext> {
    const known = this.loggedIn.get(user);
    if (known) return known;
    assert.ok(this.opened);
    const context = await this.opened.browser.newContext();
    // The first page that a new site makes for anybody takes long where the machine is busy with something else.
    context.setDefaultNavigationTimeout(120_000);
    this.loggedIn.set(user, context);
    if (user === 'a visitor') return context;
    const page = await context.newPage();
    await page.goto(`${this.site.url}/wp-login.php`);
    await page.getByLabel('Username or Email Address').fill(user);
    await page.getByLabel('Password', {exact: true}).fill('password');
    await page.getByRole('button', {name: 'Log In'}).click();
    await page.waitForURL(/wp-admin/);
    await page.close();
    return context;
  }
}
