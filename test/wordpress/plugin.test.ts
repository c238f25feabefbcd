import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {expect} from '@playwright/test';
import {chromium, type Browser, type BrowserContext, type Page} from 'playwright';
import {chromeArgs} from '../../scripts/find-browser.mjs';
import {booking as words} from '../../src/i18n/en/booking.ts';
import {openWordPressEndpoint} from '../contract/support/wordpress-endpoint.ts';
import {booking, opening, visit} from '../demo/support/open-clinic.ts';
import {Visitor} from '../e2e/support/visitor.ts';
import {missingForWordPress, startSite, type Site, type Suite} from './site.ts';

const zip = fileURLToPath(new URL('../../dist/regimen-wordpress.zip', import.meta.url));
const contract = fileURLToPath(new URL('../contract/endpoint.test.ts', import.meta.url));
const monday = new Date(opening);
const missing = missingForWordPress();

if (missing === undefined) {
  for (const suite of ['trixie', 'sid'] as const) describe(`WordPress of Debian ${suite}`, () => testWordPress(suite));
} else {
  console.error(`\n*** THE WORDPRESS PLUGIN IS NOT TESTED HERE: ${missing} is missing. ***\n`);
  test('the plugin is tested where PHP can be had', () => assert.ok(missing));
}

function testWordPress(suite: Suite): void {
  let site: Site;
  let browser: Browser;
  let admin: BrowserContext;

  before(async () => {
    if (!existsSync(zip)) execFileSync('node', ['scripts/wordpress-zip.mjs'], {stdio: 'inherit'});
    site = await startSite(suite);
    setClock(monday);
    browser = await chromium.launch({executablePath: process.env.CHROME_PATH ?? '', args: [...chromeArgs]});
    admin = await logIn('admin');
  });

  after(async () => {
    await browser.close();
    site.stop();
  });

  function setClock(moment: Date): void {
    writeFileSync(join(site.folder, 'now'), String(moment.getTime() / 1000));
  }

  async function logIn(user: string): Promise<BrowserContext> {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${site.url}/wp-login.php`);
    await page.getByLabel('Username or Email Address').fill(user);
    await page.getByLabel('Password', {exact: true}).fill('password');
    await page.getByRole('button', {name: 'Log In'}).click();
    await page.waitForURL(/wp-admin/);
    await page.close();
    return context;
  }

  async function inAdmin<T>(path: string, work: (page: Page) => Promise<T>, context = admin): Promise<T> {
    const page = await context.newPage();
    await page.goto(`${site.url}/wp-admin/${path}`);
    const result = await work(page);
    await page.close();
    return result;
  }

  function publish(slug: string, content: string, user = 'author'): string {
    const code = `wp_set_current_user( get_user_by( 'login', '${user}' )->ID ); kses_init();
      return get_permalink( wp_insert_post( array( 'post_type' => 'post', 'post_status' => 'publish', 'comment_status' => 'closed', 'post_name' => '${slug}', 'post_title' => 'Book', 'post_content' => wp_slash( '${content}' ) ) ) );`;
    return String(site.php(code));
  }

  /** Books the whole course as a visitor; gives what is on the page at the end. */
  async function bookCourse(url: string, now: Date, html?: string): Promise<void> {
    const context = await browser.newContext({viewport: {width: 360, height: 740}});
    await context.clock.setFixedTime(now);
    const page = await context.newPage();
    const complaints: string[] = [];
    // WordPress's own scripts stumble over a clock that stands still.
    page.on('pageerror', ({stack = ''}) => stack.includes('/plugins/regimen/') && complaints.push(stack));
    if (html !== undefined) await page.route(url, (route) => route.fulfill({contentType: 'text/html; charset=utf-8', body: html}));
    await page.goto(url);
    const visitor = new Visitor(page);
    await visitor.getCourses();
    await visitor.getReview();
    await visitor.press(words.bookSessions(6));
    await expect(visitor.heading(words.booked(6))).toBeVisible();
    assert.deepEqual(complaints, []);
    await context.close();
  }

  const rows = (table: string): number => Number(site.php(`global $wpdb; return $wpdb->get_var( 'SELECT COUNT(*) FROM ' . regimen_table( '${table}' ) );`));
  const post = (body: object) => fetch(`${site.url}/wp-json/regimen/v1/bookings`, {method: 'POST', headers: {'content-type': 'application/json'}, body: JSON.stringify(body)});
  const mail = () => readFileSync(join(site.folder, 'mail.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as {to: string; subject: string; message: string});

  test('takes the plugin as an uploaded file, and switches it on', async () => {
    await inAdmin('plugin-install.php?tab=upload', async (page) => {
      await page.getByLabel('Plugin zip file').setInputFiles(zip);
      await page.getByRole('button', {name: 'Install Now'}).click();
      await page.getByRole('link', {name: 'Activate Plugin'}).click();
      await expect(page.getByText('Plugin activated.')).toBeVisible();
    });
  });

  test('is set up on a page that names what it cannot read and keeps the rest', async () => {
    await inAdmin('admin.php?page=regimen-settings', async (page) => {
      await page.getByLabel('Clinic name').fill('Northgate Wellness Clinic');
      await page.getByLabel('Phone', {exact: true}).fill('+1 303 555 0142');
      await page.getByLabel('Accent color', {exact: true}).fill('#7a3b69');
      await page.getByLabel('Days ahead').fill('60');
      await page.getByLabel('Monday').fill('nine to five');
      await page.getByRole('button', {name: 'Save Changes'}).click();
      await expect(page.locator('.settings-error')).toHaveText([/The opening hours could not be read and were left as they were\./]);
      await expect(page.getByLabel('Monday')).toHaveValue('09:00-12:00, 13:00-17:00');
      await expect(page.getByLabel('Phone', {exact: true})).toHaveValue('+1 303 555 0142');
    });
    assert.deepEqual(site.php("return array( regimen_options( 'accent' ), regimen_options( 'bookable_days' ) );"), ['#7a3b69', 60]);
  });

  test('passes the contract that the demo’s endpoint passes', () => {
    const run = spawnSync(process.execPath, ['--test', '--test-reporter=spec', contract], {encoding: 'utf8', env: {...process.env, NODE_TEST_CONTEXT: undefined, REGIMEN_WORDPRESS: site.url, REGIMEN_WORDPRESS_FOLDER: site.folder}});
    assert.equal(run.status, 0, run.stdout);
    openWordPressEndpoint(site.url, site.folder, opening);
  });

  test('shows the block on a block theme and the shortcode on a classic one, placed by an author, and books a whole course from each', async () => {
    const block = publish('block', '<!-- wp:regimen/scheduler {"align":"wide"} /-->');
    await bookCourse(block, monday);
    assert.deepEqual([rows('series'), rows('booking')], [1, 6]);
    const shortcode = publish('shortcode', '<p>Before.</p>[regimen show="scheduler" commit="all"]<p>After.</p>');
    site.php("switch_theme( 'twentytwentyone' ); return true;");
    await bookCourse(shortcode, monday);
    assert.equal(rows('booking'), 12);
    site.php("switch_theme( 'twentytwentyfive' ); return true;");
  });

  test('still books from a page that a cache has kept for two days', async () => {
    const url = publish('cached', '[regimen]');
    const html = await (await fetch(url)).text();
    assert.doesNotMatch(html.slice(html.indexOf('<regimen-scheduler'), html.indexOf('</regimen-scheduler>')), /nonce|2026/);
    const later = new Date(monday.getTime() + 2 * 86_400_000);
    setClock(later);
    await bookCourse(url, later, html);
    setClock(monday);
  });

  test('prints only attributes that it knows, on one line', () => {
    const shown = String(site.php(`return do_shortcode( '[regimen show="calendar" sessions="6" min_gap="2" onclick="alert(1)" clinic-name="A &quot;B&quot; <script>"]' );`));
    assert.match(shown, /^<regimen-calendar [^\n]*<\/regimen-calendar>$/);
    assert.match(shown, / sessions="6" min-gap="2"/);
    assert.doesNotMatch(shown, /onclick|<script/);
  });

  test('tells the clinic when, not who, and the patient when, not what for; a booking stands when mail fails', async () => {
    rmSync(join(site.folder, 'mail.jsonl'), {force: true});
    assert.equal((await post(booking([visit('okafor', '2027-01-05T09')]))).status, 201);
    const [toClinic, toPatient] = mail();
    assert.deepEqual([toClinic?.to, toPatient?.to], ['admin@clinic.example', 'zofia@example.org']);
    assert.match(String(toClinic?.message), /Tuesday, January 5, 2027, 9:00 am/);
    assert.match(String(toPatient?.message), /Tuesday, January 5, 2027, 9:00 am/);
    assert.doesNotMatch(`${toClinic?.subject} ${toClinic?.message}`, /Zofia|Kowalczyk|visit/i);
    assert.doesNotMatch(`${toPatient?.subject} ${toPatient?.message}`, /ketamine|infusion|session|anxiety|depression/i);
    writeFileSync(join(site.folder, 'mail-fails'), '');
    assert.equal((await post(booking([visit('okafor', '2027-01-06T09')]))).status, 201);
    rmSync(join(site.folder, 'mail-fails'));
    await inAdmin('admin.php?page=regimen', async (page) => {
      await expect(page.getByRole('row', {name: /January 6, 2027/})).toContainText('Not sent');
    });
  });

  test('asks a visitor to wait who writes too often', async () => {
    writeFileSync(join(site.folder, 'limit'), '0');
    const reply = await post(booking([visit('okafor', '2027-01-07T09')]));
    rmSync(join(site.folder, 'limit'));
    const problem = (await reply.json()) as {type: string; retryAfter: number};
    assert.deepEqual([reply.status, problem.type, reply.headers.get('retry-after')], [429, 'urn:regimen:rate-limited', String(problem.retryAfter)]);
    assert.ok(problem.retryAfter > 0 && problem.retryAfter <= 60);
    assert.equal(site.php('global $wpdb; return $wpdb->get_var( "SELECT MAX(LENGTH(who)) FROM " . regimen_table( "rate" ) );'), '64');
  });

  test('lists bookings for those who may see them, cancels, and exports without formulas', async () => {
    const formula = booking([visit('okafor', '2027-01-12T09')], {patient: {givenName: '=1+1', familyName: 'Tester', email: 'tester@example.org'}});
    await post(formula);
    await inAdmin('admin.php?page=regimen', async (page) => {
      const row = page.getByRole('row', {name: /January 12, 2027/});
      await expect(row).toContainText('tester@example.org');
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', {name: 'Export all as CSV'}).click()]);
      assert.match(readFileSync(await download.path(), 'utf8'), /2027-01-12T09:00:00-07:00,2027-01-12T11:00:00-07:00,visit,okafor,'=1\+1,Tester/);
      await row.getByRole('button', {name: 'Cancel'}).click();
      await expect(page.getByText('The appointment was canceled, and its time is free again.')).toBeVisible();
      await expect(row).toHaveCount(0);
    });
    assert.equal((await post(booking([visit('okafor', '2027-01-12T09')]))).status, 201);
    for (const user of ['author', 'subscriber']) {
      await inAdmin('admin.php?page=regimen', (page) => expect(page.getByText('Sorry, you are not allowed to access this page.')).toBeVisible(), await logIn(user));
    }
    await inAdmin('admin.php?page=regimen', (page) => expect(page.getByRole('heading', {name: 'Appointments', level: 1})).toBeVisible(), await logIn('editor'));
  });

  test('gives a person’s data out and takes the person away, and keeps the time taken', async () => {
    await post(booking([visit('okafor', '2027-01-11T09')], {patient: {givenName: 'Ana', familyName: 'Lima', email: 'ana@example.org'}}));
    const exported = JSON.stringify(site.php("return regimen_export_person( 'ana@example.org' );"));
    assert.match(exported, /Lima.*January 11, 2027/);
    const erased = site.php("return regimen_erase_person( 'ana@example.org' );") as {items_removed: number; done: boolean};
    assert.deepEqual([erased.items_removed, erased.done], [1, true]);
    assert.doesNotMatch(JSON.stringify(site.php('global $wpdb; return $wpdb->get_results( "SELECT * FROM " . regimen_table( "series" ) );')), /ana@example|Lima/);
    assert.equal((await post(booking([visit('okafor', '2027-01-11T09')]))).status, 409);
  });

  test('forgets people when the clinic has said how long to keep them', () => {
    site.php(`update_option( 'regimen', array( 'retention_days' => 30 ) + get_option( 'regimen' ) ); return true;`);
    setClock(new Date('2027-03-01T12:00:00Z'));
    site.php('regimen_forget_old(); return true;');
    assert.equal(site.php(`global $wpdb; return $wpdb->get_var( "SELECT COUNT(*) FROM " . regimen_table( "series" ) . " WHERE details <> '{}'" );`), '0');
    setClock(monday);
  });

  test('shows a place holder in the editor, with its settings', async () => {
    await inAdmin('post-new.php', async (page) => {
      await page.waitForFunction("window.wp?.blocks?.getBlockType('regimen/scheduler') !== undefined");
      await page.evaluate("wp.data.dispatch('core/block-editor').insertBlocks(wp.blocks.createBlock('regimen/scheduler', {show: 'calculator'}))");
      const canvas = page.frameLocator('iframe[name="editor-canvas"]');
      await expect(canvas.getByText('Plan only')).toBeVisible();
    });
  });

  test('leaves nothing in the log, keeps bookings when it is deleted, and deletes them when it was asked to', () => {
    assert.equal(site.complaints(), '');
    const kept = rows('booking');
    const deletePlugin = () => site.php(`deactivate_plugins( 'regimen/regimen.php' ); require_once ABSPATH . 'wp-admin/includes/file.php'; return true === delete_plugins( array( 'regimen/regimen.php' ) );`);
    const count = () => site.php('global $wpdb; $wpdb->suppress_errors( true ); return $wpdb->get_var( "SELECT COUNT(*) FROM {$wpdb->prefix}regimen_booking" );');
    assert.equal(deletePlugin(), true);
    assert.equal(Number(count()), kept);
    execFileSync('php', ['-r', '$zip = new ZipArchive(); $zip->open($argv[1]); $zip->extractTo($argv[2]);', zip, join(site.folder, 'wp-content/plugins')]);
    site.php(`activate_plugin( 'regimen/regimen.php' ); update_option( 'regimen', array( 'delete_on_uninstall' => true ) + get_option( 'regimen' ) ); return true;`);
    assert.equal(deletePlugin(), true);
    assert.deepEqual([count(), site.php("return get_option( 'regimen' );")], [null, false]);
  });
}
