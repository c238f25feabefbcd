import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {readCalculatorSettings} from '../../src/elements/calculator/calculator-settings.ts';
import {readCalendarSettings} from '../../src/elements/calendar/calendar-settings.ts';
import {readPluginFile} from '../wordpress/plugin-files.ts';
import {elements, namesOf} from './support/manifest.ts';

const read = (name: string): string => readFileSync(`demo/examples/${name}`, 'utf8');
const scheduler = elements.find(({tagName}) => tagName === 'regimen-scheduler');

/** What the block of the example sets, besides its place on the page. */
const [, block = '', settings = '{}'] = /<!-- wp:(\S+) (\{.*\}) \/-->/.exec(read('wordpress/block.html')) ?? [];
const {align, ...written} = JSON.parse(settings) as Readonly<Record<string, string>>;

test('the block of the WordPress example is the plugin’s, with attributes that it knows', () => {
  const {name, supports} = JSON.parse(readPluginFile('block/block.json')) as {name: string; supports: {align: readonly string[]}};
  assert.equal(block, name);
  assert.ok(supports.align.includes(align ?? ''));
  const [, known = ''] = /const REGIMEN_ATTRIBUTES = array\(([^]*?)\);/.exec(readPluginFile('includes/attributes.php')) ?? [];
  assert.deepEqual(Object.keys(written).filter((attribute) => attribute !== 'show' && !known.includes(`'${attribute}'`)), []);
  assert.match(readPluginFile('includes/element.php'), new RegExp(`const REGIMEN_SHOWN = array\\(.*'${written.show ?? ''}'`));
});

test('the shortcode of the WordPress example is the plugin’s, and says the same as the block', () => {
  const shortcode = read('wordpress/shortcode.txt');
  const [, name = ''] = /^\[(\S+) .*\]\n$/.exec(shortcode) ?? [];
  assert.match(readPluginFile('includes/element.php'), new RegExp(`add_shortcode\\( '${name}',`));
  assert.deepEqual(Object.fromEntries([...shortcode.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, attribute = '', value = '']) => [attribute, value])), written);
});

test('what the WordPress example sets is what the element accepts', () => {
  const {show, ...attributes} = written;
  assert.deepEqual(Object.keys(attributes).filter((attribute) => !namesOf(scheduler?.attributes).includes(attribute)), []);
  assert.deepEqual(readCalculatorSettings(attributes).issues, []);
  // The plugin writes its own endpoint.
  assert.deepEqual(readCalendarSettings({...attributes, endpoint: '/api'}, true).issues, []);
  assert.equal(show, 'scheduler');
});

test('each example is named in the list of what to install', () => {
  const folders = globSync('demo/examples/*/').map((folder) => folder.split('/').at(-1) ?? '');
  assert.deepEqual([...read('README.md').matchAll(/^\| \[`(\w+)\/`\]/gm)].map(([, name]) => name).sort(), folders.sort());
});
