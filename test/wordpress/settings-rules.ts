import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Page} from '@playwright/test';
import {safety} from '../../src/i18n/en/start.ts';
import {Visitor} from '../e2e/support/visitor.ts';
import {usableByEverybody} from './admin-page.ts';
import type {ClinicSite} from './clinic-site.ts';
import {patientExpect as expect} from './patient-expect.ts';

export function settingsRules(clinic: ClinicSite): void {
  const onPage = (work: (page: Page) => Promise<void>): Promise<void> => clinic.inAdmin('admin.php?page=regimen-settings', work);
  const options = (...names: string[]): unknown => clinic.site.php(`return array_map( 'regimen_options', array( '${names.join("', '")}' ) );`);

  test('is set up on a page that names what it cannot read and keeps the rest, the first time too', async () => {
    await onPage(async (page) => {
      await fill(page, {'Clinic name': 'Northgate Wellness Clinic', 'Phone': '+1 303 555 0142', 'Days ahead': '60', 'Monday': 'nine to five', 'Before the visit': 'Eat nothing for 4 hours.\n\nNot even C:\\new <em>snacks</em>.'});
      await chooseColor(page, 'Accent color', '#7a3b69');
      await save(page);
      await expect(page.locator('.settings-error')).toHaveText([/The opening hours could not be read and were left as they were\./]);
      await expect(page.getByLabel('Monday')).toHaveValue('09:00-12:00, 13:00-17:00');
      await expect(page.getByLabel('Phone', {exact: true})).toHaveValue('+1 303 555 0142');
    });
    assert.deepEqual(options('accent', 'bookable_days', 'before_visit_text'), ['#7a3b69', 60, 'Eat nothing for 4 hours.\r\n\r\nNot even C:\\new <em>snacks</em>.']);
  });

  test('keeps everything that can be set, and says that it did', async () => {
    await onPage(async (page) => {
      await fill(page, {'Reviewed by': 'Dr. Amara Okafor', 'Reviewed on': '2026-10-05', 'Tuesday': '8:00 – 12:00', 'Closed days': '2026-12-24\n2026-12-25', 'Talk to us first': 'Recent heart attack\nPregnancy', 'Above the last step': 'Cancel a day ahead: <a href="/terms">terms</a>.', 'Other words': 'shared.back: Go back'});
      await page.getByLabel('Schedule', {exact: true}).selectOption('composite-iv');
      await page.getByRole('group', {name: 'Other schedules'}).getByLabel('Esketamine nasal spray: 8 sessions in 4 weeks').check();
      await page.getByRole('row', {name: 'Our team'}).getByRole('checkbox', {name: 'Sun'}).uncheck();
      const service = page.getByRole('table').filter({has: page.getByRole('columnheader', {name: 'Begins every (minutes)'})}).getByRole('row').last();
      await service.getByLabel('Name').fill('Review');
      await service.getByLabel('Minutes', {exact: true}).fill('45');
      await service.getByLabel('Begins every (minutes)').fill('15');
      await save(page);
      await expect(page.locator('.notice')).toHaveText([/Settings saved\./]);
      await expect(page.getByLabel('Reviewed by')).toHaveValue('Dr. Amara Okafor');
      await expect(page.getByLabel('A consultation is').getByRole('option')).toHaveText(['Not offered', 'Visit', 'Consultation', 'Review']);
    });
    const [hours, closures, others, clinicians, services] = options('hours', 'closures', 'other_protocols', 'clinicians', 'services') as [{tue: string}, string[], string[], {weekdays: string[]}[], {id: string; minutes: number; every: number; chair: boolean}[]];
    assert.deepEqual([hours.tue, closures, others], ['8:00 – 12:00', ['2026-12-24', '2026-12-25'], ['esketamine']]);
    assert.deepEqual(clinicians[0]?.weekdays, ['mon', 'tue', 'wed', 'thu', 'fri', 'sat']);
    assert.deepEqual(services[2], {id: 'review', name: 'Review', minutes: 45, every: 15, chair: false});
  });

  test('warns of a color that cannot be read, and of a country without a crisis line', async () => {
    await onPage(async (page) => {
      await chooseColor(page, 'Text on the accent color', '#7a3b60');
      await page.getByLabel('Country').selectOption('Another country');
      await save(page);
      await expect(page.locator('.settings-error')).toHaveText([/until then the line of the United States is shown/, /The text on the accent color is hard to read/]);
      await chooseColor(page, 'Text on the accent color', '');
      await fill(page, {'Crisis text': 'You can talk to someone now.', 'Crisis phone': '0800 111 0 111'});
      await save(page);
      await expect(page.locator('.notice')).toHaveText([/Settings saved\./]);
      await page.getByLabel('Country').selectOption('United States');
      await fill(page, {'Crisis text': '', 'Crisis phone': ''});
      await save(page);
    });
  });

  test('puts the clinic’s own words in the place of the widget’s, and names a line that is none', async () => {
    await onPage(async (page) => {
      for (const wrong of ['Go back', 'shared.backwards: Go back']) {
        await fill(page, {'Other words': wrong});
        await save(page);
        await expect(page.locator('.settings-error')).toHaveText([/Other words could not be read and was left as it was\. Everything else is saved\./]);
        await expect(page.getByLabel('Other words')).toHaveValue('shared.back: Go back');
      }
    });
    const answer = await clinic.ask('GET', '/messages');
    assert.deepEqual([answer.status, answer.headers.get('cache-control'), await answer.json()], [200, 'public, max-age=300', {'shared.back': 'Go back'}]);
    await clinic.visit(clinic.publish('own-words', '[regimen]'), async (page) => {
      await new Visitor(page).press(safety.notInCrisis);
      await expect(page.getByRole('button', {name: 'Go back'})).toBeVisible();
    });
  });

  test('gives services and clinicians a code that fits, whatever letters their names have, and keeps it when the name changes', () => {
    const ids = clinic.site.php(`${settingsParts}
      $long = regimen_clean_clinicians( array( array( 'name' => 'Доктор Александра Иванова-Преображенская' ), array( 'name' => 'Доктор Александра Иванова-Петровская' ), array( 'name' => 'Dr. Amara Okafor' ), array( 'name' => 'Renamed', 'id' => 'dr-b-reyes' ) ) );
      return wp_list_pluck( $long, 'id' );`) as string[];
    const [one, other, ...latin] = ids;
    assert.deepEqual(latin, ['dr-amara-okafor', 'dr-b-reyes']);
    assert.notEqual(one, other);
    for (const id of ids) assert.match(id, /^[a-z0-9-]{1,40}$/);
  });

  test('takes lengths in steps of five minutes, as times are taken', () => {
    const service = (minutes: number, every: number): string => `regimen_clean_services( array( array( 'name' => 'Visit', 'minutes' => '${String(minutes)}', 'every' => '${String(every)}' ) ) )`;
    assert.deepEqual(clinic.site.php(`${settingsParts} return array_map( 'is_array', array( ${[service(20, 5), service(22, 5), service(20, 7), service(0, 5), service(725, 5)].join(', ')} ) );`), [true, false, false, false, false]);
  });

  test('names the services as an endpoint of the clinic’s own does', async () => {
    await onPage(async (page) => {
      await fill(page, {'Your own endpoint': 'https://api.clinic.example/v1', 'A visit there': 'IV-120'});
      await save(page);
      await expect(page.locator('.notice')).toHaveText([/Settings saved\./]);
    });
    const shown = (): string => String(clinic.site.php("return do_shortcode( '[regimen show=\"calendar\"]' );"));
    assert.match(shown(), / service="IV-120" endpoint="https:\/\/api\.clinic\.example\/v1"/);
    assert.doesNotMatch(shown(), /consultation-service/);
    await onPage(async (page) => {
      await fill(page, {'Your own endpoint': ''});
      await save(page);
    });
    assert.match(shown(), / service="visit" consultation-service="consultation" endpoint="[^"]*\/wp-json\/regimen\/v1"/);
  });

  test('can be used by everybody, on a wide screen and on a phone', async () => {
    await onPage(usableByEverybody);
  });

  test('takes what it has given as it is, and leaves what it was not given', () => {
    const sanitized = clinic.site.php(`${settingsParts}
      $once = regimen_sanitize_options( array( 'phone' => 'one \\\\ two', 'delete_on_uninstall' => '1', 'other_protocols' => array( '' ) ) );
      return array( $once['phone'], $once === regimen_sanitize_options( $once ), $once['reviewer'], $once['hours'], $once['delete_on_uninstall'], $once['other_protocols'], get_settings_errors() );
    `);
    const [hours] = options('hours') as [object];
    assert.deepEqual(sanitized, ['one \\ two', true, 'Dr. Amara Okafor', hours, true, [], []]);
  });

  test('is for administrators alone', async () => {
    await clinic.inAdmin('admin.php?page=regimen-settings', (page) => expect(page.getByText('Sorry, you are not allowed to access this page.')).toBeVisible(), 'editor');
  });
}

/** What WordPress loads for its own pages alone. */
const settingsParts = `require_once ABSPATH . 'wp-admin/includes/admin.php';
  foreach ( array( 'choices', 'settings-fields', 'settings-values', 'settings-lists' ) as $part ) { require_once REGIMEN_DIR . "admin/$part.php"; }`;

/** The field is behind a button that shows the color. */
async function chooseColor(page: Page, label: string, color: string): Promise<void> {
  await page.getByRole('button', {name: `Select Color: ${label}`}).click();
  await page.getByLabel(label, {exact: true}).fill(color);
}

async function fill(page: Page, texts: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(texts)) await page.getByLabel(label, {exact: true}).fill(text);
}

async function save(page: Page): Promise<void> {
  const saved = page.waitForResponse((response) => response.url().includes('settings-updated'));
  await page.getByRole('button', {name: 'Save Changes'}).click();
  await saved;
  await page.waitForLoadState();
}
