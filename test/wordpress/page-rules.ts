import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {safety as german} from '../../src/i18n/de/start.ts';
import {safety as spanish} from '../../src/i18n/es/start.ts';
import type {Body} from '../demo/support/open-clinic.ts';
import {monday, type ClinicSite, type Traffic} from './clinic-site.ts';
import {patientExpect as expect} from './patient-expect.ts';

const example = (name: string): string => readFileSync(`demo/examples/wordpress/${name}`, 'utf8');

export function pageRules(clinic: ClinicSite): void {
  /** What WordPress makes of shortcodes, after the settings were changed by some PHP. */
  const shown = (texts: readonly string[], settings = ''): string[] => clinic.site.php(`
    update_option( 'regimen', array( ${settings} ) + get_option( 'regimen' ) );
    return array_map( 'do_shortcode', json_decode( '${JSON.stringify(texts).replaceAll('\\', String.raw`\\`)}' ) );`) as string[];

  test('books a whole course from the block of the example on a block theme, with scripts of its own alone', async () => {
    clinic.startAnew();
    const traffic = await clinic.bookCourse(clinic.publish('block', example('block.html')));
    assert.deepEqual([clinic.rows('series'), clinic.rows('booking')], [1, 6]);
    isServedFromHere(traffic);
  });

  test('books a whole course from the shortcode of the example on a classic theme, of a site with plain addresses', async () => {
    const {blockTheme, classicTheme} = clinic.site.core;
    clinic.startAnew();
    clinic.site.php(`switch_theme( '${classicTheme}' ); update_option( 'permalink_structure', '' ); return true;`);
    const traffic = await clinic.bookCourse(clinic.publish('shortcode', `<p>Before.</p>${example('shortcode.txt')}<p>After.</p>`));
    assert.equal(clinic.rows('booking'), 6);
    isServedFromHere(traffic);
    clinic.site.php(`switch_theme( '${blockTheme}' ); update_option( 'permalink_structure', '/%postname%/' ); return true;`);
  });

  test('still books from a page that a cache has kept for two days', async () => {
    clinic.startAnew();
    const url = clinic.publish('cached', '[regimen]');
    const html = await (await fetch(url)).text();
    assert.doesNotMatch(html, /nonce/i);
    const later = new Date(monday.getTime() + 2 * 86_400_000);
    clinic.setClock(later);
    await clinic.bookCourse(url, {now: later, html});
    clinic.setClock(monday);
  });

  test('books on a site whose time zone was never chosen, or is an offset', async () => {
    const url = clinic.publish('zone', '[regimen]');
    try {
      for (const [offset, name, start] of [['0', 'UTC', '08:00:00+00:00'], ['5.5', 'UTC+0530', '08:00:00+05:30'], ['-7', 'Etc/GMT+7', '08:00:00-07:00']] as const) {
        clinic.startAnew();
        clinic.site.php(`update_option( 'timezone_string', '' ); update_option( 'gmt_offset', ${offset} ); return true;`);
        const {timeZone, slots} = await (await clinic.ask('GET', '/availability?service=visit&start=2026-11-30&end=2026-12-01')).json() as Body;
        assert.deepEqual([timeZone, slots[0]?.start], [name, `2026-11-30T${start}`]);
        await clinic.bookCourse(url);
        assert.equal(clinic.rows('booking'), 6);
      }
    } finally {
      clinic.site.php("update_option( 'timezone_string', 'America/Denver' ); return true;");
    }
  });

  test('says whom to turn to where scripts are off, and sets its trap for robots where something is booked', () => {
    clinic.startAnew();
    const [withPhone = '', plan = '', otherPhone = ''] = shown(['[regimen]', '[regimen show="calculator"]', '[regimen phone="303 555 0199"]']);
    const [without = '', onlyHere = ''] = shown(['[regimen]', '[regimen phone="303 555 0199"]'], "'phone' => ''");
    assert.match(withPhone, /<p>To plan and book your visits, please call <a href="tel:\+13035550142">/);
    for (const text of [otherPhone, onlyHere]) assert.match(text, / phone="303 555 0199"[^>]*><p>To plan and book your visits, please call <a href="tel:3035550199">303 555 0199<\/a>/);
    assert.match(without, /<p>To plan and book your visits, please contact us\.<\/p>/);
    assert.match(withPhone, /<div slot="captcha" hidden><textarea name="comment" tabindex="-1" autocomplete="off"><\/textarea><\/div><\/regimen-scheduler>$/);
    assert.doesNotMatch(plan, /captcha/);
    clinic.startAnew();
  });

  test('loads nothing but a small loader until an element comes near the window', async () => {
    const far = clinic.publish('far', `<p style="height:9000px">Far above.</p>[regimen show="calculator"]`);
    await clinic.visit(far, async (page, traffic) => {
      await page.waitForLoadState('networkidle');
      const loaded = (): Promise<boolean> => page.evaluate("customElements.get('regimen-calculator') !== undefined");
      assert.equal(await loaded(), false);
      assert.deepEqual(ownScripts(traffic).map((path) => path.replace(/\?.*/, '')), ['/plugins/regimen/assets/loader.js']);
      await page.locator('regimen-calculator').scrollIntoViewIfNeeded();
      await expect.poll(loaded).toBe(true);
    });
  });

  test('is the same from the block as from the shortcode, whatever is set on it', () => {
    const names = clinic.site.php('return REGIMEN_ATTRIBUTES;') as string[];
    const values = names.map((name): readonly [string, string] => [name, /src|url|endpoint/.test(name) ? `/${name}` : `value of ${name}`]);
    const shows = ['scheduler', 'calculator', 'calendar'];
    const written = shown(shows.map((show) => `[regimen show="${show}" ${values.map(([name, value]) => `${name}="${value}"`).join(' ')}]`));
    const blocks = clinic.site.php(`return array_map( function ( $attrs ) {
      return render_block( array( 'blockName' => 'regimen/scheduler', 'attrs' => $attrs, 'innerBlocks' => array(), 'innerHTML' => '', 'innerContent' => array() ) );
    }, json_decode( '${JSON.stringify(shows.map((show) => Object.fromEntries([['show', show], ...values])))}', true ) );`);
    assert.deepEqual(blocks, written.map((html) => `<div class="wp-block-regimen-scheduler">${html}</div>`));
    for (const [name, value] of values) assert.ok(written.every((html) => html.includes(` ${name}="${value}"`)), name);
  });

  test('prints only attributes that it knows, on one line', () => {
    const [html = ''] = shown(['[regimen show="calendar" sessions="6" min_gap="2" onclick="alert(1)" clinic-name="A &quot;B&quot; <script>"]']);
    assert.match(html, /^<regimen-calendar [^\n]*<\/regimen-calendar>$/);
    assert.match(html, / sessions="6" min-gap="2"/);
    assert.doesNotMatch(html, /onclick|<script/);
  });

  test('sends patients’ data nowhere that the settings do not name, whatever a page says', () => {
    const foreign = ['https://evil.example/book', '//evil.example/book', 'https:/evil.example', 'https:evil.example', 'evil.example/book', 'javascript:alert(1)', 'https://clinic.example.evil.example/', 'https://clinic.example@evil.example/'];
    const own = ['https://clinic.example/v2/book', '/book', '?rest_route=/book'];
    const refused = shown(foreign.map((address) => `[regimen booking-url="${address}" endpoint="${address}"]`), "'endpoint' => 'https://clinic.example/v1'");
    for (const [index, html] of refused.entries()) assert.doesNotMatch(html, /evil|javascript|booking-url/, foreign[index]);
    for (const html of refused) assert.match(html, / endpoint="https:\/\/clinic\.example\/v1"/);
    const taken = shown(own.map((address) => `[regimen booking-url="${address}"]`));
    assert.deepEqual(taken.map((html) => / booking-url="([^"]*)"/.exec(html)?.[1]), own);
    // A browser would go to another host by this one.
    assert.match(shown([String.raw`[regimen booking-url="/\\evil.example/book"]`], "'endpoint' => ''").join(), / booking-url="\/evil\.example\/book"/);
  });

  test('says what the settings say: the schedule, the open days, the colors, and the clinic’s own words', () => {
    clinic.startAnew();
    const [plan = '', calendar = ''] = shown(['[regimen show="calculator"]', '[regimen show="calendar"]'], String.raw`'other_protocols' => array( 'esketamine' ), 'closures' => array( '2026-12-24' ), 'accent' => '#ffd43b',
      'health_list' => "Pregnancy\nA <stroke>", 'cost_text' => "Ask us.\n\nOr <a href=\"/prices\">read</a><script>alert(1)</script>."`);
    assert.match(plan, / protocol="standard-iv,esketamine" clinic-days="mon,tue,wed,thu,fri,sat" closures="2026-12-24"/);
    assert.match(plan, /<ul slot="health-list"><li>Pregnancy<\/li><li>A &lt;stroke&gt;<\/li><\/ul><div slot="cost"><p>Ask us\.<\/p><p>Or <a href="\/prices">read<\/a>alert\(1\)\.<\/p><\/div><\/regimen-calculator>$/);
    assert.match(calendar, / hours="mon 08:00-12:00, 13:00-17:00; /);
    assert.equal(clinic.site.php("return regimen_colors( 'x' );"), 'x{--regimen-accent:#ffd43b;--regimen-on-accent:#000000}');
  });

  test('speaks the site’s language: the widget by itself, all else where there is a translation, in the plugin’s own folder too', async () => {
    clinic.startAnew();
    clinic.site.php(translate);
    clinic.site.php("update_option( 'WPLANG', 'de_DE' ); return true;");
    const url = clinic.publish('german', '[regimen][regimen lang="es" show="calculator" loading="eager"]');
    const html = await (await fetch(url)).text();
    assert.match(html, /<html lang="de-DE"/);
    assert.match(html, /Rufen Sie bitte <a href="tel:\+13035550142">/);
    const traffic = await clinic.visit(url, async (page) => {
      await expect(page.locator('regimen-scheduler').getByRole('button', {name: german.notInCrisis, exact: true})).toBeVisible();
      await expect(page.locator('regimen-calculator').getByRole('button', {name: spanish.notInCrisis, exact: true})).toBeVisible();
    });
    isServedFromHere(traffic);
    await clinic.inAdmin('post-new.php', async (page) => {
      await expect(page.locator('#adminmenu').getByText('Termine').first()).toBeAttached();
      await page.waitForFunction("window.wp?.i18n?.__('Plan only', 'regimen') === 'Nur planen'");
    });
    clinic.site.php("update_option( 'WPLANG', '' ); return unlink( WP_LANG_DIR . '/de_DE.mo' );");
  });
}

/** Makes German known to WordPress, and puts a German translation beside the template. */
const translate = `
  require_once ABSPATH . WPINC . '/pomo/po.php';
  require_once ABSPATH . WPINC . '/pomo/mo.php';
  wp_mkdir_p( WP_LANG_DIR );
  ( new MO() )->export_to_file( WP_LANG_DIR . '/de_DE.mo' );
  $mo = new MO();
  $mo->set_header( 'Plural-Forms', 'nplurals=2; plural=(n != 1);' );
  foreach ( array( 'To plan and book your visits, please call %s.' => 'Rufen Sie bitte %s an.', 'Appointments' => 'Termine' ) as $text => $said ) {
    $mo->add_entry( array( 'singular' => $text, 'translations' => array( $said ) ) );
  }
  $mo->export_to_file( REGIMEN_DIR . 'languages/regimen-de_DE.mo' );
  file_put_contents( REGIMEN_DIR . 'languages/regimen-de_DE-regimen-scheduler-editor-script.json', '{"domain":"regimen","locale_data":{"regimen":{"":{"domain":"regimen","lang":"de"},"Plan only":["Nur planen"]}}}' );
  return true;
`;

/** Everything comes from the plugin's folder, by addresses that change with what is in them. */
function isServedFromHere(traffic: Traffic): void {
  const {elsewhere, broken} = traffic;
  const own = ownScripts(traffic);
  assert.deepEqual([elsewhere, broken], [[], []]);
  assert.ok(own.length > 3);
  assert.deepEqual(own.filter((url) => !/^\/plugins\/regimen\/assets\/(loader\.js\?ver=[\d.]+|chunks\/[\w.-]+-[\w-]{8}\.js)$/.test(url)), []);
}

/** The paths of the plugin's own scripts. */
function ownScripts({scripts}: Traffic): string[] {
  return scripts.filter((url) => url.includes('/plugins/regimen/')).map((url) => url.slice(url.indexOf('/plugins/regimen/')));
}
