import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {openPhp} from '../../scripts/open-php.mjs';
import {styleSheet} from '../../stories/embed/style-sheet.ts';
import {readPluginFile} from '../wordpress/plugin-files.ts';

const scheduler = 'regimen-scheduler';
const calculator = 'regimen-calculator';
const calendar = 'regimen-calendar';
const read = (file: string): string => readFileSync(file, 'utf8');

/** In a browser it is tried out whether it is enough: `test/e2e/fallback.spec.ts`. */
const [, room = ''] = /```css\n([^`]*min-height[^`]*)```/.exec(read('README.md')) ?? [];

test('the README says how much room to keep on a narrow phone, on a phone and on a wide screen', () => {
  for (const tag of [scheduler, calculator]) assert.deepEqual(Object.keys(roomIn(room, tag)), ['', '22.5em', '48em']);
  assert.deepEqual(roomIn(room, calendar), {'': '100vh'});
});

const sheets: readonly (readonly [where: string, css: () => string | Promise<string>, ...tags: readonly string[]])[] = [
  ['the plain HTML example', () => read('demo/examples/html/book.css'), scheduler],
  ['the style sheet of the demo', () => read('demo/clinic/site.css'), scheduler, calculator],
  ['the style sheet that the documentation makes', () => [scheduler, calculator, calendar].map((tag) => styleSheet(tag, {})).join(''), scheduler, calculator, calendar],
  ['the plugin', roomOfPlugin, scheduler, calculator, calendar],
];

for (const [where, css, ...tags] of sheets) {
  test(`${where} keeps as much room as the README says`, async () => {
    const kept = await css();
    assert.deepEqual(tags.map((tag) => roomIn(kept, tag)), tags.map((tag) => roomIn(room, tag)));
  });
}

/** The least height that a sheet gives an element, by the width of the window from which it counts. */
function roomIn(css: string, tag: string): Readonly<Record<string, string>> {
  const rules = css.replace(/\/\*[^]*?\*\//g, '').matchAll(/(?:@media ?\(min-width: ?([\d.]+em)\) ?\{\s*)?([^{}@]+)\{([^{}]*)\}/g);
  return [...rules].reduce<Record<string, string>>((heights, [, from = '', selector = '', declarations = '']) => {
    const height = /min-height: ?(\w+)/.exec(declarations)?.[1];
    if (height === undefined || !new RegExp(`${tag}(?![\\w-])`).test(selector)) return heights;
    return from === '' ? {'': height} : {...heights, [from]: height};
  }, {});
}

async function roomOfPlugin(): Promise<string> {
  const php = await openPhp();
  const load = "define( 'ABSPATH', '/' ); function add_action() {} eval( '?>' . $value );";
  return String(await php(`${load} return regimen_room( ':is(${scheduler},${calendar},${calculator})' );`, readPluginFile('includes/element.php')));
}
