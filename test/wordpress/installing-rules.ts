import assert from 'node:assert/strict';
import {test} from 'node:test';
import {openPhp, phpTokens} from '../../scripts/open-php.mjs';
import type {ClinicSite} from './clinic-site.ts';
import {patientExpect as expect} from './patient-expect.ts';
import {pluginFiles, readPluginFile} from './plugin-files.ts';

export function installingRules(clinic: ClinicSite, archive: string): void {
  test('takes the plugin as an uploaded file, and switches it on', async () => {
    await clinic.inAdmin('plugin-install.php?tab=upload', async (page) => {
      await page.getByLabel('Plugin zip file').setInputFiles(archive);
      await page.getByRole('button', {name: 'Install Now'}).click();
      await page.getByRole('link', {name: 'Activate Plugin'}).click();
      await expect(page.getByText('Plugin activated.')).toBeVisible();
      await expect(page.getByRole('row', {name: /Regimen/}).getByRole('link', {name: 'Settings', exact: true})).toHaveAttribute('href', /page=regimen-settings$/);
    });
  });

  test('calls no function that this WordPress, or PHP 7.4, does not have', async () => {
    const php = await openPhp();
    const called = new Set<string>();
    for (const name of pluginFiles('php')) calledFunctions(await phpTokens(php, readPluginFile(name))).forEach((one) => called.add(one));
    assert.ok(called.size > 150);
    const [unknown, ofPhp] = clinic.site.php(`
      foreach ( array( 'wp-admin/includes/admin.php', 'wp-includes/ms-site.php', 'wp-includes/ms-blogs.php' ) as $file ) { require_once ABSPATH . $file; }
      foreach ( glob( REGIMEN_DIR . 'admin/*.php' ) as $file ) { require_once $file; }
      $unknown = array(); $of_php = array();
      foreach ( json_decode( '${JSON.stringify([...called])}' ) as $name ) {
        if ( ! function_exists( $name ) ) { $unknown[] = $name; } elseif ( ( new ReflectionFunction( $name ) )->isInternal() ) { $of_php[] = $name; }
      }
      return array( $unknown, $of_php );
    `) as [string[], string[]];
    assert.deepEqual(unknown, ['regimen_uninstall']);
    assert.deepEqual(await php('return array_values( array_filter( $value, function ( $name ) { return ! function_exists( $name ); } ) );', ofPhp), []);
  });
}

/** The names of functions that are called, not those of methods. */
function calledFunctions(tokens: readonly (readonly [string, string, number])[]): string[] {
  const notBefore = ['T_OBJECT_OPERATOR', 'T_DOUBLE_COLON', 'T_FUNCTION', 'T_NEW'];
  return tokens.filter(([kind], index) => kind === 'T_STRING' && tokens[index + 1]?.[0] === '(' && !notBefore.includes(tokens[index - 1]?.[0] ?? '')).map(([, name]) => name);
}
