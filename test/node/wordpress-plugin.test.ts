import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {calculatorAttributes} from '../../src/elements/calculator/calculator-attributes.ts';
import {calendarAttributes} from '../../src/elements/calendar/calendar-attributes.ts';
import {crisisLines} from '../../src/elements/safety/crisis-lines.ts';
import {attributeName} from '../../src/elements/text-attributes.ts';
import {presetIds} from '../../src/protocol/presets.ts';

const folder = 'wordpress/regimen';
const files = readdirSync(folder, {recursive: true}).map(String).filter((name) => name.endsWith('.php'));
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

/** The texts of a PHP array constant. */
function texts(file: string, constant: string): string[] {
  const [, list = ''] = new RegExp(`const ${constant}\\s*= array\\(([^;]*)\\);`).exec(read(file)) ?? [];
  return [...list.matchAll(/'([^']+)'/g)].map(([, text = '']) => text);
}

test('the plugin takes each attribute of the elements that a page may set', () => {
  const known = Object.keys({...calculatorAttributes, ...calendarAttributes}).map(attributeName).filter((name) => name !== 'today' && name !== 'token');
  assert.deepEqual(texts('includes/element.php', 'REGIMEN_ATTRIBUTES').sort(), [...known, 'id'].sort());
});

test('the plugin offers every preset', () => {
  assert.deepEqual(texts('admin/settings-fields.php', 'REGIMEN_PROTOCOLS').sort(), [...presetIds].sort());
});

test('the plugin offers every country whose crisis line is known', () => {
  assert.deepEqual(texts('admin/settings-fields.php', 'REGIMEN_COUNTRIES').sort(), Object.keys(crisisLines).sort());
});

test('the plugin has one version, which is the package’s', () => {
  const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
  assert.match(read('regimen.php'), new RegExp(`\\* Version: ${version}\\n`));
  assert.match(read('regimen.php'), new RegExp(`'REGIMEN_VERSION', '${version}'`));
  assert.match(readFileSync(join(folder, 'readme.txt'), 'utf8'), new RegExp(`Stable tag: ${version}\\n`));
});

test('no file of the plugin does anything when it is opened by itself', () => {
  const open = files.filter((name) => !/defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/.test(read(name)) && !read(name).startsWith("<?php\nreturn array"));
  assert.deepEqual(open, []);
});

test('every text of the plugin can be translated in its own domain', () => {
  const calls = files.flatMap((name) => [...read(name).matchAll(/\b(?:__|esc_html__|esc_attr__|esc_html_e|_n)\( [^\n]*/g)].map(([call]) => call));
  assert.ok(calls.length > 60);
  assert.deepEqual(calls.filter((call) => !call.includes("'regimen' )")), []);
});
