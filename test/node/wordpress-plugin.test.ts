import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {openPhp, phpTokens} from '../../scripts/open-php.mjs';
import {textsTemplate} from '../../scripts/wordpress-texts.mjs';
import {calculatorAttributes} from '../../src/elements/calculator/calculator-attributes.ts';
import {calendarAttributes} from '../../src/elements/calendar/calendar-attributes.ts';
import {crisisLines} from '../../src/elements/safety/crisis-lines.ts';
import {attributeName} from '../../src/elements/text-attributes.ts';
import {presetIds, presets} from '../../src/protocol/presets.ts';
import {pluginFiles, readPluginFile as read} from '../wordpress/plugin-files.ts';

const readme = read('readme.txt');
const header = (name: string): string => new RegExp(`^ \\* ${name}: +(.*)$`, 'm').exec(read('regimen.php'))?.[1] ?? '';
const field = (name: string): string => new RegExp(`^${name}: +(.*)$`, 'm').exec(readme)?.[1] ?? '';

/** The texts of a PHP array. */
function texts(file: string, start: string): string[] {
  const source = read(file);
  const list = source.slice(source.indexOf(start)).split(');\n')[0] ?? '';
  return [...list.matchAll(/'([^']+)'/g)].map(([, text = '']) => text);
}

/** The keys and the English values that a PHP function returns. */
function names(file: string, name: string): Record<string, string> {
  const [, list = ''] = new RegExp(`function ${name}\\(\\) \\{\\n\\treturn array\\(\\n(.*?)\\n\\t\\);`, 's').exec(read(file)) ?? [];
  return Object.fromEntries([...list.matchAll(/'([^']*)' +=> __\( '([^']+)'/g)].map(([, key = '', value = '']) => [key, value]));
}

test('the plugin takes each attribute of the elements that a page may set', () => {
  const known = Object.keys({...calculatorAttributes, ...calendarAttributes}).map(attributeName).filter((name) => name !== 'today' && name !== 'token');
  assert.deepEqual(texts('includes/attributes.php', 'const REGIMEN_ATTRIBUTES').sort(), [...known, 'view', 'lang', 'loading', 'id'].sort());
});

test('the block’s settings have a field for each attribute', () => {
  const fields = [...read('block/edit.js').matchAll(/^ {6}\['([a-z-]+)', __\(/gm)].map(([, name]) => name);
  assert.deepEqual(fields.sort(), texts('includes/attributes.php', 'const REGIMEN_ATTRIBUTES').sort());
});

test('the plugin offers every preset, by what it states', () => {
  const offered = names('admin/choices.php', 'regimen_protocol_names');
  assert.deepEqual(Object.keys(offered).sort(), [...presetIds].sort());
  for (const {id, phases} of Object.values(presets)) {
    const induction = phases.find(({kind}) => kind === 'induction');
    assert.match(offered[id] ?? '', induction?.kind === 'induction' && induction.count ? new RegExp(`\\b${range(induction.count)} sessions in ${range({min: induction.window?.minWeeks, max: induction.window?.maxWeeks})} weeks`) : /no number of sessions stated$/, id);
  }
});

test('the plugin offers every country whose crisis line is known', () => {
  assert.deepEqual(Object.keys(names('admin/choices.php', 'regimen_country_names')).filter((code) => code !== '').sort(), Object.keys(crisisLines).sort());
});

test('the plugin has one version, which is the package’s', () => {
  const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
  assert.deepEqual([header('Version'), field('Stable tag')], [version, version]);
  assert.match(read('regimen.php'), new RegExp(`'REGIMEN_VERSION', '${version}'`));
  assert.match(readme, new RegExp(`== Changelog ==\\n\\n= ${version} =\\n`));
});

test('the plugin’s readme.txt keeps the rules of the directory of plugins', () => {
  const [head = '', description = ''] = readme.split('\n\n');
  assert.equal(head.split('\n')[0], `=== ${header('Plugin Name')} ===`);
  assert.ok(description.length > 40 && description.length <= 150, `${String(description.length)} characters`);
  assert.doesNotMatch(description, /[<>*_`[\]]/);
  assert.ok(field('Tags').split(',').length <= 5);
  for (const name of ['Requires at least', 'Requires PHP', 'License', 'License URI']) assert.equal(field(name), header(name), name);
  assert.match(field('Tested up to'), /^\d+\.\d+$/);
  assert.match(field('Contributors'), /^[a-z0-9-]+(, [a-z0-9-]+)*$/);
  const sections = [...readme.matchAll(/^== (.*) ==$/gm)].map(([, name]) => name);
  assert.deepEqual(sections, ['Description', 'External services', 'Installation', 'Frequently Asked Questions', 'Screenshots', 'Source code', 'Changelog', 'Upgrade Notice']);
  const captions = [...(readme.split('== Screenshots ==')[1]?.split('==')[0] ?? '').matchAll(/^(\d)\. /gm)].map(([, number]) => `screenshot-${String(number)}.png`);
  assert.deepEqual(readdirSync('wordpress/assets').sort(), captions);
  const [, notice = ''] = /== Upgrade Notice ==\n\n= [\d.]+ =\n(.*)/.exec(readme) ?? [];
  assert.ok(notice.length > 0 && notice.length <= 300);
  assert.ok(readme.length < 10_000);
});

test('no file of the plugin does anything when it is opened by itself', () => {
  const open = pluginFiles('php').filter((name) => !/defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/.test(read(name)));
  assert.deepEqual(open, []);
});

test('PHP 7.4 reads every file of the plugin', async () => {
  const php = await openPhp();
  assert.equal(await php('return PHP_MAJOR_VERSION . "." . PHP_MINOR_VERSION;'), header('Requires PHP'));
  await assert.rejects(phpTokens(php, '<?php function f( int|string $x ) {}'));
  for (const name of pluginFiles('php')) await assert.doesNotReject(phpTokens(php, read(name)), name);
});

test('translators have every text of the plugin: npm run wordpress-texts', async () => {
  assert.equal(read('languages/regimen.pot'), await textsTemplate());
});

function range({min, max}: {readonly min?: number | undefined; readonly max?: number | undefined}): string {
  return min === max ? String(min) : `${String(min)} to ${String(max)}`;
}
